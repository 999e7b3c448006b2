import type { CaseProgressView, ProgressStep } from '../../protocol/case-progress.ts';
import { Icon } from '../../ui/icons.tsx';
import { shortDay } from './days.ts';
import { t } from './words.ts';

const names = {
  received: 'stepReceived',
  accepted: 'stepAccepted',
  review: 'stepReview',
  decided: 'stepDecided',
  result: 'stepResult',
  collected: 'stepCollected',
} as const satisfies Record<ProgressStep, Parameters<typeof t>[0]>;

/** Every link of the case, the present one marked, with its day and who has it. */
export function Steps({ steps }: { steps: CaseProgressView['steps'] }) {
  return (
    <section class="card">
      <ol class="steps">
        {steps.map(({ step, state, on, by }) => (
          <li key={step} class={state} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <span class="dot">{state === 'done' && <Icon name="check" size={18} />}</span>
            <div>
              <b>{t(names[step])}</b>
              <span>
                {[by, state === 'now' && step !== 'collected' ? t('now') : null].filter(Boolean).join(t('comma'))}
              </span>
            </div>
            {on !== null && <time dateTime={on}>{dayOf(state, on)}</time>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function dayOf(state: CaseProgressView['steps'][number]['state'], on: string): string {
  const day = shortDay(on);
  if (state === 'done') return day;
  return t(state === 'now' ? 'since' : 'before', { day });
}

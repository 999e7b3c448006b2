import { useSignal } from '@preact/signals';
import type { TicketView } from '../protocol/views.ts';
import { say } from '../ui/language.ts';
import { t } from './words.ts';

type Passer = TicketView['passedBy'][number];

const shownAtFirst = 3;

const reasons = {
  appointment: 'passedAppointment',
  returned: 'passedReturned',
  transferred: 'passedTransferred',
  arrival: 'passedArrival',
  delayed: 'passedDelayed',
  'lets-pass': 'passedDelayed',
  called: 'passedCalled',
} as const;

/** Who went first, and the rule behind it. Numbers only: nobody is named. */
export function Passers({ passedBy }: { passedBy: Passer[] }) {
  const all = useSignal(false);
  const shown = all.value ? passedBy : passedBy.slice(0, shownAtFirst);
  const more = passedBy.length - shown.length;
  return (
    <section class="card passers">
      <h2>{t('passed')}</h2>
      <ul>
        {shown.map((passer) => (
          <li key={passer.number} class="pass">
            <span class="number">{passer.number}</span>
            <span>
              <b>{reasonOf(passer)}</b>
              {passer.why.basis && <span class="note">{passer.why.basis}</span>}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="more"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('passedMore', { count: more })}
        </button>
      )}
    </section>
  );
}

export function reasonOf({ why: { code, className } }: Passer): string {
  if (code === 'priority') return t('passedPriority', { class: className ? say(className) : t('priorityVisitor') });
  return t(code in reasons ? reasons[code as keyof typeof reasons] : 'passedOther');
}

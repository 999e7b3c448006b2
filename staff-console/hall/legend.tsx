import { Icon } from '../../ui/icons.tsx';
import { looks } from '../parts/counter-state.ts';
import { t } from '../words.ts';
import { h } from './words.ts';

/** What the signs of the plan mean. */
export function Legend({ lateMin }: { lateMin: number }) {
  return (
    <section class="card legend" aria-label={t('legend')}>
      {(['serving', 'calling', 'free', 'away', 'unattended', 'closed'] as const).map((state) => (
        <span key={state}>
          <Icon name={looks[state].icon} />
          {t(state === 'away' ? 'legendAway' : state === 'unattended' ? 'legendUnattended' : looks[state].word)}
        </span>
      ))}
      <span class="right">
        <i class="dot" />
        {t('legendDot')}
      </span>
      <span>
        <i class="dot late" />
        {h('legendLate', { n: lateMin })}
      </span>
    </section>
  );
}

import { Icon } from '../../ui/icons.tsx';
import { looks } from '../parts/counter-state.ts';
import { t } from '../words.ts';
import { h } from './words.ts';

/** What the signs of the plan mean. */
export function Legend({ lateMin }: { lateMin: number }) {
  return (
    <section class="card legend" aria-label={h('legend')}>
      {(['serving', 'calling', 'free', 'away', 'unattended', 'closed'] as const).map((state) => (
        <span key={state}>
          <Icon name={looks[state].icon} />
          {state === 'away' ? h('legendAway') : state === 'unattended' ? h('legendUnattended') : t(looks[state].word)}
        </span>
      ))}
      <span class="right">
        <i class="dot" />
        {h('legendDot')}
      </span>
      <span>
        <i class="dot late" />
        {h('legendLate', { n: lateMin })}
      </span>
    </section>
  );
}

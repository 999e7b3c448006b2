import type { CounterState } from './counter-state.ts';
import { looks } from './counter-state.ts';
import { Icon } from '../../ui/icons.tsx';
import { now } from '../hub.ts';
import { spanWords } from '../waited.ts';
import { t } from '../words.ts';

/** The counter's state and how long it has stood. */
export function StateChip({ state, since }: { state: CounterState; since: string | null }) {
  const { icon, word, chip } = looks[state];
  return (
    <span class={`chip ${chip}`}>
      <Icon name={icon} />
      {t(word)}
      {since && <span class="num">{spanWords(since, now.value)}</span>}
    </span>
  );
}

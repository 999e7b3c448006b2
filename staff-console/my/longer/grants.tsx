import { Icon } from '../../../ui/icons.tsx';
import { clockOf, minuteOf } from './longer-words.ts';
import { w } from './words.ts';

/** What a longer day changes, told before it is asked for or granted. */
export function Grants({
  usual,
  until,
  counters,
  before,
}: {
  usual: string;
  until: string;
  counters: readonly number[];
  /** Minutes before closing from which no numbers are given. */
  before: number;
}) {
  return (
    <section class="card longer-card effects" aria-live="polite">
      <h2>{w('grantsTitle')}</h2>
      <ul class="eff">
        <li>
          <Icon name="screen" /> {w('grantsBoards', { time: until, last: clockOf(minuteOf(until) - before) })}
        </li>
        <li>
          <Icon name="person" /> {w('grantsDuty', { time: until })}
        </li>
        {counters.length > 0 && (
          <li>
            <Icon name="clock" /> {w('grantsOthers', { time: usual })}
          </li>
        )}
      </ul>
    </section>
  );
}

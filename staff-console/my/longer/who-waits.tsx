import type { LongerHoursView } from '../../../protocol/longer-hours.ts';
import { timeOfDay } from '../../../ui/clock.ts';
import { Icon } from '../../../ui/icons.tsx';
import { now } from '../../hub.ts';
import { minutesSince } from '../../waited.ts';
import { w } from './words.ts';

const most = 4;

/** The people for whom a longer day is asked, counter by counter, and until when the line would take. */
export function WhoWaits({
  counters,
  chosen,
}: {
  counters: LongerHoursView['counters'];
  /** None: every counter of the hall. */
  chosen: readonly number[];
}) {
  const meant = counters
    .filter(({ number, waiting }) => waiting > 0 && (chosen.length === 0 || chosen.includes(number)))
    .sort((a, b) => b.waiting - a.waiting);
  const doneBy = meant.flatMap(({ doneBy: by }) => by ?? []).sort();
  return (
    <section class="card longer-card">
      <h2>{w('nowTitle')}</h2>
      <ul class="eff">
        {meant.length === 0 && (
          <li>
            <Icon name="check" /> {w('nowNobody')}
          </li>
        )}
        {meant.slice(0, most).map(({ number, waiting, oldestSince }) => (
          <li key={number} class="num">
            <Icon name="person" />
            {w('nowLine', {
              n: number,
              count: waiting,
              min: oldestSince ? minutesSince(oldestSince, now.value) : 0,
            })}
          </li>
        ))}
        {doneBy.length > 0 && (
          <li class="num">
            <Icon name="clock" /> {w('nowDone', { time: timeOfDay(doneBy.at(-1)!) })}
          </li>
        )}
      </ul>
    </section>
  );
}

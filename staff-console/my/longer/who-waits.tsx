import type { LongerHoursView } from '../../../protocol/longer-hours.ts';
import { timeOfDay } from '../../../ui/clock.ts';
import { Icon } from '../../../ui/icons.tsx';
import { now } from '../../hub.ts';
import { minutesSince } from '../../waited.ts';
import { w } from './words.ts';

const most = 4;

const oldestMin = (meant: LongerHoursView['counters']): number =>
  Math.max(...meant.map(({ oldestSince }) => (oldestSince ? minutesSince(oldestSince, now.value) : 0)));

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
        {meant.length > 0 && (
          <li class="num">
            <Icon name="person" />
            <span>
              {meant
                .slice(0, most)
                .map(({ number: n, waiting: count }) => w('nowLine', { n, count }))
                .join(w('comma'))}
              {w(meant.length > most ? 'nowMore' : 'nowOldest', { min: oldestMin(meant) })}
            </span>
          </li>
        )}
        {doneBy.length > 0 && (
          <li class="num">
            <Icon name="clock" /> {w('nowDone', { time: timeOfDay(doneBy.at(-1)!) })}
          </li>
        )}
      </ul>
    </section>
  );
}

import type { DayStripView } from '../../protocol/day-strip-view.ts';
import { type Bar, clock, type Hour, hoursOf, type Off, offsOf } from './strip-hours.ts';
import { d, type StripWord } from './words.ts';

/** From so many percent of an hour on, there is room for words in a bar. */
const roomForNumber = 4.2;
const ticks = [0, 10, 20, 30, 40, 50];

export const stateWords: Record<Bar['state'], StripWord> = {
  serving: 'servingWord',
  calling: 'calling',
  free: 'free',
  away: 'away',
  unattended: 'unattended',
  gap: 'unattended',
  closed: 'closed',
  off: 'restDay',
};

/** The day hour by hour: a bar for what was done, a line beneath for whose minute it was, at the right the names. */
export function StripRows({ view }: { view: DayStripView }) {
  const hours = hoursOf(view);
  const offs = offsOf(view, hours);
  const lineOf = linesOf(view);
  return (
    <section class="strip" aria-label={d('title')}>
      <div class="hr tk" aria-hidden="true">
        <b />
        <div class="ln">
          {ticks.map((minute) => (
            <span key={minute} style={{ left: `${(100 * minute) / 60}%` }}>
              {String(minute).padStart(2, '0')}
            </span>
          ))}
        </div>
        <span>{d('whoAnswers')}</span>
      </div>
      {hours.map((hour) => (
        <div class="hr" key={hour.hour}>
          <b class="num">{String(hour.hour).padStart(2, '0')}</b>
          <div class="ln">
            <div class="st">
              {(offs.get(hour.hour) ?? []).map((off) => (
                <i key={off.left} class="off" style={{ left: `${off.left}%`, width: `${off.width}%` }}>
                  {offWords(off)}
                </i>
              ))}
              {hour.bars.map((bar) => (
                <i
                  key={bar.from}
                  class={`s-${bar.state}`}
                  style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
                  title={titleOf(bar, view)}
                >
                  {bar.width >= roomForNumber ? barWords(bar) : ''}
                </i>
              ))}
            </div>
            <div class="nm" aria-hidden="true">
              {hour.bars
                .filter(({ state, staff }) => staff !== null && state !== 'gap')
                .map((bar) => (
                  <i
                    key={bar.from}
                    class={`who-${lineOf(bar.staff)}`}
                    style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
                  />
                ))}
            </div>
          </div>
          <span>{whoWords(hour, view)}</span>
        </div>
      ))}
    </section>
  );
}

/** The line of each person: A's first, then in the order they came. */
export function linesOf(view: DayStripView): (staff: string | null) => number {
  const order = [...new Set([view.post.a, ...view.spans.map(([, , , staff]) => staff)])].filter((one) => one !== null);
  return (staff) => Math.min(3, Math.max(0, order.indexOf(staff ?? '')));
}

function offWords({ kind, at }: Off): string {
  const time = clock(at);
  switch (kind) {
    case 'opens':
      return d('opens', { time });
    case 'noon':
      return d('noon', { time });
    case 'last-done':
      return d('lastDone', { time });
    case 'shuts':
      return d('shuts', { time });
    case 'quiet':
      return '';
  }
}

function barWords({ state, about, width }: Bar): string {
  if (state === 'serving') return about ?? '';
  if (width < 2 * roomForNumber) return '';
  if (state === 'away') return d('awayFor', { reason: about ?? '' });
  if (state === 'closed') return about === null ? d('notDue') : d('closedFor', { reason: about });
  if (state === 'unattended' || state === 'gap') return d('nobody');
  return '';
}

function titleOf({ from, until, state, about, staff }: Bar, { people }: DayStripView): string {
  return d('spanTitle', {
    from: clock(from / 60),
    to: clock(until / 60),
    state: d(stateWords[state]),
    about: about ?? '',
    who: staff === null ? '' : (people[staff] ?? staff),
  }).trim();
}

/** Who answered most first, the others with their minutes, what lay after closing, and what nobody answered for. */
function whoWords({ people, lateS, gapS }: Hour, { people: names }: DayStripView): string {
  const minutes = (s: number) => Math.round(s / 60);
  const told = people
    .filter(({ s }, i) => i === 0 || minutes(s) > 0)
    .map(({ staff, s }, i) => {
      const name = names[staff] ?? staff;
      return i === 0 ? name : d('minutesOf', { name, n: minutes(s) });
    });
  if (minutes(lateS) > 0) told.push(d('lateMin', { n: minutes(lateS) }));
  if (minutes(gapS) > 0) told.push(d('minutesOf', { name: d('nobody'), n: minutes(gapS) }));
  return told.join(d('comma'));
}

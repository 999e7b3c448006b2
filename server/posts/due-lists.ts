import type { Looks } from '../hall/looks.ts';
import type { CheckList } from './attendance-looks.ts';
import { windowsOf } from './attendance-known.ts';
import { leftOf, listOf } from './counter-list.ts';

export interface DueList {
  list: CheckList;
  day: string;
  counter: number;
  /** Since when it should have been done (ms). */
  since: number;
}

/** The lists that should be done by now and are not: what a leader is told of, where the hall requires them. */
export function dueLists(looks: Looks, today: string, now: number): DueList[] {
  const { opening, closing } = looks.hall.file.attendance;
  return [
    ...(opening.required ? openingDue(looks, today, now) : []),
    ...(closing.required ? closingDue(looks, today, now) : []),
  ];
}

/** In post ahead of opening: due when the lead begins, until the hall closes. */
function openingDue(looks: Looks, today: string, now: number): DueList[] {
  const { hall } = looks;
  const { from, until } = workOf(looks, today);
  if (from === null || now < from || now >= until) return [];
  // A small hall names no posts: every counter is meant.
  const counters = hall.posts.size > 0 ? hall.posts.keys() : hall.counters.keys();
  return undone(looks, 'opening', today, [...counters], from);
}

/** Due a while after closing at the counters that were used; what yesterday left is due until it is signed. */
function closingDue(looks: Looks, today: string, now: number): DueList[] {
  const { hall } = looks;
  const afterMs = hall.file.attendance.closing.afterMin * 60_000;
  const before = looks.dayBefore(today);
  const days = before === null ? [today] : [before, today];
  return days.flatMap((day) => {
    const since = workOf(looks, day).until + afterMs;
    if (now < since) return [];
    const used = looks.countersUsed(day).filter((counter) => hall.counters.has(counter));
    // Whoever came before closing is served after it: that counter is not late.
    const idle = day === today ? used.filter((counter) => looks.counter(counter)?.ticket === null) : used;
    return undone(looks, 'closing', day, idle, since);
  });
}

/** When a day's work begins and ends (ms). Of a day without hours only its end is known. */
function workOf({ hall }: Looks, day: string): { from: number | null; until: number } {
  const work = windowsOf(hall, day).flatMap((window) => window.work);
  const [first, last] = [work[0], work.at(-1)];
  return {
    from: first ? hall.zone.at(day, first[0]) : null,
    until: hall.zone.at(day, last ? last[1] : 24 * 60),
  };
}

function undone(looks: Looks, list: CheckList, day: string, counters: readonly number[], since: number): DueList[] {
  const ticked = Map.groupBy(looks.ticked(list, day), ({ counter }) => counter);
  return counters
    .filter((counter) => {
      const done = (ticked.get(counter) ?? []).map(({ item }) => item);
      return leftOf(listOf(looks.hall, list), done).length > 0;
    })
    .map((counter) => ({ list, day, counter, since }));
}

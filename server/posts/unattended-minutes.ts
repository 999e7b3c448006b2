import type { Looks } from '../hall/looks.ts';
import type { DutyRow } from './duty-looks.ts';
import { dutyLog } from './duty-log.ts';

type Span = { from: number; until: number };

/** Of one counter today: whether it was to be open at all, and how long nobody stood there without a word. */
export interface Attended {
  counter: number;
  unattendedMs: number;
}

/** The counters for whose front the rota of a day names somebody. */
export const frontOnRota = (looks: Pick<Looks, 'assignmentsBetween'>, day: string): ReadonlySet<number> =>
  new Set(
    looks.assignmentsBetween(day, day).flatMap(({ kind, counter }) => (kind === 'front' && counter ? [counter] : [])),
  );

/** Since when somebody had to be at a counter that day: all day where the rota names somebody, else from its first opening on. */
export const owedFrom = (rows: readonly Pick<DutyRow, 'from'>[], onRota: boolean): number =>
  onRota ? Number.NEGATIVE_INFINITY : Math.min(...rows.map(({ from }) => from));

/**
 * 今天无人值守: minutes of opening time in which nobody stood where somebody had to. A counter had to be open from when it was first opened
 * today, or all day where the rota names somebody for its front; a spare counter owes nobody anything.
 */
export function unattendedToday(
  rows: readonly DutyRow[],
  counters: readonly { number: number; a: string | null; onRota: boolean; opening: readonly Span[] }[],
  now: number,
): Attended[] {
  const byCounter = Map.groupBy(rows, ({ counter }) => counter);
  return counters.flatMap(({ number, a, onRota, opening }): Attended[] => {
    const own = byCounter.get(number) ?? [];
    if (own.length === 0 && !onRota) return [];
    const begins = owedFrom(own, onRota);
    const unattendedMs = dutyLog(own, opening, a, now)
      .filter(({ state }) => state === 'unattended' || state === 'gap')
      .reduce((sum, { from, until }) => sum + Math.max(0, until - Math.max(from, begins)), 0);
    return [{ counter: number, unattendedMs }];
  });
}

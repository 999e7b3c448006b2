import type { CountedDay, Day, Sum } from '../../protocol/working-days.ts';

/** A day of the calendar on which a limit is counted. */
export interface WeekDay {
  date: Day;
  /** `stood`: the clock was not running. `recall`: the result is brought back to the counter (T−1). */
  kind: 'from' | 'due' | 'counted' | 'rest' | 'stood' | 'recall' | 'outside';
  /** The how-manieth working day; null where none is counted. */
  n: number | null;
  counted: CountedDay | null;
}

const dayMs = 86_400_000;
const plus = (day: Day, by: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10);
/** Monday is 0. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/**
 * The weeks of a sum, Monday first, whichever way it was counted. Of a way longer than so many rows the middle is left out: null stands for it.
 */
export function weeksOf(
  { from, date: due, counted }: Pick<Sum, 'from' | 'date' | 'counted'>,
  rows: number,
  recall: Day | null = null,
): (WeekDay[] | null)[] {
  const byDate = new Map(counted.map((day) => [day.date, day]));
  const [first, last] = from < due ? [from, due] : [due, from];
  const kindOf = (date: Day): WeekDay['kind'] => {
    if (date === due) return 'due';
    if (date === from) return 'from';
    if (date < first || date > last) return 'outside';
    if (date === recall) return 'recall';
    const day = byDate.get(date);
    if (day?.why === 'paused' || day?.why === 'supplement') return 'stood';
    return day?.n == null ? 'rest' : 'counted';
  };
  const weeks: WeekDay[][] = [];
  for (let monday = plus(first, -weekdayOf(first)); monday <= last; monday = plus(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const date = plus(monday, i);
        const day = byDate.get(date) ?? null;
        return { date, kind: kindOf(date), n: day?.n ?? null, counted: day };
      }),
    );
  return weeks.length <= rows ? weeks : [...weeks.slice(0, rows - 3), null, ...weeks.slice(-2)];
}

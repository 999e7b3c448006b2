import type { CountedDay, Day } from '../../protocol/working-days.ts';

/** A day of the calendar that leads to a limit. */
export interface CalendarDay {
  date: Day;
  kind: 'received' | 'counted' | 'rest' | 'recall' | 'due' | 'after' | 'before';
  /** The how-manieth working day; null where none is counted. */
  n: number | null;
  counted: CountedDay | null;
}

const rowsMost = 4;
const dayMs = 86_400_000;
const later = (day: Day, by: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10);
/** Monday is 0. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Weeks from that of the day of receipt to that of the limit, Monday first. Of a long way the middle is left out: null stands for it. */
export function weeksOf(
  from: Day,
  due: Day,
  recall: Day | null,
  counted: readonly CountedDay[],
): (CalendarDay[] | null)[] {
  const byDate = new Map(counted.map((day) => [day.date, day]));
  const kindOf = (date: Day): CalendarDay['kind'] => {
    if (date === from) return 'received';
    if (date === due) return 'due';
    if (date < from) return 'before';
    if (date > due) return 'after';
    if (date === recall) return 'recall';
    return byDate.get(date)?.n == null ? 'rest' : 'counted';
  };
  const weeks: CalendarDay[][] = [];
  for (let monday = later(from, -weekdayOf(from)); monday <= due; monday = later(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const date = later(monday, i);
        const day = byDate.get(date) ?? null;
        return { date, kind: kindOf(date), n: day?.n ?? null, counted: day };
      }),
    );
  }
  return weeks.length <= rowsMost ? weeks : [weeks[0]!, null, ...weeks.slice(-2)];
}

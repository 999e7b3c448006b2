import type { CountedDay, Day, Sum } from '../../protocol/working-days.ts';

/** A day of the calendar on which a limit is counted. */
export interface WeekDay {
  date: Day;
  kind: 'from' | 'due' | 'counted' | 'rest' | 'stood' | 'outside';
  counted: CountedDay | null;
}

const rowsMost = 5;
const dayMs = 86_400_000;
const plus = (day: Day, by: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10);
/** Monday is 0. */
const weekday = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The weeks of a sum, Monday first, whichever way it was counted. Of a long way the middle is left out: null stands for it. */
export function weeksOf({ from, date: due, counted }: Pick<Sum, 'from' | 'date' | 'counted'>): (WeekDay[] | null)[] {
  const byDate = new Map(counted.map((day) => [day.date, day]));
  const [first, last] = from < due ? [from, due] : [due, from];
  const kindOf = (date: Day): WeekDay['kind'] => {
    if (date === due) return 'due';
    if (date === from) return 'from';
    if (date < first || date > last) return 'outside';
    const day = byDate.get(date);
    if (day?.why === 'paused' || day?.why === 'supplement') return 'stood';
    return day?.n == null ? 'rest' : 'counted';
  };
  const weeks: WeekDay[][] = [];
  for (let monday = plus(first, -weekday(first)); monday <= last; monday = plus(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const date = plus(monday, i);
        return { date, kind: kindOf(date), counted: byDate.get(date) ?? null };
      }),
    );
  return weeks.length <= rowsMost ? weeks : [...weeks.slice(0, 2), null, ...weeks.slice(-2)];
}

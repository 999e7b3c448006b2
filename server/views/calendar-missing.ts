import { type Calendar, yearOf } from '../hall/calendar.ts';

/** Limits reach into the next year from October on, and the notice for it comes in the late autumn. */
const nextYearFrom = '10-01';

/** The year somebody must enter now: this one, or from October on the next. */
export function missingYear(calendar: Calendar, day: string): number | null {
  const year = yearOf(day);
  if (calendar.kindOf(day) === 'unknown') return year;
  return day.slice(5) >= nextYearFrom && calendar.kindOf(`${year + 1}-01-04`) === 'unknown' ? year + 1 : null;
}

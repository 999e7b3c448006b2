import { createRequire } from 'node:module';
import { type Calendar, calendarOfDays, type SpecialDay, yearOf } from './hall/calendar.ts';

/** What the program brings along of the State Council's notices, for halls that have not entered a year themselves. */
export const seedSource = 'chinese-days';

/** The State Council's holidays and make-up days as published so far. A year that is not in here is answered as unknown, with an alert. */
export const officialCalendar = (): Calendar => calendarOfDays(publishedDays());

export function publishedDays(): SpecialDay[] {
  const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as {
    holidays: Record<string, string>;
    workdays: Record<string, string>;
  };
  const days = (of: Record<string, string>, kind: SpecialDay['kind']) =>
    Object.entries(of).map(([date, about]): SpecialDay => {
      const [en, zh] = about.split(',');
      return { date, kind, name: zh ? { zh, ...(en ? { en } : {}) } : null };
    });
  return [...days(published.workdays, 'work'), ...days(published.holidays, 'off')];
}

export const publishedYears = (days: readonly SpecialDay[]): number[] =>
  [...new Set(days.map(({ date }) => yearOf(date)))].sort((a, b) => a - b);

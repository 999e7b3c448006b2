import { createRequire } from 'node:module';
import { type Calendar, calendarOf } from './hall/calendar.ts';

/** The State Council's holidays and make-up days as published so far. A year that is not in here is answered as unknown, with an alert. */
export function officialCalendar(): Calendar {
  const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as {
    holidays: Record<string, string>;
    workdays: Record<string, string>;
  };
  return calendarOf(Object.keys(published.holidays), Object.keys(published.workdays));
}

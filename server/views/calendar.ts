import type { CalendarView } from '../../protocol/calendar.ts';
import { missingYear } from './calendar-missing.ts';
import type { Setting } from './setting.ts';

/** The hall's own calendar: the years it knows, and the one it lacks. */
export function calendarView(setting: Setting): CalendarView {
  const { hall, looks } = setting;
  const { day } = hall.zone.local(setting.now());
  return {
    today: day,
    completeTo: hall.official.completeTo,
    missing: missingYear(hall.official, day),
    years: looks.calendarYears().map(({ at, ...year }) => ({ ...year, at: hall.zone.iso(at) })),
  };
}

import { type Calendar, calendarOfDays, type SpecialDay } from '../hall/calendar.ts';
import type { CalendarLooks, CalendarYearRow } from '../hall/calendar-looks.ts';
import type { Db } from './open.ts';

export function calendarLookUps(db: Db): CalendarLooks {
  const years = db.prepare(
    `SELECT year, source, at, by_job_no AS by,
      (SELECT count(*) FROM calendar_day d WHERE d.year = y.year AND kind = 'off') AS off,
      (SELECT count(*) FROM calendar_day d WHERE d.year = y.year AND kind = 'work') AS work
    FROM calendar_year y ORDER BY year DESC`,
  );
  const known = db.prepare('SELECT 1 FROM calendar_year WHERE year = ?').pluck();
  const days = db.prepare('SELECT date, kind, name FROM calendar_day WHERE date BETWEEN ? AND ? ORDER BY date');
  return {
    calendarYears: () => years.all() as CalendarYearRow[],
    calendarYear: (year) =>
      known.get(year) === undefined ? null : days.all(`${year}-01-01`, `${year}-12-31`).map(dayFrom),
  };
}

/** The calendar as the rows have it. It is asked on every command, so it lies in memory, and is read again when a year came in. */
export function openCalendar(db: Db): Calendar & { reread(): void } {
  const days = db.prepare('SELECT date, kind, name FROM calendar_day');
  const years = db.prepare('SELECT year FROM calendar_year').pluck();
  const read = () => calendarOfDays(days.all().map(dayFrom), years.all() as number[]);
  let now = read();
  return {
    kindOf: (day) => now.kindOf(day),
    nameOf: (day) => now.nameOf(day),
    get completeTo() {
      return now.completeTo;
    },
    reread() {
      now = read();
    },
  };
}

function dayFrom(row: unknown): SpecialDay {
  const { date, kind, name } = row as { date: string; kind: SpecialDay['kind']; name: string | null };
  return { date, kind, name: name === null ? null : JSON.parse(name) };
}

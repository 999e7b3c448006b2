import type { SpecialDay } from './calendar.ts';

export interface CalendarYearRow {
  year: number;
  off: number;
  work: number;
  source: string;
  at: number;
  by: string | null;
}

export interface CalendarLooks {
  /** The years that are known, newest first. */
  calendarYears(): CalendarYearRow[];
  /** The special days of a year, in order; null when it is not known. */
  calendarYear(year: number): SpecialDay[] | null;
}

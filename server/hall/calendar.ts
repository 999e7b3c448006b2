import type { Text } from '../../protocol/text.ts';

/** A day that is not what its weekday says: an official holiday, or a weekend day worked to make up for one. */
export interface SpecialDay {
  date: string;
  kind: 'off' | 'work';
  name: Text | null;
}

/** The official days off and make-up working days, by year. A day it has no year for is answered honestly: not known. */
export interface Calendar {
  /** `off`: an official holiday. `work`: a weekend day made up for. `plain`: the weekday decides. `unknown`: no data for that year. */
  kindOf(day: string): 'off' | 'work' | 'plain' | 'unknown';
  /** The holiday a day belongs to, also for the day that makes up for it. */
  nameOf(day: string): Text | null;
  /** Last year of the unbroken run with data, or null when there is none. */
  completeTo: number | null;
  /** What was approved for a day beyond its usual hours; nothing on a day as usual. */
  longer?(day: string): readonly LongerDay[];
}

/** 延长开放: until which minute of the day, at which counters; none named: at all of them. */
export interface LongerDay {
  until: number;
  counters: readonly number[];
}

/** The calendar of some special days. `years`: those that are whole; without it, those that have a special day. */
export function calendarOfDays(days: Iterable<SpecialDay>, years?: Iterable<number>): Calendar {
  const special = new Map([...days].map((day) => [day.date, day]));
  const whole = new Set(years ?? [...special.keys()].map(yearOf));
  return {
    kindOf: (day) => special.get(day)?.kind ?? (whole.has(yearOf(day)) ? 'plain' : 'unknown'),
    nameOf: (day) => special.get(day)?.name ?? null,
    completeTo: endOfRun(whole),
  };
}

export function calendarOf(off: Iterable<string>, work: Iterable<string>): Calendar {
  const days = (dates: Iterable<string>, kind: SpecialDay['kind']) =>
    [...dates].map((date): SpecialDay => ({ date, kind, name: null }));
  return calendarOfDays([...days(work, 'work'), ...days(off, 'off')]);
}

/** For halls that keep no calendar of holidays: the week alone decides. */
export const noCalendar: Calendar = { kindOf: () => 'plain', nameOf: () => null, completeTo: null };

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A year entered beyond a gap does not make the gap known. */
function endOfRun(years: ReadonlySet<number>): number | null {
  if (years.size === 0) return null;
  let last = Math.min(...years);
  while (years.has(last + 1)) last += 1;
  return last;
}

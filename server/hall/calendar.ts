/** The official days off and make-up working days, by year. A day it has no year for is answered honestly: not known. */
export interface Calendar {
  /** `off`: an official holiday. `work`: a weekend day made up for. `plain`: the weekday decides. `unknown`: no data for that year. */
  kindOf(day: string): 'off' | 'work' | 'plain' | 'unknown';
  /** Last year with data, or null when there is none. */
  completeTo: number | null;
}

export function calendarOf(off: Iterable<string>, work: Iterable<string>): Calendar {
  const offDays = new Set(off);
  const workDays = new Set(work);
  const years = new Set([...offDays, ...workDays].map((day) => Number(day.slice(0, 4))));
  return {
    kindOf(day) {
      if (offDays.has(day)) return 'off';
      if (workDays.has(day)) return 'work';
      return years.has(Number(day.slice(0, 4))) ? 'plain' : 'unknown';
    },
    completeTo: years.size ? Math.max(...years) : null,
  };
}

/** For halls that keep no calendar of holidays: the week alone decides. */
export const noCalendar: Calendar = { kindOf: () => 'plain', completeTo: null };

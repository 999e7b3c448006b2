import type { SpecialDay } from './calendar.ts';

/** What happens to the hall's own calendar. A year that is imported is told whole: the journal alone can say what was counted by. */
export type CalendarFact =
  | { fact: 'calendar-seeded'; years: number[]; source: string }
  | { fact: 'calendar-imported'; year: number; source: string; by: string; days: SpecialDay[] };

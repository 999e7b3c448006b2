import type { CasePartWord } from '../words.ts';

/** The applicant and the calendar of a limit, in English. */
export const en: Record<CasePartWord, string> = {
  applicant: 'Applicant',
  openWithPurpose: 'Show, with a purpose',
  purpose: 'Why; it is journalled',
  openIt: 'Open',
  openedShort: 'Open for half a minute',
  dayOfYear: '{weekday} {day}/{month}',
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
  dayFrom: 'from',
  dayAccepted: 'today',
  dayN: 'day {n}',
  dayRest: 'rest',
  dayStood: 'stood',
  dayRecall: 'recall',
  dayDue: 'due',
  weeksBetween: 'the weeks between are counted alike',
};

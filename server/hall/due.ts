import type { Text } from '../../protocol/text.ts';
import type { CountedDay, Day } from '../../protocol/working-days.ts';
import type { Calendar } from './calendar.ts';
import { countAfter } from './working-days.ts';

/** When so many working days are over, and why each day on the way counted or did not. */
export interface Due {
  due: Day;
  /** Day `from` is not among them. */
  days: { date: Day; working: boolean; why: CountedDay['why']; name?: Text }[];
  /** False when a year on the way is not known: its weekdays are taken for working days, and the day may still move. */
  certain: boolean;
  /** Last day of the last year that is known. */
  calendarCompleteTo: Day | null;
}

/**
 * A year that is not known is no reason for silence: an application must be taken in (Art. 32), and its number of days is a promise all the
 * same. So the day is given as far as it can be, and says that it is not certain.
 */
export function dueAfter(from: Day, workingDays: number, calendar: Calendar): Due {
  const { date, counted, certain } = countAfter(from, workingDays, calendar);
  return {
    due: date,
    days: counted.map(({ n, ...day }) => ({ ...day, working: n !== null })),
    certain,
    calendarCompleteTo: calendar.completeTo === null ? null : `${calendar.completeTo}-12-31`,
  };
}

import type { Day, Sum } from '../../protocol/working-days.ts';
import type { Calendar } from '../hall/calendar.ts';
import type { Stands } from '../hall/working-days.ts';
import type { ClockTerms } from './clock-events.ts';
import type { History, Standstill } from './clock-history.ts';
import { articles } from './clock-words.ts';
import { lawDays, sumAfter } from './limits.ts';

/** The law's limit (Art. 42): stands only for the lawful grounds (Art. 45), grows only by an extension. */
export function statutoryOf(history: History, terms: ClockTerms, calendar: Calendar, today: Day): Sum {
  const joint = terms.kind === 'joint';
  const days = joint ? Math.min(terms.statutoryDays, lawDays.joint) : terms.statutoryDays;
  const article = joint ? articles.joint : articles.ordinary;
  const stands = standsIn(history, ['paused'], today);
  return sumAfter(startOf(history, today), days + history.extended, calendar, article, stands);
}

/** The hall's promise: stands also while papers are awaited (004/A 三6), and never ends after the law's limit. */
export function promisedOf(history: History, terms: ClockTerms, calendar: Calendar, today: Day): Sum {
  const stands = standsIn(history, ['paused', 'supplement'], today);
  const days = terms.promisedDays + history.promisedMore;
  const promised = sumAfter(startOf(history, today), days, calendar, articles.promise, stands);
  const statutory = statutoryOf(history, terms, calendar, today);
  return promised.date <= statutory.date ? promised : statutory;
}

/** The day of acceptance, itself not counted; today for a case that is not accepted, as if it were accepted now. */
export const startOf = (history: History, today: Day): Day => history.acceptedOn ?? today;

/** On which days a clock stands. What still stands does so until today: nobody knows for how long. */
export function standsIn(history: History, reasons: readonly ('paused' | 'supplement')[], today: Day): Stands {
  const covers = (list: readonly Standstill[], day: Day) =>
    list.some(({ from, until }) => from < day && day <= (until ?? today));
  return (day) => {
    if (covers(history.pauses, day)) return 'paused';
    return reasons.includes('supplement') && covers(history.supplements, day) ? 'supplement' : null;
  };
}

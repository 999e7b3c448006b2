import type { Day } from '../../protocol/working-days.ts';
import type { Fact } from '../hall/facts.ts';
import type { Calendar } from '../hall/calendar.ts';
import { nextDay } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import { countAfter, isWorkingDay } from '../hall/working-days.ts';
import { caseClock, stepped } from './case-dates.ts';
import type { CaseChange } from './case-facts.ts';

/** The working day after a day. */
export const nextWorkingDay = (day: Day, calendar: Calendar): Day => countAfter(day, 1, calendar).date;

/** Until when recalls are told today: whatever falls before the next working day, since nobody is there in between. None on a day of rest. */
export function recallHorizon(today: Day, calendar: Calendar): Day | null {
  return isWorkingDay(today, calendar) ? nextDay(nextWorkingDay(today, calendar), -1) : null;
}

/** What the hub looks at on a day: on a day of rest only limits that are to be counted anew. */
const lookUntil = (looks: Looks, today: Day): Day => recallHorizon(today, looks.hall.official) ?? '';

/**
 * 收回: one day before the promise ends at the latest, the unit is told to bring the result back to the counter (000/H 3). What turns out not to be
 * due, because the calendar has changed since, is counted anew.
 */
export function recalls(looks: Looks, today: Day, most: number, now: number): Fact[] {
  const until = lookUntil(looks, today);
  return looks.casesToLookAt(until, most).flatMap((kase): Fact[] => {
    const clock = caseClock(looks, kase, today);
    const about = { case: kase.id, number: kase.number, by: 'hub', on: today };
    const promised = clock.promised.date;
    const due =
      clock.state === 'running' &&
      clock.recall !== null &&
      clock.recall.date <= until &&
      kase.recalled?.promised !== promised;
    const fact: CaseChange = due
      ? { fact: 'case-recalled', ...about, unit: kase.unit, holder: kase.holder, promised }
      : { fact: 'case-redated', case: kase.id, number: kase.number, by: 'hub' };
    return stepped(looks, kase, [fact], now).facts;
  });
}

export const anyToRecall = (looks: Looks, today: Day): boolean =>
  looks.casesToLookAt(lookUntil(looks, today), 1).length > 0;

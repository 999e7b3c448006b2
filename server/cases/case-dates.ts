import type { Looks } from '../hall/looks.ts';
import type { Day } from '../../protocol/working-days.ts';
import type { CaseChange } from './case-facts.ts';
import type { Case, CaseDates } from './case.ts';
import { type Clock, clockOf } from './clock.ts';
import type { ClockSettings } from './clock-events.ts';
import { grown } from './grown.ts';

type InHall = Pick<Looks, 'hall'>;

/** From so many working days before a limit without a day of recall its light is amber. */
const amberDays = 2;

function clockSettings({ hall }: InHall): ClockSettings {
  const { recallDay, stalledAfterDays } = hall.file.cases;
  return { recallBy: recallDay, stalledDays: stalledAfterDays, amberDays };
}

/** How the clock of a case stands on a day. */
export const caseClock = (looks: InHall, { terms, events }: Pick<Case, 'terms' | 'events'>, today: Day): Clock =>
  clockOf(terms, events, looks.hall.official, today, clockSettings(looks));

/** What lists go by: limits count from acceptance, before it there is only the day to answer by. */
function datesOf(clock: Clock): CaseDates {
  const accepted = clock.acceptedOn !== null && clock.state !== 'ended';
  return {
    due: clock.next?.date ?? null,
    tellBy: clock.tellBy?.date ?? null,
    promised: accepted ? clock.promised.date : null,
    statutory: accepted ? clock.statutory.date : null,
    recall: accepted ? (clock.recall?.date ?? null) : null,
  };
}

/**
 * What one tap does to a case: the same facts, the last of the case's own with the dates the lists go by from now on, and the case as it
 * will be. Every verb that changes a case passes its facts through here.
 */
export function stepped<F extends CaseChange>(
  looks: InHall,
  before: Case | null,
  facts: readonly F[],
  now: number,
): { facts: F[]; after: Case } {
  const after = facts.reduce<Case | null>((one, fact) => grown(one, fact, now), before)!;
  const dates = datesOf(caseClock(looks, after, looks.hall.zone.local(now).day));
  const last = facts.findLastIndex(({ fact }) => fact !== 'paper-issued');
  return {
    facts: facts.map((fact, i) => (i === last ? { ...fact, dates } : fact)),
    after: { ...after, dates },
  };
}

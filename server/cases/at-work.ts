import type { Day } from '../../protocol/working-days.ts';
import type { Asker } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import { isNo, type No, refuse } from '../hall/verb.ts';
import { todayOf } from './case-answer.ts';
import { caseClock } from './case-dates.ts';
import { caseFor } from './case-standing.ts';
import type { Case } from './case.ts';
import type { Clock } from './clock.ts';
import type { ClockEvent, VoidReason } from './clock-events.ts';

/** What nearly every step of an accepted case looks at. */
export interface AtWork {
  looks: Looks;
  kase: Case;
  on: Day;
  clock: Clock;
}

export function atWork(
  looks: Looks,
  body: Parameters<typeof caseFor>[1],
  asker: Asker,
  now: number,
  whose?: Parameters<typeof caseFor>[3],
): AtWork | No {
  const found = caseFor(looks, body, asker, whose);
  if (isNo(found)) return found;
  const on = todayOf(looks, now);
  return { looks, kase: found.kase, on, clock: caseClock(looks, found.kase, on) };
}

/** What every fact of a step says. */
export const stepAbout = ({ kase: { id, number }, on }: Pick<AtWork, 'kase' | 'on'>, asker: Asker) => ({
  case: id,
  number,
  by: asker.staff!.jobNo,
  on,
});

/** Why an event of today would have no effect in law; null when it has. The clock alone knows (clock-history.ts). */
export function voidReason({ looks, kase, on }: AtWork, event: ClockEvent): VoidReason | null {
  const events = [...kase.events, event];
  const clock = caseClock(looks, { terms: kase.terms, events }, on);
  return clock.void.find((one) => one.event === event)?.why ?? null;
}

/** A case on its way from one pair of hands to another is decided and handed out by nobody. */
export const notTakenOver = ({ kase }: Pick<AtWork, 'kase'>): No | null =>
  kase.underway ? refuse('not-taken-over', { number: kase.number }) : null;

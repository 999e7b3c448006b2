import type { Day } from '../../protocol/working-days.ts';
import type { Calendar } from '../hall/calendar.ts';
import { type ClockEvent, type ClockTerms, isLawfulGround, type VoidReason } from './clock-events.ts';
import { lawDays, tellBy } from './limits.ts';
import { promisedOf, standsIn, statutoryOf } from './promise.ts';
import { isWorkingDay } from '../hall/working-days.ts';
import { nextDay } from '../hall/local-time.ts';

/** Days on which a clock stands: those after `from`, up to and with `until`; still standing when it is null. */
export interface Standstill {
  from: Day;
  until: Day | null;
  /** The lawful ground; null while papers are awaited. */
  ground: string | null;
  /** Working days the written notice named. */
  told?: number | undefined;
}

/** What of a case's events the law gives effect to. */
export interface History {
  /** Receipt of the whole application as it lies here now: of the supplements, when there were some. */
  receivedOn: Day;
  /** The one-time notice went out before acceptance. */
  toldOn: Day | null;
  /** The citizen was told what is missing and has not brought it. */
  waitsForCitizen: boolean;
  acceptedOn: Day | null;
  bySilence: boolean;
  pauses: Standstill[];
  supplements: Standstill[];
  /** Working days added to the law's limit, and to the promise. */
  extended: number;
  promisedMore: number;
  decidedOn: Day | null;
  deliveredOn: Day | null;
  endedOn: Day | null;
  movedOn: Day;
  void: { event: ClockEvent; why: VoidReason }[];
}

/** Reads the events up to `today` in the order of their days, and leaves out what has no effect in law. */
export function historyOf(terms: ClockTerms, events: readonly ClockEvent[], calendar: Calendar, today: Day): History {
  const past = events.filter(({ at }) => at <= today).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const first = past[0]?.at ?? today;
  const history: History = {
    receivedOn: first,
    toldOn: null,
    waitsForCitizen: false,
    acceptedOn: null,
    bySilence: false,
    pauses: [],
    supplements: [],
    extended: 0,
    promisedMore: 0,
    decidedOn: null,
    deliveredOn: null,
    endedOn: null,
    movedOn: first,
    void: [],
  };
  for (const [i, event] of past.entries()) {
    heedSilence(history, calendar, event.at);
    history.movedOn = event.at;
    const why = i === 0 && event.kind === 'received' ? null : heed(history, event, terms, calendar);
    if (why) history.void.push({ event, why });
  }
  heedSilence(history, calendar, today);
  return history;
}

/** Nothing was said in five working days: accepted as of the day of receipt, not of the day the silence ended (Art. 32). */
function heedSilence(history: History, calendar: Calendar, today: Day): void {
  if (history.acceptedOn !== null || history.endedOn !== null || history.waitsForCitizen) return;
  if (today <= tellBy(history.receivedOn, calendar).date) return;
  history.acceptedOn = history.receivedOn;
  history.bySilence = true;
}

/** Lets one event take effect, or says why it has none. */
function heed(history: History, event: ClockEvent, terms: ClockTerms, calendar: Calendar): VoidReason | null {
  if (history.endedOn !== null || history.deliveredOn !== null) return 'wrong-state';
  if (event.kind === 'delivered') {
    if (history.decidedOn === null) return 'wrong-state';
    history.deliveredOn = event.at;
    return null;
  }
  if (event.kind === 'moved') return null;
  if (history.decidedOn !== null) return 'wrong-state';
  switch (event.kind) {
    case 'received':
      return 'wrong-state';
    case 'accepted':
      if (history.acceptedOn !== null) return 'wrong-state';
      history.acceptedOn = event.at;
      history.waitsForCitizen = false;
      return null;
    case 'notified':
      return notified(history, event.at);
    case 'supplemented':
      return supplemented(history, event.at, event.partly ?? false);
    case 'paused':
      if (history.acceptedOn === null) return 'not-accepted';
      if (!isLawfulGround(event.ground)) return 'no-lawful-ground';
      if (!event.told) return 'not-told';
      // Two grounds may hold at once, an expert review within a hearing; each ends for itself.
      if (history.pauses.some(({ ground, until }) => ground === event.ground && until === null)) return 'wrong-state';
      history.pauses.push({ from: event.at, until: null, ground: event.ground, told: event.days });
      return null;
    case 'resumed':
      return close(history.pauses, event.at, event.ground);
    case 'extended':
      return extended(history, event, terms, calendar);
    case 'delay-told':
      return delayTold(history, event, terms, calendar);
    case 'decided':
      history.acceptedOn ??= event.at;
      history.decidedOn = event.at;
      close(history.pauses, event.at);
      close(history.supplements, event.at);
      return null;
    case 'ended':
      history.endedOn = event.at;
      close(history.pauses, event.at);
      close(history.supplements, event.at);
      return null;
  }
}

/** All is told once: a second notice before acceptance stops nothing, and the five days run on. */
function notified(history: History, at: Day): VoidReason | null {
  if (history.acceptedOn !== null) {
    if (openOf(history.supplements)) return 'told-before';
    history.supplements.push({ from: at, until: null, ground: null });
    return null;
  }
  if (history.toldOn !== null) return 'told-before';
  history.toldOn = at;
  history.waitsForCitizen = true;
  return null;
}

function supplemented(history: History, at: Day, partly: boolean): VoidReason | null {
  if (history.acceptedOn !== null) {
    if (!openOf(history.supplements)) return 'wrong-state';
    return partly ? null : close(history.supplements, at);
  }
  if (!history.waitsForCitizen) return 'wrong-state';
  if (partly) return null;
  history.waitsForCitizen = false;
  history.receivedOn = at;
  return null;
}

/** Within the limit, with the reason told, and never more in all than the law gives. A promise that was broken before is not mended by it. */
function extended(
  history: History,
  { at, days, told }: Extract<ClockEvent, { kind: 'extended' }>,
  terms: ClockTerms,
  calendar: Calendar,
): VoidReason | null {
  if (history.acceptedOn === null) return 'not-accepted';
  if (!told) return 'not-told';
  const most = terms.kind === 'joint' ? lawDays.extend.joint : lawDays.extend.ordinary;
  if (!Number.isInteger(days) || days < 1 || history.extended + days > most) return 'too-long';
  if (at > statutoryOf(history, terms, calendar, at).date) return 'too-late';
  if (at <= promisedOf(history, terms, calendar, at).date) history.promisedMore += days;
  history.extended += days;
  return null;
}

/** Before the promised day only; it moves the promise, never the law's limit. */
function delayTold(
  history: History,
  { at, until }: Extract<ClockEvent, { kind: 'delay-told' }>,
  terms: ClockTerms,
  calendar: Calendar,
): VoidReason | null {
  if (history.acceptedOn === null) return 'not-accepted';
  const promised = promisedOf(history, terms, calendar, at).date;
  if (at >= promised) return 'too-late';
  if (until > statutoryOf(history, terms, calendar, at).date) return 'too-long';
  const stands = standsIn(history, ['paused', 'supplement'], at);
  for (let day = nextDay(promised); day <= until; day = nextDay(day))
    if (isWorkingDay(day, calendar) && stands(day) === null) history.promisedMore += 1;
  return null;
}

export const openOf = (list: readonly Standstill[]): Standstill | undefined => list.find(({ until }) => until === null);

function close(list: Standstill[], at: Day, ground?: string): VoidReason | null {
  const open = list.filter((one) => one.until === null && (ground === undefined || one.ground === ground));
  for (const one of open) one.until = at;
  return open.length > 0 ? null : 'wrong-state';
}

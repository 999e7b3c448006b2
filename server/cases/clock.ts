import type { Day, Light, Sum } from '../../protocol/working-days.ts';
import type { Calendar } from '../hall/calendar.ts';
import { workingDaysBetween } from '../hall/working-days.ts';
import { type ClockEvent, type ClockSettings, type ClockTerms, usualClockSettings } from './clock-events.ts';
import { type History, historyOf, openOf } from './clock-history.ts';
import { deliverBy, pauseOverBy, recallBy, tellBy } from './limits.ts';
import { promisedOf, startOf, statutoryOf } from './promise.ts';

/**
 * How a case stands: `received`: its five days run. `told`: the citizen was told what is missing. `running`. `supplement`: papers are awaited,
 * the promise stands. `paused`: a lawful ground, every limit stands. `decided`: to be delivered. `done`; `ended` without a result.
 */
export type ClockState = 'received' | 'told' | 'running' | 'supplement' | 'paused' | 'decided' | 'done' | 'ended';

/** 时限: every date of a case, each with its sum. A case not yet accepted shows its limits as if it were accepted today. */
export interface Clock {
  state: ClockState;
  light: Light;
  /** The day of acceptance in law: that of receipt, when nobody said anything in time. */
  acceptedOn: Day | null;
  bySilence: boolean;
  promised: Sum;
  statutory: Sum;
  /** Last day to tell what is missing; after it the case is accepted as of its receipt. Null once told or accepted. */
  tellBy: Sum | null;
  /** T−1; null where there is no day before. */
  recall: Sum | null;
  deliverBy: Sum | null;
  /** When the present pause should be over by its notice. */
  pauseOver: Sum | null;
  /** What the hall must keep next; null while it waits for others or nothing is left. */
  next: Sum | null;
  /** Working days left until `next`, today not counted; below 0 when it is past. */
  left: number | null;
  /** Limits that were not kept. */
  broken: ('tell' | 'promised' | 'statutory' | 'deliver')[];
  /** Working days since anything happened; `stalled` when that is too long and nobody else is waited for. */
  idleDays: number;
  stalled: boolean;
  /** False when one of the dates lies in a year whose holidays are not entered. */
  certain: boolean;
  /** Events without effect in law, and why. */
  void: History['void'];
}

/** Pure: the same events on the same day always give the same clock, also for a day long past. */
export function clockOf(
  terms: ClockTerms,
  events: readonly ClockEvent[],
  calendar: Calendar,
  today: Day,
  settings: ClockSettings = usualClockSettings,
): Clock {
  const history = historyOf(terms, events, calendar, today);
  const state = stateOf(history);
  const promised = promisedOf(history, terms, calendar, today);
  const statutory = statutoryOf(history, terms, calendar, today);
  const pause = openOf(history.pauses);
  const dates = {
    promised,
    statutory,
    tellBy: state === 'received' ? tellBy(history.receivedOn, calendar) : null,
    recall: recallBy(promised, startOf(history, today), settings.recallBy, calendar),
    deliverBy: history.decidedOn === null ? null : deliverBy(history.decidedOn, calendar),
    pauseOver: pause?.told === undefined ? null : pauseOverBy(pause.from, pause.told, calendar),
  };
  const next = { received: dates.tellBy, running: promised, decided: dates.deliverBy }[state as string] ?? null;
  const idleDays = workingDaysBetween(history.movedOn, today, calendar);
  const broken = brokenBy(history, dates, today);
  const open = next !== null;
  return {
    state,
    light: lightOf(),
    acceptedOn: history.acceptedOn,
    bySilence: history.bySilence,
    ...dates,
    next,
    left: next && leftUntil(next.date, today, calendar),
    broken,
    idleDays,
    stalled: open && idleDays >= settings.stalledDays,
    certain: [promised, statutory, next].every((sum) => sum === null || sum.certain),
    void: history.void,
  };

  function lightOf(): Light {
    if (state === 'done' || state === 'ended') return 'green';
    if (state === 'decided') return dates.deliverBy!.date < today ? 'red' : near(dates.deliverBy!);
    if (history.acceptedOn !== null && promised.date < today) return 'red';
    if (state === 'received') return near(dates.tellBy!);
    if (dates.pauseOver && dates.pauseOver.date < today) return 'amber';
    if (state !== 'running') return 'green';
    return today >= (dates.recall ?? promised).date ? 'amber' : 'green';
  }

  function near({ date }: Sum): Light {
    return leftUntil(date, today, calendar) < settings.amberDays ? 'amber' : 'green';
  }
}

function stateOf({
  endedOn,
  deliveredOn,
  decidedOn,
  acceptedOn,
  waitsForCitizen,
  pauses,
  supplements,
}: History): ClockState {
  if (endedOn !== null) return 'ended';
  if (deliveredOn !== null) return 'done';
  if (decidedOn !== null) return 'decided';
  if (acceptedOn === null) return waitsForCitizen ? 'told' : 'received';
  if (openOf(pauses)) return 'paused';
  return openOf(supplements) ? 'supplement' : 'running';
}

function brokenBy(
  { acceptedOn, bySilence, decidedOn, deliveredOn, endedOn }: History,
  { promised, statutory, deliverBy: deliver }: Pick<Clock, 'promised' | 'statutory' | 'deliverBy'>,
  today: Day,
): Clock['broken'] {
  const broken: Clock['broken'] = [];
  const settledOn = decidedOn ?? endedOn ?? today;
  if (bySilence) broken.push('tell');
  if (acceptedOn !== null && settledOn > promised.date) broken.push('promised');
  if (acceptedOn !== null && settledOn > statutory.date) broken.push('statutory');
  if (deliver !== null && (deliveredOn ?? endedOn ?? today) > deliver.date) broken.push('deliver');
  return broken;
}

/** Working days from today until a day; negative when it is past. */
function leftUntil(day: Day, today: Day, calendar: Calendar): number {
  return day >= today ? workingDaysBetween(today, day, calendar) : -workingDaysBetween(day, today, calendar);
}

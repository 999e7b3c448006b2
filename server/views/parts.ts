import type { Absent, BoardCounter, Notice, Opening, PrinterNow, QueueWait, Sign } from '../../protocol/views.ts';
import type { Guide } from '../../protocol/hall-file.ts';
import type { Reading } from '../../protocol/view-parts.ts';
import { usualOpenings } from '../hall/opening.ts';
import { atWork, type CounterNow, stateOf } from '../posts/counter.ts';
import { clockOf } from '../posts/minutes.ts';
import { signOf } from '../posts/sign-answer.ts';
import { whereInstead } from '../posts/where-instead.ts';
import { onPost } from './on-post.ts';
import type { Setting } from './setting.ts';

/** The parts that several views share. */

/** The hall's printers as any screen is told of them. */
export function printersNow(setting: Setting): PrinterNow[] {
  return setting.printers().map(({ sinceMs: _, ...printer }) => printer);
}

export function hallHead({ hall: { file } }: Setting) {
  return {
    name: file.hall.name,
    code: file.hall.code,
    practice: file.rules.practice,
    complaintsPhone: file.hall.complaints?.phone ?? null,
    boardDistanceM: file.hall.boardDistanceM,
  };
}

/** `counters`: as these keep a longer day. */
export function openingOf(setting: Setting, counters?: readonly number[]): Opening {
  const { hall, now } = setting;
  const { practice } = hall.file.rules;
  const hours = hall.hours(now(), counters);
  const iso = (at: number | null) => (at === null ? null : hall.zone.iso(at));
  return {
    now: hours.now || practice,
    issuing: hours.issuing || practice,
    why: practice && !hours.issuing ? 'practice' : hours.why,
    today: hours.today,
    until: iso(hours.until),
    lastIssueAt: iso(hours.lastIssueAt),
    nextOpenAt: iso(hours.nextOpenAt),
    longer: longerToday(setting, counters),
  };
}

/** What was approved for today on top of its usual hours, until it is over. */
export function longerToday({ hall, now }: Setting, of?: readonly number[]): Opening['longer'] {
  const { day, minute } = hall.zone.local(now());
  const all = (hall.calendar.longer?.(day) ?? []).filter(
    ({ counters, until }) =>
      minute < until && (of === undefined || counters.length === 0 || counters.some((one) => of.includes(one))),
  );
  const usual = usualOpenings(day, hall.file.hours, hall.calendar).at(-1)?.[1];
  if (all.length === 0 || usual === undefined) return undefined;
  return {
    usual,
    until: clockOf(Math.max(...all.map(({ until }) => until))),
    counters: all.some(({ counters }) => counters.length === 0)
      ? []
      : [...new Set(all.flatMap(({ counters }) => counters))].sort((a, b) => a - b),
  };
}

/** The leader on duty: whom today's rota names, else one who is signed in. */
export function dutyLeader({ hall, looks, now }: Setting): string | null {
  const planned = looks.dutyLeaderOn(hall.zone.local(now()).day);
  const named = planned === null ? null : looks.staff(planned);
  if (named) return named.name;
  return hall.file.staff.find(({ jobNo, roles }) => roles.includes('leader') && looks.present(jobNo))?.name ?? null;
}

/** Where the people of a counter that does not work go now: whom its sign names while they work, else where the wait is shortest. */
export function goToOf({ looks, now }: Setting, counter: CounterNow, all: readonly CounterNow[]): number[] {
  if (!counter.sign && atWork(counter)) return [];
  const named = counter.sign?.goTo.filter((number) => all.some((one) => one.number === number && atWork(one))) ?? [];
  return named.length > 0 ? named : whereInstead(looks, counter, now(), all);
}

/** The sign as it hangs now: nobody is sent to a counter that has closed since. */
export function signShown({ looks }: Setting, { sign }: CounterNow, goTo: number[]): Sign | null {
  return sign && signOf(looks, { ...sign, goTo });
}

/** Counters that are away or unattended, as whoever waits for them is told. */
export function absentOf({ hall }: Setting, counters: readonly CounterNow[]): Absent[] {
  return counters.flatMap((counter) => {
    const state = stateOf(counter);
    if (state !== 'away' && state !== 'unattended') return [];
    const { sign } = counter;
    const backAt = sign && hall.zone.iso(sign.backAt);
    return [{ number: counter.number, state, reason: sign?.reason ?? null, backAt }];
  });
}

/** A counter on a board: what has nothing to say is left out. */
export function boardCounter(setting: Setting, counter: CounterNow, all: readonly CounterNow[]): BoardCounter {
  const { hall } = setting;
  const state = stateOf(counter);
  const place = hall.counters.get(counter.number)!;
  const goTo = goToOf(setting, counter, all);
  const explains = state === 'away' || state === 'unattended';
  return {
    number: counter.number,
    name: place.name,
    zone: place.zone,
    state,
    ticket: counter.ticket?.number ?? null,
    staff: onPost(setting, counter) ?? undefined,
    sign: signShown(setting, counter, goTo),
    since: state === 'unattended' && counter.since !== null ? hall.zone.iso(counter.since) : undefined,
    goTo: counter.sign || goTo.length === 0 ? undefined : goTo,
    goToWay: explains && goTo.length > 0 ? hall.counters.get(goTo[0]!)?.way : undefined,
    opensAt: opensAtOf(setting, counter) ?? undefined,
  };
}

/** When a closed counter opens again, as far as the hall's hours tell. */
export function opensAtOf({ hall, now }: Setting, counter: CounterNow): string | null {
  const at = stateOf(counter) === 'closed' ? hall.hours(now(), [counter.number]).nextOpenAt : null;
  return at === null ? null : hall.zone.iso(at);
}

/** How many wait in each queue, and how long somebody who came now would wait. */
export function queueWaits({ hall, looks, now }: Setting, zone: string | null): QueueWait[] {
  const forecast = looks.forecasts(now());
  const counters = looks.counters();
  return hall.file.queues
    .filter((queue) => zone === null || queue.zone === zone)
    .map(({ code, name, zone: at }) => {
      const count = looks.waitingIn(code);
      return {
        queue: code,
        name,
        zone: at,
        count,
        forecast: forecast(code, count)?.span ?? null,
        counters: counters
          .filter((counter) => atWork(counter) && looks.linesOf(counter).includes(code))
          .map(({ number }) => number),
      };
    });
}

export function notices({ hall }: Setting): Notice[] {
  return hall.file.notices.map((text, i) => ({ id: `n${i}`, text }));
}

/** What a visitor may read about the matter while there is time. */
export const readingOf = (kept: { guide: Guide } | null): Reading =>
  kept && { samples: (kept.guide.samples ?? []).map(({ name }) => name) };

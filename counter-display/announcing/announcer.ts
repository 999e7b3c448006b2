import type { CallView } from '../../protocol/views.ts';

/**
 * What a screen announces, and when: pure, over the calls it is shown and the hub's time.
 * A call is announced once for each time it is called, in order, and never when it is a minute old.
 */
export interface Announcer {
  /** Announced already: the call's key, and when it was called (hub time, ms). */
  announced: ReadonlyMap<string, number>;
  /** In the order they will be announced. */
  waiting: readonly CallView[];
  /** Being announced now, for its full time, whatever becomes of it meanwhile. */
  speaking: CallView | null;
  /** The calls drawn large, each in its place: the one being announced and the next. */
  stage: readonly CallView[];
}

const freshMs = 60_000;
// Further ahead than this a call can only seem to be: the screen does not know the hub's time yet.
const aheadMs = 5_000;
const rememberMs = 10 * 60_000;
const stagePlaces = 2;

/** A recall is announced again: it has one more of `times`, and may have an id of its own. Who is called is known by the number. */
export function keyOf(call: CallView): string {
  return `${call.id}#${call.times}`;
}

export function startAnnouncer(announced: ReadonlyMap<string, number>): Announcer {
  return { announced, waiting: [], speaking: null, stage: [] };
}

/** Takes in the calls of a view, or looks at the same ones again later. */
export function take(announcer: Announcer, calls: readonly CallView[], now: number): Announcer {
  const newest = new Map(calls.map((call) => [call.number, call]));
  // A call no longer listed may still be waited for: a view lists only the newest.
  const waiting = announcer.waiting.map((call) => newest.get(call.number) ?? call).filter(isCalling);
  for (const call of inOrder(calls)) {
    if (!isCalling(call) || !isFresh(call, now)) continue;
    if (announcer.announced.has(keyOf(call)) || waiting.some((other) => other.number === call.number)) continue;
    waiting.push(call);
  }
  return same(waiting, announcer.waiting) ? announcer : arranged({ ...announcer, waiting });
}

/** Begins the next announcement if none is under way. */
export function begin(announcer: Announcer, now: number): Announcer {
  if (announcer.speaking) return announcer;
  const [first, ...waiting] = announcer.waiting.filter((call) => isFresh(call, now));
  if (first)
    return arranged({
      announced: remembered(announcer.announced, first, now),
      waiting,
      speaking: first,
      stage: announcer.stage,
    });
  if (announcer.waiting.length === 0 && announcer.stage.length === 0) return announcer;
  return { ...announcer, waiting: [], stage: [] };
}

/** The announcement under way has had its full time; the next one follows. */
export function finish(announcer: Announcer, now: number): Announcer {
  return begin({ ...announcer, speaking: null }, now);
}

/** The line to the hub is lost: nothing more is announced from what may no longer be true. */
export function fallSilent(announcer: Announcer): Announcer {
  if (announcer.waiting.length === 0 && announcer.stage.length === 0) return announcer;
  return { ...announcer, waiting: [], stage: [] };
}

function isCalling(call: CallView): boolean {
  return call.state === 'calling';
}

function isFresh(call: CallView, now: number): boolean {
  const ageMs = now - Date.parse(call.at);
  return ageMs < freshMs && ageMs > -aheadMs;
}

// A view lists the newest first; of two in the same instant the one listed last was called first.
function inOrder(calls: readonly CallView[]): CallView[] {
  return [...calls].reverse().sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function remembered(announced: ReadonlyMap<string, number>, call: CallView, now: number): ReadonlyMap<string, number> {
  const kept = [...announced].filter(([, at]) => now - at < rememberMs);
  return new Map([...kept, [keyOf(call), Date.parse(call.at)]]);
}

/** Puts the call being announced and the next one on the stage; each keeps its place, and what is done gives way only to what is new. */
function arranged(announcer: Announcer): Announcer {
  const { speaking, waiting, announced } = announcer;
  if (!speaking) return announcer;
  const next = waiting.find((call) => call.number !== speaking.number);
  const wanted = next ? [speaking, next] : [speaking];
  const wantedAs = (call: CallView) => wanted.find((other) => other.number === call.number);
  const stage = announcer.stage
    .filter((call) => wantedAs(call) ?? announced.has(keyOf(call)))
    .map((call) => wantedAs(call) ?? call);
  for (const call of wanted) {
    if (stage.some((other) => other.number === call.number)) continue;
    if (stage.length < stagePlaces) stage.push(call);
    else stage[stage.findIndex((other) => !wantedAs(other))] = call;
  }
  return { ...announcer, stage };
}

function same(a: readonly CallView[], b: readonly CallView[]): boolean {
  return a.length === b.length && a.every((call, place) => call === b[place]);
}

import type { Place, Ticket } from './ticket.ts';

/**
 * Accumulating priority (Kleinrock; Stanford, Taylor and Ziedins, Queueing Systems 2014): each waiting ticket earns `rate` points a minute.
 * Only heads of (line, rate) can have the most, so choosing costs one look-up a head.
 */
export function scoreAt(place: Place, now: number): number {
  return (place.rate * (now - place.since)) / 60_000;
}

/** Sorts by who is called first: the higher score; of equals who stands longer; then the order of the line itself. */
export function callingOrder(now: number): (a: { place: Place }, b: { place: Place }) => number {
  return (a, b) =>
    scoreAt(b.place, now) - scoreAt(a.place, now) ||
    a.place.since - b.place.since ||
    a.place.tie - b.place.tie ||
    a.place.back - b.place.back;
}

/** The head of line with the most accumulated priority. */
export function mostPatient<T extends { place: Place }>(heads: readonly T[], now: number): T | null {
  const order = callingOrder(now);
  return heads.reduce<T | null>((best, head) => (best === null || order(head, best) < 0 ? head : best), null);
}

/** Why this ticket is called before the others at the heads of line: kept with the call, shown to those it passed. */
export interface WhyCalled {
  code: 'arrival' | 'priority' | 'returned' | 'transferred' | 'appointment' | 'delayed' | 'by-hand';
  rate: number;
  score: number;
  class: string | null;
  /** Numbers at the heads of line that have waited longer and are passed by this call. */
  passed: string[];
  /** For a call by hand: the clerk's reason. */
  reason?: string;
}

export function whyThisOne(first: Ticket, heads: readonly Ticket[], now: number): WhyCalled {
  const passed = heads
    .filter((head) => head.id !== first.id && head.firstWaited < first.firstWaited)
    .map((head) => head.number);
  const priority = passed.length > 0 && first.place.rate > 1;
  return {
    code: priority ? 'priority' : first.origin,
    rate: first.place.rate,
    score: Math.round(scoreAt(first.place, now) * 10) / 10,
    class: first.class,
    passed,
  };
}

/**
 * The place of one who comes back: right behind the next few of the line, at the rate of the last of them, so that nobody who comes later gets
 * between and nobody before is passed. `next` are the next few in calling order, `seq` this command's number in the journal.
 */
export function placeBehind(
  next: readonly { place: Place }[],
  own: { line: string; rate: number; id: number },
  moment: { now: number; seq: number },
): Place {
  const last = next.at(-1);
  if (!last) return { line: own.line, rate: own.rate, since: moment.now, tie: own.id, back: moment.seq };
  return { ...last.place, line: own.line, back: moment.seq };
}

/** The place before everybody of a line: where somebody stands who was at a counter already and is sent back to be called next. */
export function placeAhead(
  heads: readonly Ticket[],
  own: Pick<Ticket, 'id' | 'rate' | 'firstWaited'>,
  line: string,
  now: number,
): Place {
  const usual: Place = { line, rate: own.rate, since: own.firstWaited, tie: own.id, back: 0 };
  const first = mostPatient(heads, now);
  if (!first || callingOrder(now)({ place: usual }, first) < 0) return usual;
  return { ...first.place, line, back: first.place.back - 1 };
}

import type { TicketState } from '../../protocol/answers.ts';
import type { Counter } from '../../protocol/hall-file.ts';
import type { Language, Shape } from '../../protocol/text.ts';

/** How a ticket came to its place in line. */
export type Origin = 'arrival' | 'appointment' | 'returned' | 'transferred' | 'delayed';

/**
 * A place in a line. Lines are queues ("A") or single counters ("#3", for people sent to one counter). Within a line, tickets of one rate
 * stand in the order (since, tie, back): `since` is when priority began to grow, `tie` parts the same millisecond, `back` puts those who
 * came back right behind the ticket whose place they share.
 */
export interface Place {
  line: string;
  rate: number;
  since: number;
  tie: number;
  back: number;
}

/** A ticket as the rules see it. `id` is the database's, `ref` the one of the wire. */
export interface Ticket {
  id: number;
  ref: string;
  number: string;
  token: string;
  day: string;
  service: string;
  queue: string;
  class: string | null;
  /** The rate of the visitor's class. The place may carry another, after a return. */
  rate: number;
  language: Language;
  shape: Shape | null;
  state: TicketState;
  place: Place;
  origin: Origin;
  firstWaited: number;
  issuedAt: number;
  calledAt: number | null;
  begunAt: number | null;
  finishedAt: number | null;
  counter: number | null;
  call: string | null;
  recalls: number;
  note: string | null;
  holder: string | null;
}

/** Whose queue a ticket belongs to that is sent to a counter: its own where that counter serves it, else the counter's first. */
export const queueAt = ({ queues }: Pick<Counter, 'queues'>, { queue }: Pick<Ticket, 'queue'>): string =>
  queues.includes(queue) ? queue : queues[0]!;

/** The line of one counter alone. */
export const lineOfCounter = (counter: number): string => `#${counter}`;

/** LJ-20261123-A023: one id across all halls and days. */
export const refOf = (hall: string, day: string, number: string): string =>
  `${hall}-${day.replaceAll('-', '')}-${number}`;

/** A and 23 make A023; from A1000 on the number simply grows. */
export const numberOf = (letter: string, n: number): string => letter + String(n).padStart(3, '0');

/** Takes a ref apart again, or null if it is none of this hall. */
export function readRef(hall: string, ref: string): { day: string; letter: string; n: number } | null {
  const parts = /^([A-Z0-9]{1,8})-(\d{4})(\d{2})(\d{2})-([A-Z]{1,2})(\d{3,9})$/.exec(ref);
  if (!parts || parts[1] !== hall) return null;
  const n = Number(parts[6]);
  if (numberOf(parts[5]!, n) !== parts[5]! + parts[6]!) return null;
  return { day: `${parts[2]}-${parts[3]}-${parts[4]}`, letter: parts[5]!, n };
}

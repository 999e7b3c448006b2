import { z } from 'zod';
import { CounterView } from './counter-view.ts';
import { Material } from './hall-file.ts';
import { Instant, Span, Text } from './text.ts';
import { Alert, CounterState, OnPost, Opening, PersonNow, PrinterNow } from './view-parts.ts';

/** Why a ticket stands where it stands: its score (rate × minutes waited) and whom it passes or lets pass. */
export const Why = z.strictObject({
  code: z.enum(['arrival', 'priority', 'lets-pass', 'appointment', 'returned', 'transferred', 'delayed']),
  rate: z.number(),
  score: z.number(),
  over: z.string().optional(),
  basis: z.string().optional(),
});
export type Why = z.infer<typeof Why>;

/** A ticket in a clerk's lists. What is not there is not so: an ordinary visitor without a note has few fields. */
export const ConsoleTicket = z.strictObject({
  id: z.string(),
  number: z.string(),
  queue: z.string(),
  service: Text,
  class: z.string().nullable(),
  className: Text.optional(),
  state: z.string(),
  /** Left out where it is the same moment as `firstWaitedAt`. */
  issuedAt: Instant.optional(),
  firstWaitedAt: Instant,
  waitedS: z.number().int(),
  /** Of one who waits: how long still, and why at this place of the line. */
  forecast: Span.optional(),
  why: Why.optional(),
  /** Masked, as every view shows it. */
  holder: z
    .strictObject({ name: z.string().optional(), idNo: z.string().optional(), phone: z.string().optional() })
    .optional(),
  deaf: z.literal(true).optional(),
  note: z.string().optional(),
});
export type ConsoleTicket = z.infer<typeof ConsoleTicket>;

const Screen = z.strictObject({ label: z.string(), shownAt: Instant.nullable(), spokenAt: Instant.nullable() });

export const ConsoleView = CounterView.omit({ chief: true, dutyLeader: true }).extend({
  staff: OnPost.nullable(),
  opening: Opening,
  post: z.strictObject({
    a: OnPost.nullable(),
    b: OnPost.nullable(),
    /** Where the other of A and B is now. */
    other: PersonNow.nullable(),
  }),
  current: ConsoleTicket.extend({
    materials: z.array(Material),
    guide: z.strictObject({ promisedDays: z.number().int(), statutoryDays: z.number().int() }),
    calledAt: Instant.nullable(),
    begunAt: Instant.nullable(),
    /** What this service usually takes: half and nine tenths are done by then. */
    usualS: Span,
    recalls: z.number().int(),
  }).nullable(),
  /** In calling order, the first 50. */
  waiting: z.array(ConsoleTicket),
  counts: z.strictObject({
    waiting: z.number().int(),
    queues: z.array(z.strictObject({ queue: z.string(), name: Text, count: z.number().int() })),
    held: z.number().int(),
    missed: z.number().int(),
    servedToday: z.number().int(),
    forecastHits: z.number().int(),
    forecastsScored: z.number().int(),
  }),
  held: z.array(ConsoleTicket),
  missed: z.array(ConsoleTicket),
  /** Who has shown the present call: boards and signs that reported, of those connected, and on how many it was spoken. */
  seen: z.strictObject({
    boards: z.number().int(),
    of: z.number().int(),
    spoken: z.number().int(),
    screens: z.array(Screen),
  }),
  alerts: z.array(Alert),
  printers: z.array(PrinterNow),
  rules: z.strictObject({
    recallsBeforeMissed: z.number().int(),
    returnBehind: z.number().int(),
    awayReasons: z.array(Text),
    awayMaxMin: z.number().int(),
  }),
  /** For transfer and for "go to": every counter and its state. */
  counters: z.array(
    z.strictObject({ number: z.number().int(), name: Text, state: CounterState, queues: z.array(z.string()) }),
  ),
});
export type ConsoleView = z.infer<typeof ConsoleView>;

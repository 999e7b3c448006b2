import { z } from 'zod';
import { CaseCounts } from './case-day.ts';
import { Instant, Text } from './text.ts';

const count = z.number().int();

/** What became of the numbers of a day, by how each stands now; they add up to those issued. Waits in whole minutes, from taking the number to the first call. */
export const TicketSums = z.strictObject({
  issued: count,
  served: count,
  /** Sent away or gone by a clerk's word. */
  left: count,
  cancelled: count,
  missed: count,
  /** Waiting, called, at a counter or put aside. */
  open: count,
  /** How many were called once at least: of these are the waits. */
  called: count,
  meanWaitMin: count,
  /** Nine of ten waited no longer. */
  p90WaitMin: count,
  longestWaitMin: count,
  /** How many waited longer than the hall's own limit. */
  late: count,
  meanServiceMin: count,
});
export type TicketSums = z.infer<typeof TicketSums>;

/** Minutes of a counter's day by what was done; those of opening time add up to `openMin`. */
export const CounterSums = z.strictObject({
  /** Visitors, counted at each counter they were served at. */
  served: count,
  openMin: count,
  servingMin: count,
  callingMin: count,
  freeMin: count,
  awayMin: count,
  unattendedMin: count,
});
export type CounterSums = z.infer<typeof CounterSums>;

const Times = z.strictObject({ times: count, minutes: count });

/** 日报: a day of the hall on one sheet (rulebook 155). `GET /api/days/YYYY-MM-DD`, with `.html` to print, with `.csv` for a spreadsheet. */
export const DayReport = z.strictObject({
  hall: Text,
  day: z.string(),
  /** The day is not over: numbers still grow. */
  running: z.boolean(),
  madeAt: Instant,
  dutyLeader: z.string().nullable(),
  opening: z.array(z.tuple([z.string(), z.string()])),
  /** From how many minutes a wait counts as late. */
  lateMin: count,
  tickets: TicketSums,
  queues: z.array(TicketSums.extend({ queue: z.string(), name: Text })),
  forecasts: z.strictObject({ scored: count, hits: count }),
  counters: z.array(CounterSums.extend({ counter: count, name: Text, people: z.array(z.string()) })),
  counted: CounterSums,
  /** Counters that owed nobody anything that day. */
  closed: z.array(count),
  covers: Times,
  signs: Times.extend({ right: count }),
  offPosts: Times,
  units: z.array(z.strictObject({ unit: z.string(), name: Text, counts: CaseCounts })),
  /** What belongs to no department; null where everything does. */
  elsewhere: CaseCounts.nullable(),
  cases: CaseCounts,
  /** Notices that asked for more than the first one: suspected that day, and found true that day. */
  breaches: z.strictObject({ probable: count, verified: count }),
});
export type DayReport = z.infer<typeof DayReport>;

import { z } from 'zod';
import { Text } from './text.ts';
import { HallHead } from './view-parts.ts';

/** What a counter does in one stretch of its day. A gap: nobody answers, and nothing says why. */
export const stripStates = ['serving', 'calling', 'free', 'away', 'unattended', 'closed', 'gap'] as const;
export type StripState = (typeof stripStates)[number];

/** From and until in seconds of the day (hall time), the state, who answers for it and as what, and the number in front or the reason. */
export const StripSpan = z.tuple([
  z.number().int(),
  z.number().int(),
  z.enum(stripStates),
  z.string().nullable(),
  z.enum(['A', 'B', 'substitute', 'leader']).nullable(),
  z.string().nullable(),
]);
export type StripSpan = z.infer<typeof StripSpan>;

/** 在岗流水: the day of one counter, second by second, with sums that add up. */
export const DayStripView = z.strictObject({
  hall: HallHead,
  day: z.string(),
  number: z.number().int(),
  name: Text,
  post: z.strictObject({ a: z.string().nullable(), b: z.string().nullable() }),
  /** Minutes of the day. */
  opening: z.array(z.tuple([z.number().int(), z.number().int()])),
  people: z.record(z.string(), z.string()),
  spans: z.array(StripSpan),
  /** Whole minutes: of all that was not closed, by state, by person, and how much of it lay outside the hours. They add up. */
  sums: z.strictObject({
    openMin: z.number().int(),
    servingMin: z.number().int(),
    callingMin: z.number().int(),
    freeMin: z.number().int(),
    awayMin: z.number().int(),
    unattendedMin: z.number().int(),
    closedMin: z.number().int(),
    lateMin: z.number().int(),
    served: z.number().int(),
    people: z.array(
      z.strictObject({
        staff: z.string(),
        as: z.enum(['A', 'B', 'substitute', 'leader']).nullable(),
        minutes: z.number().int(),
      }),
    ),
  }),
  /** The rows of the journal that tell of this day, and whether each follows the one before unchanged. */
  journal: z.strictObject({ from: z.number().int(), to: z.number().int(), whole: z.boolean() }).nullable(),
  /** The counters of the hall, in order: where ↑ and ↓ lead. */
  counters: z.array(z.number().int()),
  today: z.string(),
});
export type DayStripView = z.infer<typeof DayStripView>;

import { z } from 'zod';
import { Instant, Span, Text } from './text.ts';

/** Somebody who was asked to come to a counter. */
export const AskAnswer = z.strictObject({
  id: z.string(),
  /** To open the counter, or to stand in beside whoever stands there, who then may leave. */
  task: z.enum(['open', 'cover']),
  counter: z.number().int(),
  staff: z.string(),
  name: z.string(),
  by: z.string(),
  at: Instant,
  state: z.enum(['asked', 'came', 'declined']),
});
export type AskAnswer = z.infer<typeof AskAnswer>;

/** A crowded queue, and what the hub proposes: which counter to open, whom to ask, and the wait of nine in ten as it would go on. */
export const Peak = z.strictObject({
  queue: z.string(),
  since: Instant,
  by: z.enum(['people', 'waited', 'forecast']),
  before: Span.nullable(),
  open: z
    .strictObject({
      counter: z.number().int(),
      staff: z.string(),
      name: z.string(),
      as: z.enum(['A', 'B', 'substitute']),
      standBy: z.boolean(),
      after: Span,
      /** Seconds nine in ten would wait, every `stepS` from now on; without the counter nobody may be serving at all. */
      stepS: z.number().int(),
      without: z.array(z.number().int()).nullable(),
      with: z.array(z.number().int()),
    })
    .nullable(),
  /** Why nothing is proposed: somebody was asked and may still come, no counter of this queue is closed, or nobody who may is free. */
  whyNot: z.enum(['asked', 'no-counter', 'nobody-free']).nullable(),
});
export type Peak = z.infer<typeof Peak>;

/** What one person is asked: to come to a counter. */
export const AskedView = z.strictObject({
  asks: z.array(
    AskAnswer.extend({
      counterName: Text,
      /** As what this person would stand there; null when they no longer may. */
      as: z.enum(['A', 'B', 'substitute']).nullable(),
      waiting: z.number().int(),
      /** How long the first in line has waited. */
      oldestMin: z.number().int().nullable(),
    }),
  ),
  /** Counters that call this person, or anybody of the own unit, to explain or to judge. */
  calls: z.array(
    z.strictObject({
      id: z.string(),
      counter: z.number().int(),
      counterName: Text,
      why: z.string(),
      by: z.string(),
      at: Instant,
    }),
  ),
});
export type AskedView = z.infer<typeof AskedView>;

import { z } from 'zod';
import { CaseAnswer } from './case-answer.ts';
import { CaseLineShown } from './case-view.ts';
import { Text } from './text.ts';
import { Sum } from './working-days.ts';

/** A limit without the days on the way. */
const Limit = Sum.omit({ counted: true });

/**
 * 收件: what the clerk of a counter needs to take in the matter of the visitor in service. The guide itself is told by `/api/hall`. Topic
 * `intake/N`.
 */
export const IntakeView = z.strictObject({
  /** Null while nobody is in service. */
  visit: z
    .strictObject({
      ticket: z.string(),
      service: z.string(),
      serviceName: Text,
      kind: z.enum(['immediate', 'promised', 'joint']),
      /** As if it were accepted now. */
      sums: z.strictObject({ promised: Sum, recall: Limit.nullable(), statutory: Limit }),
      /** Taken in, or carried on, on this visit; the newest first. */
      cases: z.array(CaseAnswer),
      /** Other open ones of whoever holds the ticket: for somebody who comes back. */
      others: z.array(CaseLineShown),
      /** What was asked on this visit: answered, or owed by a day. */
      asked: z.strictObject({ answered: z.boolean(), owedOn: z.string().nullable() }),
    })
    .nullable(),
  /** 代办 is offered to everybody here. */
  agency: z.boolean(),
});
export type IntakeView = z.infer<typeof IntakeView>;
export type IntakeVisit = NonNullable<IntakeView['visit']>;

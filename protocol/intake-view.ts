import { z } from 'zod';
import { CaseAnswer } from './case-answer.ts';
import { CaseLineShown } from './case-view.ts';
import { Instant, Text } from './text.ts';
import { UnitCallId } from './unit-call.ts';
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
      cases: z.array(CaseAnswer.omit({ token: true })),
      /** Other open ones of whoever holds the ticket: for somebody who comes back. */
      others: z.array(CaseLineShown),
      /** Somebody of the hall carries one of them for the applicant; null while nobody does. */
      agency: z
        .strictObject({ case: z.string(), agent: z.string(), agentName: z.string(), papers: z.number().int() })
        .nullable(),
      /** Who of the matter's department may be called to the counter. */
      office: z.strictObject({
        unit: z.string(),
        people: z.array(z.strictObject({ jobNo: z.string(), name: z.string(), title: Text.nullable() })),
      }),
      /** What is missing may be told by word of mouth, and is then recorded (C18). */
      oral: z.boolean(),
      /** Who was called from the back office on this visit, the newest first. */
      called: z.array(
        z.strictObject({
          id: UnitCallId,
          unitName: Text,
          /** Somebody of it, by name. */
          person: z.string().nullable(),
          why: z.string(),
          calledAt: Instant,
          /** When somebody was there, and who, if that was said. */
          arrived: z.strictObject({ at: Instant, name: z.string().nullable() }).nullable(),
          state: z.enum(['called', 'arrived', 'off']),
        }),
      ),
      /** What was asked on this visit: answered, or owed by a day. */
      asked: z.strictObject({ answered: z.boolean(), owedOn: z.string().nullable() }),
    })
    .nullable(),
  /** Who may be helped by 代办 here (C20). */
  agency: z.enum(['everybody', 'projects', 'never']),
});
export type IntakeView = z.infer<typeof IntakeView>;
export type IntakeVisit = NonNullable<IntakeView['visit']>;

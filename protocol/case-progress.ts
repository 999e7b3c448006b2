import { z } from 'zod';
import { paperKinds } from './case-paper.ts';
import { Text } from './text.ts';
import { HallHead, Reading } from './view-parts.ts';

const Day = z.string();

/** The links of a case as its applicant follows them. */
export const progressSteps = ['received', 'accepted', 'review', 'decided', 'result', 'collected'] as const;
export type ProgressStep = (typeof progressSteps)[number];

/** How a case stands, for whoever holds its token: the applicant's own page, and the kiosk after the second factor. No identity number, the name masked. */
export const CaseProgressView = z.strictObject({
  hall: HallHead,
  today: Day,
  case: z.strictObject({
    number: z.string(),
    service: z.string(),
    serviceName: Text,
    state: z.string(),
    applicant: z.string().nullable(),
    receivedOn: Day,
  }),
  /** The promised day and how far the count has come, in working days; null before acceptance and after the end. */
  due: z
    .strictObject({
      /** The promise while the case runs; after the decision, the delivery. */
      for: z.enum(['promise', 'delivery']),
      on: Day,
      /** The first day counted. */
      from: Day,
      of: z.number().int(),
      passed: z.number().int(),
      left: z.number().int(),
      /** False when a year on the way has no calendar yet. */
      certain: z.boolean(),
    })
    .nullable(),
  /** By when the hall must say what is missing; silence accepts (licensing law, art. 32). */
  answerBy: Day.nullable(),
  statutoryOn: Day.nullable(),
  /** False when a day shown here rests on a year that has no calendar yet. */
  certain: z.boolean(),
  paused: z.strictObject({ why: Text, since: Day, workingDays: z.number().int().nullable() }).nullable(),
  extendedFrom: Day.nullable(),
  /** What is still to be brought, as the notice says. */
  lacks: z.array(z.strictObject({ kind: z.enum(['missing', 'wrong']), what: Text, note: z.string().nullable() })),
  /** Charged and not paid yet, and where it is paid. */
  fees: z
    .strictObject({
      lines: z.array(z.strictObject({ name: Text, amountYuan: z.number() })),
      totalYuan: z.number(),
      payAt: Text,
    })
    .nullable(),
  /** While something is to be brought: how to fill it in. */
  reading: Reading,
  steps: z.array(
    z.strictObject({
      step: z.enum(progressSteps),
      state: z.enum(['done', 'now', 'to-come']),
      /** When it was done, or by when it will be. */
      on: Day.nullable(),
      by: z.string().nullable(),
    }),
  ),
  granted: z.boolean().nullable(),
  refused: z.strictObject({ reason: z.string(), elsewhere: z.string().nullable() }).nullable(),
  /** Ready: where, and what to bring. */
  collect: z.strictObject({ where: Text, counters: z.array(z.number().int()), bring: z.array(Text) }).nullable(),
  deliveredOn: Day.nullable(),
  /** Opened by `/api/progress/TOKEN/papers/N.html`, N from 1. */
  papers: z.array(z.strictObject({ n: z.number().int(), kind: z.enum(paperKinds), number: z.string(), on: Day })),
  /** What the applicant asked from this page, the newest first, and what was answered. */
  questions: z.array(
    z.strictObject({ on: Day, text: z.string(), answer: z.strictObject({ on: Day, text: z.string() }).nullable() }),
  ),
  /** 首问责任人 */
  firstAsker: z
    .strictObject({ name: z.string(), title: Text.nullable(), counter: z.number().int().nullable() })
    .nullable(),
});
export type CaseProgressView = z.infer<typeof CaseProgressView>;

/** `POST /api/progress`: the case's number, and the last four signs of the applicant's identity number or phone. */
export const ProgressAsk = z.strictObject({
  number: z.string().trim().min(1).max(40),
  factor: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{4}$/),
});

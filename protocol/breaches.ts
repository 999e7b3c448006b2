import { z } from 'zod';
import { BreachStep } from './breach-ladder.ts';
import { CaseShown } from './case-answer.ts';
import { CaseId, PaperNumber } from './case-paper-commands.ts';
import { Instant, Text } from './text.ts';

const JobNo = z.string().min(1).max(16);
const Words = z.string().trim().min(1).max(400);

/** What becomes of an appeal: the finding stands, or is taken back and counts no more. */
export const appealVerdicts = ['upheld', 'cancelled'] as const;
export type AppealVerdict = (typeof appealVerdicts)[number];

export const breachCommands = {
  /** Whoever leads has taken the step that is due; which one it is the ladder says. */
  'take-breach-step': z.strictObject({ staff: JobNo }),
  /** The person's own words about a notice (申辩): before the verdict as an explanation, after it as an appeal; one of each. */
  'answer-breach': z.strictObject({ case: CaseId, notice: PaperNumber, text: Words }),
  /** Somebody who did not judge it first decides the appeal. */
  'judge-appeal': z.strictObject({
    case: CaseId,
    notice: PaperNumber,
    verdict: z.enum(appealVerdicts),
    reason: Words,
  }),
} as const;

export const breachAnswers = {
  'take-breach-step': z.object({
    taken: z.object({ staff: z.string(), step: BreachStep, verified: z.number().int() }),
  }),
  'answer-breach': z.object({ case: CaseShown }),
  'judge-appeal': z.object({ case: CaseShown }),
} as const;

const Person = z.strictObject({ jobNo: z.string(), name: z.string() });

/** A notice with the materials it names: at most eight by name. */
const NoticeTold = z.strictObject({
  number: z.string(),
  at: Instant,
  by: Person,
  how: z.enum(['written', 'oral']),
  items: z.array(Text),
  count: z.number().int(),
});

/** A later demand beside the first notice, what the person says to it, and what was found. */
export const BreachEvidence = z.strictObject({
  case: z.string(),
  number: z.string(),
  serviceName: Text,
  /** The paper that asked for more. */
  notice: z.string(),
  at: Instant,
  /** Whoever gave the first notice. */
  staff: Person,
  /** Null: nothing was said to be missing when the case was taken in. */
  first: NoticeTold.nullable(),
  /** Of it only what the first one had not named. */
  later: NoticeTold,
  approvedBy: Person.nullable(),
  answer: z.strictObject({ at: Instant, text: z.string() }).nullable(),
  finding: z
    .strictObject({
      verdict: z.enum(['verified', 'dismissed']),
      complaint: z.string().nullable(),
      reason: z.string().nullable(),
      at: Instant.nullable(),
      by: Person.nullable(),
    })
    .nullable(),
  appeal: z
    .strictObject({
      at: Instant,
      text: z.string(),
      judged: z
        .strictObject({ verdict: z.enum(appealVerdicts), reason: z.string(), at: Instant, by: Person })
        .nullable(),
    })
    .nullable(),
});
export type BreachEvidence = z.infer<typeof BreachEvidence>;

const Taken = z.strictObject({ step: BreachStep, verified: z.number().int(), at: Instant, by: Person });
const Period = z.strictObject({ from: z.string(), until: z.string() });

/** Whose notices were found incomplete by verified complaints in this period, and which step follows. Topic `breaches`. */
export const BreachesView = z.strictObject({
  period: Period,
  /** What follows the first, the second … */
  ladder: z.array(BreachStep),
  people: z.array(
    z.strictObject({
      staff: Person,
      /** Verified complaints of this period. */
      verified: z.number().int(),
      /** The step that is due; null once it was taken. */
      due: BreachStep.nullable(),
      /** The newest first. */
      notices: z.array(
        z.strictObject({
          case: z.string(),
          number: z.string(),
          notice: z.string(),
          complaint: z.string(),
          at: Instant,
        }),
      ),
      taken: z.array(Taken),
    }),
  ),
  /** Suspected and not judged yet: they count against nobody. */
  open: z.array(BreachEvidence),
  openCount: z.number().int(),
  /** Appeals not decided: what they are about counts against nobody meanwhile. */
  appeals: z.array(BreachEvidence),
});
export type BreachesView = z.infer<typeof BreachesView>;

/** What stands against oneself: nobody else sees it here. Topic `breaches/JOBNO`. */
export const OwnBreachesView = z.strictObject({
  period: Period,
  ladder: z.array(BreachStep),
  verified: z.number().int(),
  due: BreachStep.nullable(),
  taken: z.array(Taken),
  /** Of this period, and those not judged or appealed still; the newest first. */
  notices: z.array(BreachEvidence),
});
export type OwnBreachesView = z.infer<typeof OwnBreachesView>;

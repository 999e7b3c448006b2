import { z } from 'zod';
import { CaseShown } from './case-answer.ts';
import { CaseId } from './case-paper-commands.ts';
import { ProcedureKind } from './case-rules.ts';
import { Holder } from './holder.ts';
import { AskedDay } from './working-days.ts';

const Words = z.string().trim().min(1).max(400);
const JobNo = z.string().min(1).max(16);
const UnitId = z.string().min(1).max(48);

/** How the papers of a step reach the applicant: at the counter's printer, or as a page that waits to be printed. */
const paperWay = { serve: z.enum(['slip', 'a4']).optional(), printer: z.string().min(1).max(48).optional() };

export const opinions = ['grant', 'deny'] as const;
export const decisionOutcomes = ['approved', 'not-approved'] as const;
/** How the person who takes the result was known. `shown`: by a document the clerk saw, none named. */
export const identityChecks = ['shown', 'id-card', 'passport', 'licence', 'digital-id', 'known'] as const;
export const procedureSteps = ['told', 'asked', 'waived', 'announced', 'done'] as const;

/** Commands of a case between its acceptance and the result in the applicant's hands. */
export const caseStepCommands = {
  /** `ground`: one of the eight of Art. 45; anything else is refused by name. */
  'pause-case': z.strictObject({
    case: CaseId,
    ground: z.string().trim().min(1).max(60),
    toldInWriting: z.boolean().optional(),
    /** Working days the notice names. */
    days: z.number().int().min(1).max(366).optional(),
    ...paperWay,
  }),
  /** Without `ground`: everything the clock stands for is over. */
  'resume-case': z.strictObject({ case: CaseId, ground: z.string().trim().min(1).max(60).optional() }),
  'extend-case': z.strictObject({
    case: CaseId,
    days: z.number().int().min(1).max(366),
    reason: Words,
    told: z.boolean().optional(),
    ...paperWay,
  }),
  /** 000/P 二4: told within the limit, with a lawful reason. */
  'notify-delay': z.strictObject({ case: CaseId, until: AskedDay, reason: Words, ...paperWay }),
  'hand-over-case': z.strictObject({
    case: CaseId,
    to: z.union([z.strictObject({ staff: JobNo }), z.strictObject({ unit: UnitId })]),
  }),
  'take-over-case': z.strictObject({ case: CaseId }),
  'review-case': z.strictObject({ case: CaseId, opinion: z.enum(opinions), words: Words.optional() }),
  'record-procedure': z.strictObject({
    case: CaseId,
    procedure: ProcedureKind,
    step: z.enum(procedureSteps).optional(),
    /** The day of the hearing that is announced. */
    day: AskedDay.optional(),
    words: Words.optional(),
  }),
  'open-part': z.strictObject({ case: CaseId, unit: UnitId, words: Words.optional() }),
  'finish-part': z.strictObject({
    case: CaseId,
    part: z.string().min(1).max(8),
    opinion: z.enum(opinions),
    words: Words.optional(),
  }),
  'decide-case': z.strictObject({
    case: CaseId,
    outcome: z.enum(decisionOutcomes),
    /** Needed for a no (Art. 38). */
    reason: Words.optional(),
    /** Why a stage or a level is left out (C17). */
    skip: Words.optional(),
    /** The body that decided, and its paper, where only an opinion is given here. */
    decidedBy: z
      .strictObject({ body: z.string().trim().min(1).max(80), paper: z.string().trim().min(1).max(80) })
      .optional(),
    ...paperWay,
  }),
  /** The result lies at a counter: the applicant is told. */
  'announce-result': z.strictObject({
    case: CaseId,
    counter: z.number().int().min(1).max(999).optional(),
    ...paperWay,
  }),
  'deliver-case': z.strictObject({
    case: CaseId,
    /** The name of whoever takes it; `applicant` for the applicant in person. */
    to: Holder.shape.name.unwrap(),
    /** What was signed: the name as written, or where the signed paper lies. */
    signature: z.string().trim().min(1).max(200),
    checked: z.enum(identityChecks).optional(),
    /** Of somebody who takes it for the applicant: the letter of authority was seen. */
    proxy: z.strictObject({ letterSeen: z.literal(true), idNo: Holder.shape.idNo }).optional(),
    ...paperWay,
  }),
} as const;

const CaseAlone = z.object({ case: CaseShown });

export const caseStepAnswers = {
  'pause-case': CaseAlone,
  'resume-case': CaseAlone,
  'extend-case': CaseAlone,
  'notify-delay': CaseAlone,
  'hand-over-case': CaseAlone,
  'take-over-case': CaseAlone,
  'review-case': CaseAlone,
  'record-procedure': CaseAlone,
  'open-part': CaseAlone.extend({ part: z.string() }),
  'finish-part': CaseAlone,
  'decide-case': CaseAlone,
  'announce-result': CaseAlone,
  'deliver-case': CaseAlone,
} as const;

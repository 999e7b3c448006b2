import { z } from 'zod';
import { CaseAnswer, CaseDocumentShown, CaseShown, NoticeAnswer } from './case-answer.ts';
import { MaterialTicks } from './case-materials.ts';
import { CaseId, PaperNumber } from './case-paper-commands.ts';
import { refusalGrounds } from './refusal-audit.ts';
import { Holder } from './holder.ts';

const TicketId = z.string().min(1).max(64);
const ServiceId = z.string().min(1).max(48);
const Words = z.string().trim().min(1).max(400);
const PrinterId = z.string().min(1).max(48);

/** Whose application it is. A case always has a name; a ticket need not. */
export const Applicant = z.strictObject({ ...Holder.shape, name: Holder.shape.name.unwrap() });
export type Applicant = z.infer<typeof Applicant>;

/** How the papers of a step reach the applicant: at the counter's printer, or as a page that waits to be printed. */
const paperWay = { serve: z.enum(['slip', 'a4']).optional(), printer: PrinterId.optional() };

/** Commands of a case from its intake to its acceptance or refusal. */
export const caseCommands = {
  'take-in-case': z.strictObject({
    ticket: TicketId,
    service: ServiceId,
    /** Without it: whoever the ticket was issued to. */
    applicant: Applicant.optional(),
    materials: MaterialTicks,
  }),
  /** Back about a case that runs: by its number and the last four signs of identity number or phone, or by the code on the receipt. */
  'carry-on-case': z
    .strictObject({
      ticket: TicketId,
      number: z.string().trim().min(1).max(60).optional(),
      token: z
        .string()
        .regex(/^[A-Za-z0-9_-]{8,64}$/)
        .optional(),
      factor: z.string().trim().min(1).max(64).optional(),
    })
    .refine(({ number, token }) => (number === undefined) !== (token === undefined), 'either a number or a token'),
  'supplement-case': z.strictObject({
    case: CaseId,
    materials: MaterialTicks.min(1),
    /** Another visit for the same case. */
    ticket: TicketId.optional(),
    /** A supervisor's, for asking again for what was received. */
    reason: Words.optional(),
  }),
  'notify-once': z.strictObject({ case: CaseId, how: z.enum(['written', 'oral']), ...paperWay }),
  'approve-notice': z.strictObject({ case: CaseId, reason: Words }),
  'accept-case': z.strictObject({ case: CaseId, ...paperWay }),
  'refuse-case': z.strictObject({
    case: CaseId,
    reason: Words,
    /** Where to go instead. */
    elsewhere: z.string().trim().min(1).max(200).optional(),
    ground: z.enum(refusalGrounds).optional(),
    ...paperWay,
  }),
  'settle-on-the-spot': z.strictObject({ case: CaseId, ...paperWay }),
  'withdraw-case': z.strictObject({ case: CaseId, reason: Words, ...paperWay }),
  'serve-paper': z.strictObject({ case: CaseId, document: PaperNumber }),
  /** By the applicant, on the tablet of the counter where the paper was given. */
  'sign-for-paper': z.strictObject({ counter: z.number().int().min(1).max(999), document: PaperNumber }),
  'open-applicant': z.strictObject({ case: CaseId, purpose: Words }),
  'verify-breach': z.strictObject({
    case: CaseId,
    notice: PaperNumber,
    verdict: z.enum(['verified', 'dismissed']),
    /** The complaint that was verified: without one nobody is warned (000/S 4.3). */
    complaint: z.string().trim().min(1).max(60).optional(),
    reason: Words,
  }),
} as const;

const CaseAlone = z.object({ case: CaseShown });
/** With the key to the applicant's page: whoever makes out a paper at the counter has it in its code. */
const WithKey = z.object({ case: CaseAnswer });
const WithDocument = z.object({ case: CaseAnswer, document: CaseDocumentShown });

export const caseAnswers = {
  'take-in-case': WithKey,
  'carry-on-case': CaseAlone,
  'supplement-case': CaseAlone,
  'notify-once': z.object({ notice: NoticeAnswer, case: CaseAnswer }),
  'approve-notice': CaseAlone,
  'accept-case': WithDocument,
  'refuse-case': WithDocument,
  'settle-on-the-spot': WithDocument,
  'withdraw-case': CaseAlone,
  'serve-paper': CaseAlone,
  'sign-for-paper': z.object({}),
  'open-applicant': z.object({ applicant: Applicant }),
  'verify-breach': CaseAlone,
} as const;

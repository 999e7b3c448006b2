import { z } from 'zod';
import { CaseAnswer, CaseDocumentShown, CaseShown } from './case-answer.ts';
import { CaseId } from './case-paper-commands.ts';
import { Instant } from './text.ts';

const JobNo = z.string().min(1).max(16);
const Words = z.string().trim().min(1).max(400);
const Name = z.string().trim().min(1).max(80);
const paperWay = { serve: z.enum(['slip', 'a4']).optional(), printer: z.string().min(1).max(48).optional() };

/** What is told when an agency is taken on (002/F 二): the flow, the promise, the fees. */
export const agencyTellings = ['flow', 'promise', 'fees'] as const;
/** 代办, 协办, 即办 */
export const agencyWays = ['agent', 'assist', 'instant'] as const;

/** A paper of the applicant's that the agent takes over beside the materials of the case. */
const TakenPaper = z.strictObject({
  name: Name,
  originals: z.number().int().min(0).max(99),
  copies: z.number().int().min(0).max(99),
});

const Milestone = z.strictObject({ name: Name, due: z.iso.date() });

/** 代办: accept, handle, reply (002/F 全程代理制). Nothing of it costs money: there is no field for a price. */
export const agencyCommands = {
  'take-on-agency': z.strictObject({
    case: CaseId,
    asked: z.enum(['oral', 'written']),
    told: z.array(z.enum(agencyTellings)).max(agencyTellings.length),
    papers: z.array(TakenPaper).max(40),
    /** 代办员; without it who takes it on. */
    agent: JobNo.optional(),
    /** Major construction and investment: a named agent and milestones (000/S 4.4). */
    project: z.strictObject({ name: Name, milestones: z.array(Milestone).min(1).max(40) }).optional(),
    ...paperWay,
  }),
  'agency-step': z.strictObject({
    case: CaseId,
    way: z.enum(agencyWays),
    what: Words,
    /** The milestone this reaches, by its number in the list. */
    milestone: z.number().int().min(1).max(40).optional(),
  }),
  'reply-agency': z.strictObject({
    case: CaseId,
    result: Words,
    /** Papers that stay with the hall, by their numbers, and why; all others are handed back. */
    kept: z
      .array(z.strictObject({ paper: z.number().int().min(1).max(40), why: Words }))
      .max(40)
      .optional(),
    opinion: z.enum(['satisfied', 'not-satisfied']),
    said: Words.optional(),
    ...paperWay,
  }),
} as const;

/** The agency of a case as its views tell it. */
export const AgencyShown = z.object({
  agent: z.string(),
  agentName: z.string(),
  takenOn: Instant,
  asked: z.enum(['oral', 'written']),
  state: z.enum(['accepted', 'handling', 'replied']),
  papers: z.array(TakenPaper),
  project: z
    .object({ name: z.string(), milestones: z.array(Milestone.extend({ done: Instant.nullable() })) })
    .nullable(),
  steps: z.array(z.object({ at: Instant, by: z.string(), way: z.enum(agencyWays), what: z.string() })),
  replied: z
    .object({
      at: Instant,
      by: z.string(),
      result: z.string(),
      /** Papers that stayed here, by their numbers, and why. */
      kept: z.array(z.object({ paper: z.number().int(), why: z.string() })),
      opinion: z.string(),
      said: z.string().nullable(),
    })
    .nullable(),
});
export type AgencyShown = z.infer<typeof AgencyShown>;

const Alone = z.object({ case: CaseShown, agency: AgencyShown });
const WithDocument = Alone.extend({ case: CaseAnswer, document: CaseDocumentShown });
export const agencyAnswers = {
  'take-on-agency': WithDocument,
  'agency-step': Alone,
  'reply-agency': WithDocument,
} as const;

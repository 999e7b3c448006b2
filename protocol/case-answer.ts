import { z } from 'zod';
import { CaseMaterialShown } from './case-materials.ts';
import { paperKinds } from './case-paper.ts';
import { Instant, Text } from './text.ts';
import { lights } from './working-days.ts';

export const caseStates = [
  'received',
  'to-supplement',
  'accepted',
  'decided',
  'delivered',
  'refused',
  'withdrawn',
] as const;
export const CaseState = z.enum(caseStates);
export type CaseState = z.infer<typeof CaseState>;

const Day = z.string();

/** A numbered paper of a case. `served`: it is in the applicant's hands, and how it got there. */
export const CaseDocumentShown = z.object({
  number: z.string(),
  kind: z.enum(paperKinds),
  copies: z.number().int(),
  at: Instant,
  by: z.string(),
  served: z.object({ how: z.enum(['slip', 'by-hand', 'oral', 'signed']), at: Instant }).nullable(),
  /** The newest print job of it. */
  job: z.object({ id: z.string(), printer: z.string(), state: z.string() }).optional(),
});
export type CaseDocumentShown = z.infer<typeof CaseDocumentShown>;

/** A notice of what is to be brought. `added`: what no earlier notice had named; then it is a probable breach of 一次性告知. */
export const CaseNoticeShown = z.object({
  number: z.string(),
  at: Instant,
  by: z.string(),
  how: z.enum(['written', 'oral']),
  items: z.array(z.string()),
  added: z.array(z.string()),
  probableBreach: z.boolean(),
  approvedBy: z.string().nullable(),
  verdict: z.enum(['verified', 'dismissed']).nullable(),
});
export type CaseNoticeShown = z.infer<typeof CaseNoticeShown>;

/** A notice as the command that gives it answers: every item, numbered from 1. */
export const NoticeAnswer = z.object({
  number: z.string(),
  items: z.array(
    z.object({
      n: z.number().int(),
      id: z.string(),
      name: Text,
      state: z.enum(['missing', 'wrong']),
      note: z.string().optional(),
    }),
  ),
});
export type NoticeAnswer = z.infer<typeof NoticeAnswer>;

/** A case as commands answer it. Days are the hall's own. The applicant is masked. */
export const CaseAnswer = z.object({
  id: z.string(),
  number: z.string(),
  /** Opens the applicant's own page. */
  token: z.string(),
  service: z.string(),
  guideVersion: z.number().int(),
  kind: z.enum(['immediate', 'promised', 'joint']),
  state: CaseState,
  /** Where an accepted case stands: review, decide, result … */
  stage: z.string().nullable(),
  unit: z.string(),
  receivedOn: Day,
  acceptedOn: Day.nullable(),
  /** Nobody answered in five working days: accepted as of the day of receipt (Art. 32). */
  bySilence: z.boolean(),
  /** Null before acceptance. */
  promisedOn: Day.nullable(),
  statutoryOn: Day.nullable(),
  /** What the hall must keep next; null while it waits for others. */
  dueOn: Day.nullable(),
  light: z.enum(lights),
  paused: z.object({ ground: z.string(), since: Day, noticeNo: z.string().nullable() }).nullable(),
  materials: z.array(CaseMaterialShown),
  /** Everything required is here: there is no way but to accept (Art. 32(5)). */
  complete: z.boolean(),
  notices: z.array(CaseNoticeShown),
  /** Something no notice has named is asked for: a leader's word comes first. */
  needsApproval: z.boolean(),
  documents: z.array(CaseDocumentShown),
  /** Charged and not paid yet, all of it. */
  unpaidYuan: z.number(),
  /** 首问责任人: never overwritten. */
  firstAsker: z.string(),
  holder: z.string(),
  applicant: Holder(),
  /** The tickets of its visits; more than one is a trip too many (最多跑一次). */
  visits: z.array(z.string()),
});
export type CaseAnswer = z.infer<typeof CaseAnswer>;
/** The same for whoever makes out no paper with it: the key to the applicant's page is on the applicant's papers. */
export const CaseShown = CaseAnswer.omit({ token: true });
export type CaseShown = z.infer<typeof CaseShown>;

/** Masked as it is: any text. */
function Holder() {
  return z.object({ name: z.string(), idNo: z.string().optional(), phone: z.string().optional() });
}

import { z } from 'zod';
import { AgencyShown } from './agency.ts';
import { ArchiveShown, CorrectionShown } from './case-archive.ts';
import { FeeLine, FeeShown } from './case-fees.ts';
import { CaseAnswer, CaseState } from './case-answer.ts';
import { CaseStepsShown } from './case-steps-view.ts';
import { refusalFindings } from './refusal-audit.ts';
import { Instant, Text } from './text.ts';
import { lights, Sum } from './working-days.ts';

const Person = z.object({ jobNo: z.string(), name: z.string() });

/** A limit of the case with the sum that leads to it; null where it has none. */
const CaseSums = z.object({
  promised: Sum,
  statutory: Sum,
  /** Last day to tell what is missing. */
  tellBy: Sum.nullable(),
  recall: Sum.nullable(),
  deliverBy: Sum.nullable(),
  pauseOver: Sum.nullable(),
});

/** One link of the case's ledger (台账), the newest first. `what` is the fact's name; `about` what it says that is not sealed. */
export const CaseStepShown = z.object({
  n: z.number().int(),
  seq: z.number().int(),
  at: Instant,
  by: Person,
  what: z.string(),
  about: z.record(z.string(), z.unknown()),
});
export type CaseStepShown = z.infer<typeof CaseStepShown>;

/** 办件: one case, whole, for whoever works on it or oversees it. Topic `case/ID`. */
export const CaseView = CaseAnswer.omit({ token: true }).extend({
  ...CaseStepsShown.shape,
  serviceName: Text,
  unitName: Text,
  firstAskerName: z.string(),
  holderName: z.string(),
  clock: z.object({
    /** received told running supplement paused decided done ended (server/cases/clock.ts). */
    state: z.string(),
    /** Working days until the next limit; below 0 when it is past. */
    left: z.number().int().nullable(),
    broken: z.array(z.string()),
    idleDays: z.number().int(),
    stalled: z.boolean(),
    /** False when a year on the way has no calendar yet. */
    certain: z.boolean(),
    /** Before acceptance: as if it were accepted today. */
    sums: CaseSums,
  }),
  /** Why it was refused or withdrawn, and where to go instead. */
  ended: z
    .object({
      reason: z.string(),
      elsewhere: z.string().nullable(),
      at: Instant,
      /** Refused though everything was there: `open` until somebody else has looked into it, then what they found. */
      audit: z
        .union([
          z.literal('open'),
          z.object({ finding: z.enum(refusalFindings), reason: z.string(), at: Instant, by: z.string() }),
        ])
        .nullable(),
    })
    .nullable(),
  /** The last 40 links. */
  ledger: z.array(CaseStepShown),
  agency: AgencyShown.nullable(),
  fees: z.array(FeeShown),
  /** The published table of the guide it began with. */
  feeLines: z.array(FeeLine),
  corrections: z.array(CorrectionShown),
  archive: ArchiveShown.nullable(),
});
export type CaseView = z.infer<typeof CaseView>;

/** A case in a list. */
export const CaseLineShown = z.object({
  id: z.string(),
  number: z.string(),
  service: z.string(),
  serviceName: Text,
  state: CaseState,
  stage: z.string().nullable(),
  unit: z.string(),
  holder: Person,
  firstAsker: Person,
  receivedOn: z.string(),
  due: z.string().nullable(),
  promisedOn: z.string().nullable(),
  statutoryOn: z.string().nullable(),
  recallOn: z.string().nullable(),
  light: z.enum(lights),
  visits: z.number().int(),
  /** Asked for more than its first notice, once or more. */
  probableBreaches: z.number().int(),
  asksApproval: z.boolean(),
  /** Papers that are in nobody's hands yet. */
  unserved: z.number().int(),
  /** T−1: the unit was told to bring the result back; it lies at the counter. */
  recalled: z.boolean(),
  returned: z.boolean(),
});
export type CaseLineShown = z.infer<typeof CaseLineShown>;

/** The open cases of a person or a unit, the nearest limit first. Topics `cases/mine/JOBNO`, `cases/unit/DEPARTMENT`. */
export const CasesView = z.object({
  lines: z.array(CaseLineShown),
  /** Of a unit: joint cases of others in which it has an open part. */
  parts: z.array(CaseLineShown),
  /** On their way to this person or unit: to be taken over. */
  underway: z.array(z.object({ id: z.string(), number: z.string(), at: Instant })),
  /** How many are not shown here: the rest is paged by `GET /api/cases`. */
  more: z.boolean(),
});
export type CasesView = z.infer<typeof CasesView>;

/** A page of cases. `next`: say it as `after` for the page that follows. */
export const CasePage = z.object({ cases: z.array(CaseLineShown), next: z.string().nullable() });
export type CasePage = z.infer<typeof CasePage>;

/** A page of all cases by the day of receipt, open or not: what an archive is searched by. `index`: 档号, once it is filed. */
export const ArchivePage = z.object({
  cases: z.array(CaseLineShown.extend({ index: z.string().nullable() })),
  next: z.string().nullable(),
});
export type ArchivePage = z.infer<typeof ArchivePage>;

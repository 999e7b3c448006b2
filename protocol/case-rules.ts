import { z } from 'zod';

/** Who signs for a decision, lowest first. */
export const signingRanks = ['clerk', 'chief', 'leader'] as const;
export const SigningRank = z.enum(signingRanks);
export type SigningRank = z.infer<typeof SigningRank>;

/** Procedures that take time of their own (Licensing Law Art. 45), and the telling of the right to a hearing (Art. 47). */
export const procedureKinds = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert-review',
  'hearing-right',
] as const;
export const ProcedureKind = z.enum(procedureKinds);
export type ProcedureKind = z.infer<typeof ProcedureKind>;

/** Level by level, and the leader last: after the leader has signed nobody of that rank signs again (000/C 24). */
const Approval = z
  .array(SigningRank)
  .min(1)
  .max(4)
  .refine(
    (levels) =>
      levels.every((rank, i) => i === 0 || signingRanks.indexOf(levels[i - 1]!) <= signingRanks.indexOf(rank)),
    'each level signs after the lower ones',
  )
  .refine((levels) => levels.filter((rank) => rank === 'leader').length <= 1, 'a leader signs once');

/** What is set for one matter, where it differs from the hall's rule. */
export const CaseItem = z.strictObject({
  /** C30: who signs, in this order. */
  approval: Approval.optional(),
  /** 000/L 1, 3: decided here for good, or only an opinion before another body decides. */
  authority: z.enum(['final', 'preliminary']).default('final'),
  /** What the law wants done before the decision (000/C 10–12, 22). */
  procedures: z.array(ProcedureKind).max(9).default([]),
  /** Of a joint matter: the departments that take part in every case. */
  parts: z.array(z.string().max(48)).max(12).default([]),
  /** Working days of a stage; without it a stage has time until the recall. A review with days of its own is not left out without a reason. */
  stageDays: z
    .strictObject({ review: z.number().int().min(0).max(60), decide: z.number().int().min(0).max(60) })
    .partial()
    .default({}),
});
export type CaseItem = z.infer<typeof CaseItem>;

/** How cases are decided, joined and handed over: what the sources disagree on, or leave to the hall. */
export const caseRules = {
  items: z.record(z.string().max(48), CaseItem).default({}),
  /** Who signs where an item says nothing: whoever works on the case, under the full authority of the counter (000/L 1). */
  approval: z
    .strictObject({
      immediate: Approval.default(['clerk']),
      promised: Approval.default(['clerk']),
      joint: Approval.default(['clerk']),
    })
    .prefault({}),
  /** Art. 42: the head of the body; of a joint matter the government's. */
  extendBy: z
    .strictObject({
      ordinary: z.array(SigningRank).min(1).default(['leader']),
      joint: z.array(SigningRank).min(1).default(['leader']),
    })
    .prefault({}),
  /** C19: who leads a joint case: whoever accepted first (000/S 4.2), or the centre (000/S 4.6). */
  jointLead: z.enum(['first-acceptor', 'centre']).default('first-acceptor'),
  /** The department that leads when the centre does. */
  centre: z.string().max(48).optional(),
  /** The matter whose line people who collect a result wait in; without it the case's own. The counters of `collectAt` call that line. */
  collectService: z.string().max(48).optional(),
  /** 000/H 3: counters at which all results are handed out; none: where the case was taken in. */
  collectAt: z.array(z.number().int().min(1).max(999)).max(20).default([]),
};

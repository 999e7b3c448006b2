import { z } from 'zod';
import { LeaveKind, LeaveOffice } from './leave-rules.ts';
import { Instant, Text } from './text.ts';

/** Somebody by number and name. */
const Person = z.strictObject({ jobNo: z.string(), name: z.string() });

/** A half day by its name, or an instant: `from` a `pm` begins when the afternoon does, `to` an `am` ends when the morning does. */
export const LeavePoint = z.union([Instant, z.strictObject({ day: z.iso.date(), half: z.enum(['am', 'pm']) })]);
export type LeavePoint = z.infer<typeof LeavePoint>;

const steps = z.array(
  z.strictObject({
    by: LeaveOffice,
    seal: z.boolean(),
    signed: z.strictObject({ jobNo: z.string(), name: z.string(), at: Instant, sealSeen: z.boolean() }).nullable(),
  }),
);

/** A leave as commands answer it and lists show it: its reason and phone are not in it. */
export const LeaveAnswer = z.strictObject({
  id: z.string(),
  staff: Person,
  kind: LeaveKind,
  from: Instant,
  to: Instant,
  /** Working days, as the hall's halves count. */
  days: z.number(),
  state: z.enum(['requested', 'approved', 'filed', 'on-leave', 'overdue', 'closed', 'rejected', 'withdrawn']),
  steps,
  next: LeaveOffice.nullable(),
  /** Who may sign or file it now. */
  signers: z.array(z.string()),
  filedWith: z.array(LeaveOffice),
  source: z.string(),
  gap: z.boolean(),
  certificate: z.boolean(),
  certificateSeen: z.boolean(),
  shortNotice: z.boolean(),
  emergency: z.boolean(),
  handOverTo: Person.nullable(),
  substitute: z.strictObject({ needed: z.boolean(), staff: Person.nullable() }),
  work: z.array(
    z.strictObject({ kind: z.enum(['ticket', 'case']), number: z.string(), counter: z.number().int().nullable() }),
  ),
  owed: z.array(z.string()),
  extension: z.strictObject({ to: Instant, days: z.number(), steps }).nullable(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  /** Since when the person should be back and is not: absent without leave. */
  overdueSince: Instant.nullable(),
});
export type LeaveAnswer = z.infer<typeof LeaveAnswer>;

/** A leave in a list of many. */
export const LeaveLine = LeaveAnswer.pick({
  id: true,
  staff: true,
  kind: true,
  from: true,
  to: true,
  days: true,
  state: true,
  next: true,
  signers: true,
  gap: true,
  shortNotice: true,
  emergency: true,
  owed: true,
  overdueSince: true,
}).extend({
  department: Text.nullable(),
  extendsTo: Instant.nullable(),
  substitute: Person.nullable(),
  /** Gone with a visitor still in front: the counter, and the number there. */
  inFront: z.strictObject({ counter: z.number().int(), number: z.string() }).optional(),
});
export type LeaveLine = z.infer<typeof LeaveLine>;

/** The leaves of the hall, for leaders and supervisors. */
export const LeaveView = z.strictObject({
  waiting: z.array(LeaveLine),
  overdue: z.array(LeaveLine),
  away: z.array(LeaveLine),
  coming: z.array(LeaveLine),
  /** How many there are of each, also of those the lists have no room for. */
  counts: z.strictObject({
    waiting: z.number().int(),
    overdue: z.number().int(),
    away: z.number().int(),
    coming: z.number().int(),
  }),
});
export type LeaveView = z.infer<typeof LeaveView>;

/** Why leave that is granted cannot begin yet: what is missing, who is awaited, at which counter. */
export const LeaveWait = z.strictObject({
  code: z.enum(['leave-not-yet', 'still-on-post', 'cover-not-on-post', 'both-away', 'stand-in-away', 'open-work']),
  who: Person.nullable(),
  counter: z.number().int().nullable(),
  count: z.number().int().nullable(),
});
export type LeaveWait = z.infer<typeof LeaveWait>;

/** Somebody else's leave in the same time: of the post's other person, or of the department. */
export const LeaveConflict = z.strictObject({
  staff: Person,
  kind: LeaveKind,
  from: Instant,
  to: Instant,
  state: LeaveAnswer.shape.state,
  /** Counters of which these two are A and B. */
  counters: z.array(z.number().int()),
});
export type LeaveConflict = z.infer<typeof LeaveConflict>;

/** One's own: my leaves with their reasons, and what waits for my signature. */
export const MyLeaveView = z.strictObject({
  jobNo: z.string(),
  mine: z.array(
    LeaveAnswer.extend({
      reason: z.string(),
      rejection: z.string().nullable(),
      /** What the start waits for; empty when one may go. */
      waits: z.array(LeaveWait),
      /** Since when granted leave should have begun. */
      unstartedSince: Instant.nullable(),
    }),
  ),
  toSign: z.array(
    LeaveAnswer.extend({
      reason: z.string(),
      phone: z.string(),
      extensionReason: z.string().nullable(),
      conflicts: z.array(LeaveConflict),
      /** With whom this leave would leave a post without A and B: such a signature is refused. */
      bothAway: z.string().nullable(),
    }),
  ),
  /** Kinds this hall grants, and how long before they must be asked for. */
  kinds: z.array(z.strictObject({ kind: LeaveKind, leadH: z.number() })),
});
export type MyLeaveView = z.infer<typeof MyLeaveView>;

import { z } from 'zod';
import { LeaveBound, LeaveKind, LeaveOffice, SubstituteTrigger } from './leave-rules.ts';
import { LeavePoint } from './leave-view.ts';
import { Instant, Text } from './text.ts';

/** What somebody has written so far of a request for leave. */
export const LeaveDraft = z.strictObject({
  kind: LeaveKind,
  from: LeavePoint,
  to: LeavePoint,
  handOverTo: z.string().max(16).optional(),
  substitute: z.string().max(16).optional(),
  /** In whose name it is written, by somebody who leads them; left out, one's own. */
  staff: z.string().max(16).optional(),
  emergency: z.boolean().optional(),
});
export type LeaveDraft = z.infer<typeof LeaveDraft>;

const Away = z.strictObject({ from: Instant, to: Instant.nullable(), ground: z.enum(['leave', 'meeting', 'rest']) });

/**
 * `GET /api/leaves/preview?draft=JSON`: what this leave would be if it were asked for now. Nothing is kept. `hindrances` are the refusals the
 * request would meet, in the order they would be said.
 */
export const LeavePreview = z.strictObject({
  staff: z.strictObject({ jobNo: z.string(), name: z.string() }),
  from: Instant,
  to: Instant,
  days: z.number(),
  hindrances: z.array(z.strictObject({ code: z.string(), title: z.string(), detail: z.string() })),
  /** Who signs, in order, and some of those who may; null while there is no such way. */
  way: z
    .strictObject({
      steps: z.array(z.strictObject({ by: LeaveOffice, seal: z.boolean(), who: z.array(z.string()) })),
      filedWith: z.array(LeaveOffice),
      certificate: z.boolean(),
      substitute: z.boolean(),
      source: z.string(),
      gap: z.boolean(),
    })
    .nullable(),
  /** Every way of this hall for this kind and this person, by length; bounds say whether their number belongs to them. */
  ladder: z.array(
    z.strictObject({
      from: LeaveBound.nullable(),
      upTo: LeaveBound.nullable(),
      steps: z.array(z.strictObject({ by: LeaveOffice, seal: z.boolean() })),
      substitute: z.boolean(),
      source: z.string(),
      chosen: z.boolean(),
    }),
  ),
  /** From which length a substitute is due, for this person. */
  substituteFrom: z.array(SubstituteTrigger.extend({ due: z.boolean() })),
  /** Hours beforehand that this kind is asked for. */
  leadH: z.number(),
  work: z.array(
    z.strictObject({ kind: z.enum(['ticket', 'case']), number: z.string(), counter: z.number().int().nullable() }),
  ),
  /** The other of A and B at each counter, and when they are away in that time. */
  partners: z.array(
    z.strictObject({ counter: z.number().int(), jobNo: z.string(), name: z.string(), away: z.array(Away) }),
  ),
  /** Who could take work over or stand in: those of the own posts first. */
  standIns: z.array(
    z.strictObject({
      jobNo: z.string(),
      name: z.string(),
      as: z.enum(['partner', 'more', 'stand-by', 'department']),
      department: Text.nullable(),
      away: Away.nullable(),
    }),
  ),
});
export type LeavePreview = z.infer<typeof LeavePreview>;

import { z } from 'zod';
import { Role } from './role.ts';

/** How a hall grants leave: what kinds there are, who signs for which length, when a substitute is due. The sources disagree, so all of it is data. */

export const leaveKinds = [
  'personal',
  'sick',
  'annual',
  'marriage',
  'maternity',
  'bereavement',
  'home-visit',
  'official-trip',
  'other',
] as const;
export const LeaveKind = z.enum(leaveKinds);
export type LeaveKind = z.infer<typeof LeaveKind>;

/** Who signs in the sources: 窗口负责人, 科室负责人, 单位领导, 分管领导, 局长, 督查科, 政务服务中心, 人事科; and any leader, whose word a short notice needs. */
export const leaveOffices = [
  'window-head',
  'section-head',
  'unit-leader',
  'leader-in-charge',
  'bureau-head',
  'supervision',
  'centre',
  'personnel',
  'any-leader',
] as const;
export const LeaveOffice = z.enum(leaveOffices);
export type LeaveOffice = z.infer<typeof LeaveOffice>;

/** `head`: a chief representative or window head. `staff`: everybody else. */
export const LeaveRank = z.enum(['head', 'staff']);
export type LeaveRank = z.infer<typeof LeaveRank>;

/** A bound of length in working days; 以内 and 以上 are written out as inclusive or not. */
export const LeaveBound = z.strictObject({ days: z.number().min(0).max(400), inclusive: z.boolean() });
export type LeaveBound = z.infer<typeof LeaveBound>;

/** One signature of a chain. `seal`: the unit's seal must be seen on the paper form when it is given. */
export const LeaveStep = z.strictObject({ by: LeaveOffice, seal: z.boolean().default(false) });
export type LeaveStep = z.infer<typeof LeaveStep>;

/** Who signs, in order, for leave of these people, kinds and lengths. */
export const LeaveChain = z.strictObject({
  who: z.array(LeaveRank).min(1),
  kinds: z.array(LeaveKind).min(1),
  from: LeaveBound.nullable(),
  upTo: LeaveBound.nullable(),
  steps: z.array(LeaveStep).min(1).max(6),
  /** Where the form is filed (备案); empty when whoever signs keeps the register. */
  filedWith: z.array(LeaveOffice).max(4).default([]),
  /** A substitute must be in place, whatever the triggers below say. */
  substitute: z.boolean().default(false),
  /** A certificate must be seen before the last signature. */
  certificate: z.boolean().default(false),
  source: z.string().min(1).max(200),
});
export type LeaveChain = z.infer<typeof LeaveChain>;

/** From which length on somebody's counter needs a substitute. `only-one`: nobody else of the department works at a window. */
export const SubstituteTrigger = z.strictObject({
  who: z.enum(['head', 'staff', 'only-one']),
  from: LeaveBound,
  source: z.string().min(1).max(200),
});
export type SubstituteTrigger = z.infer<typeof SubstituteTrigger>;

/** Which people of the hall fill an office: by role, by job number, or both; `ownDepartment`: only for their own department. */
export const LeaveSigners = z.strictObject({
  roles: z.array(Role).default([]),
  staff: z.array(z.string()).default([]),
  ownDepartment: z.boolean().default(false),
});
export type LeaveSigners = z.infer<typeof LeaveSigners>;

export const LeaveKindRule = z.strictObject({
  /** Hours between asking and going; less needs a leader's word. */
  leadH: z.number().min(0).max(8760).optional(),
  /** From this length on (inclusive) a certificate must be seen. */
  certificateFromDays: z.number().min(0).max(400).optional(),
  /** This hall does not grant it. */
  off: z.boolean().optional(),
});
export type LeaveKindRule = z.infer<typeof LeaveKindRule>;

export const leavePresets = ['O', 'S', 'B4'] as const;
export const leadPresets = ['none', '004B', '002O', '002M'] as const;
export const substitutePresets = ['O', 'S', 'always', 'never'] as const;

/** `leave` of the hall file: a preset by its source (000/O, 000/S, 004/B), and what this hall does otherwise, field by field. */
export const LeaveSettings = z
  .strictObject({
    preset: z.enum(leavePresets).default('S'),
    chains: z.array(LeaveChain).min(1).max(60).optional(),
    substitutes: z.union([z.enum(substitutePresets), z.array(SubstituteTrigger).max(20)]).optional(),
    /** How long beforehand leave is asked for (C5); each kind may say otherwise below. */
    lead: z.enum(leadPresets).optional(),
    kinds: z.partialRecord(LeaveKind, LeaveKindRule).optional(),
    /** Offices that differ from the usual ones. */
    signers: z.partialRecord(LeaveOffice, LeaveSigners).optional(),
    /** Who counts as a head. */
    heads: LeaveSigners.optional(),
    /** `with-approval`: the hub is the register and files with the last signature. `by-office`: the office files by hand before anybody may go. */
    filing: z.enum(['with-approval', 'by-office']).optional(),
    /** Contract staff past their first year take annual leave, not personal leave (004/B 18). */
    contractStaffUseAnnualLeave: z.boolean().optional(),
  })
  .superRefine(({ chains }, context) => {
    if (!chains) return;
    for (const rank of LeaveRank.options)
      for (const kind of leaveKinds)
        if (!chains.some(({ who, kinds }) => who.includes(rank) && kinds.includes(kind)))
          context.addIssue({ code: 'custom', path: ['chains'], message: `no chain for ${kind} leave of ${rank}` });
  });
export type LeaveSettings = z.infer<typeof LeaveSettings>;

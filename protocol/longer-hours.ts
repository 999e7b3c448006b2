import { z } from 'zod';
import { Role } from './role.ts';
import { Instant } from './text.ts';

/** 延长开放: a longer day is asked for beforehand and approved by a superior (C16); serving who already has a number needs neither. */

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM');

export const LongerHoursSetting = z.strictObject({
  /** At most so much of the day's hours on top of them (002/D 二2: half). */
  capPercent: z.number().int().min(1).max(200).optional(),
  /** Whose word makes the day longer; never who asked for it. */
  approvers: z.array(Role).min(1).max(4).optional(),
});
export type LongerHoursSetting = z.infer<typeof LongerHoursSetting>;

export const LongerHoursBody = z.strictObject({
  day: z.iso.date('a day of the calendar, YYYY-MM-DD'),
  until: Clock,
  reason: z.string().trim().min(1).max(200),
});

export const LongerHours = z.strictObject({
  id: z.string(),
  day: z.string(),
  /** When the day would end without it, and with it. */
  usual: z.string(),
  until: z.string(),
  state: z.enum(['asked', 'approved']),
  by: z.string(),
  at: Instant,
  approvedBy: z.string().nullable(),
});
export type LongerHours = z.infer<typeof LongerHours>;

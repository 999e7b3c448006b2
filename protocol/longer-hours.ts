import { z } from 'zod';
import { Role } from './role.ts';
import { Instant, Text } from './text.ts';

/** 延长开放: a longer day is asked for beforehand and approved by a superior (C16); serving who already has a number needs neither. */

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM');
const Id = z.string().regex(/^[0-9]{1,15}$/);
const Words = z.string().trim().min(1).max(200);

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
  /** The counters that stay; none named: the whole hall. */
  counters: z.array(z.number().int().positive()).max(99).optional(),
  reason: Words,
});
export const LongerHoursNamed = z.strictObject({ longerHours: Id });
export const DeclineLongerHoursBody = z.strictObject({ longerHours: Id, reason: Words });

export const LongerHours = z.strictObject({
  id: z.string(),
  day: z.string(),
  /** When the day would end without it, and with it. */
  usual: z.string(),
  until: z.string(),
  /** None: the whole hall. */
  counters: z.array(z.number().int()),
  /** How many waited there when it was asked for. */
  waiting: z.number().int(),
  state: z.enum(['asked', 'approved', 'declined', 'withdrawn']),
  by: z.string(),
  at: Instant,
  approvedBy: z.string().nullable(),
  endedBy: z.string().nullable(),
});
export type LongerHours = z.infer<typeof LongerHours>;

/** 延时: the longer days of now and the days to come, as one person may see them. */
export const LongerHoursView = z.strictObject({
  jobNo: z.string(),
  /** May ask for the hall, or any counter; else for the own ones. */
  any: z.boolean(),
  /** May approve and decline what others asked. */
  approves: z.boolean(),
  /** Numbers are given until so long before closing. */
  issueBeforeMin: z.number().int(),
  /** Days that may still become longer, today first: when each ends for all its counters, and how late it may become. */
  days: z.array(z.strictObject({ day: z.string(), ends: z.string(), latest: z.string() })),
  /** The counters one may ask for: who stands there, until when it is open today, and who waits for it. */
  counters: z.array(
    z.strictObject({
      number: z.number().int(),
      name: Text,
      own: z.boolean(),
      staff: z.string().nullable(),
      until: z.string().nullable(),
      waiting: z.number().int(),
      oldestSince: Instant.nullable(),
      /** When nine in ten of those who wait now would have been called. */
      doneBy: Instant.nullable(),
    }),
  ),
  rows: z.array(
    LongerHours.extend({
      /** Asked by this person. */
      mine: z.boolean(),
      /** This person may answer it. */
      toAnswer: z.boolean(),
      /** For who asked and who approves. */
      reason: z.string().nullable(),
      endedReason: z.string().nullable(),
    }),
  ),
});
export type LongerHoursView = z.infer<typeof LongerHoursView>;

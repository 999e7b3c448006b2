import { z } from 'zod';
import { Text } from './text.ts';

/** How a hall keeps its rota (排班). What a hall leaves out comes from its presets, in their order, then from the defaults. */

export const rotaPresetNames = ['000/K', '000/C', '002/F', '002/J', '002/L', '002/M', '002/O'] as const;
export const RotaPresetName = z.enum(rotaPresetNames);
export type RotaPresetName = z.infer<typeof RotaPresetName>;

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,47}$/, 'lower-case letters, digits and hyphens');
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM');
const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const People = z.number().int().min(0).max(99);

/** A shift of the day; a hall that names none has one for each of the day's openings. */
export const RotaShift = z.strictObject({ id: Id, name: Text, from: Clock, to: Clock });

/** A meeting that comes back every week. Who goes: the A of every post, the B, or people by job number. */
export const RegularMeeting = z.strictObject({
  id: Id,
  what: Text,
  days: z.array(Weekday).min(1),
  from: Clock,
  to: Clock,
  who: z.union([z.enum(['A', 'B']), z.array(z.string().max(16)).min(1).max(200)]),
});

export const RotaRules = z.strictObject({
  /** None: one shift for each opening of the day. */
  shifts: z.array(RotaShift).max(8),
  meetings: z.array(RegularMeeting).max(20),
  /** How many stand by at every minute of opening. */
  standBy: People,
  /** How many stay over the noon break. */
  noonDuty: People,
  /** How many are there on a day without hours, and when. */
  restDayDuty: z.strictObject({ people: People, hours: z.array(z.tuple([Clock, Clock])).max(4) }),
  /** Does every working day need a duty leader? */
  dutyLeader: z.boolean(),
  /** Rest days due to each person in a month; 0 = not counted. */
  restDaysPerMonth: z.number().int().min(0).max(31),
  /** The most days a person works in a row; 0 = not counted. */
  daysInARowMost: z.number().int().min(0).max(31),
  /** Next month's rota is filed with the office so many days before this month's last; null: this hall files none. */
  fileDaysBefore: z.number().int().min(0).max(27).nullable(),
  /** So many days before that the leaders are reminded. */
  fileRemindDays: z.number().int().min(0).max(20),
});
export type RotaRules = z.infer<typeof RotaRules>;

export const RotaSettings = RotaRules.partial().extend({
  preset: z.union([RotaPresetName, z.array(RotaPresetName).max(4)]).optional(),
});
export type RotaSettings = z.infer<typeof RotaSettings>;

export const dutyKinds = ['front', 'stand-by', 'noon-duty', 'rest-day-duty'] as const;
export const DutyKind = z.enum(dutyKinds);
export type DutyKind = z.infer<typeof DutyKind>;

export const fillRules = ['a-then-b', 'turns', 'as-last-week'] as const;
export const FillRule = z.enum(fillRules);
export type FillRule = z.infer<typeof FillRule>;

/** Why a person was put somewhere, in a word. */
export const rotaWhys = [
  'by-hand',
  'A',
  'B-for-A',
  'turn',
  'as-last-week',
  'third',
  'meeting-cover',
  'copied',
] as const;
export const RotaWhy = z.enum(rotaWhys);
export type RotaWhy = z.infer<typeof RotaWhy>;

/** What a rota lacks, or has too much of. */
export const rotaFindingCodes = [
  'empty-counter',
  'both-away',
  'twice-at-once',
  'on-leave',
  'days-in-a-row',
  'rest-days',
  'no-stand-by',
  'no-noon-duty',
  'no-rest-day-duty',
  'no-duty-leader',
  'meeting-uncovered',
  'not-filed',
] as const;
export const RotaFindingCode = z.enum(rotaFindingCodes);
export type RotaFindingCode = z.infer<typeof RotaFindingCode>;

export const ClockSpan = z.tuple([z.string(), z.string()]);
export const RotaFindingAnswer = z.strictObject({
  code: RotaFindingCode,
  day: z.string(),
  /** The counters it is about; none when it is about the day or a person. */
  counters: z.array(z.number().int()),
  people: z.array(z.string()),
  spans: z.array(ClockSpan),
  words: Text,
});
export type RotaFindingAnswer = z.infer<typeof RotaFindingAnswer>;

/** One duty of one person on one shift of a day. */
export const AssignmentAnswer = z.strictObject({
  day: z.string(),
  shift: z.string(),
  kind: DutyKind,
  counter: z.number().int().nullable(),
  staff: z.string(),
  why: RotaWhy,
});
export type AssignmentAnswer = z.infer<typeof AssignmentAnswer>;

export const MeetingAnswer = z.strictObject({
  /** Of a regular meeting: `regular/` and its id in the hall file. */
  id: z.string(),
  day: z.string(),
  from: z.string(),
  to: z.string(),
  what: Text,
  staff: z.array(z.string()),
});
export type MeetingAnswer = z.infer<typeof MeetingAnswer>;

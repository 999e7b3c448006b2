import { z } from 'zod';
import { CheckItem, counted, Equipment, steps } from './attendance-setting.ts';
import { Instant, Text } from './text.ts';

/** The punches of a day: two of them, or all four where the noon break is punched too. */
export const punchSlots = ['in', 'noon-out', 'noon-in', 'out'] as const;
export const PunchSlot = z.enum(punchSlots);
export type PunchSlot = z.infer<typeof PunchSlot>;

/** `excused`: leave or a trip takes the whole of that part of the day. `not-due`: it may still come. */
export const SlotStatus = z.enum(['on-time', 'late', 'early', 'missing', 'excused', 'not-due']);
export type SlotStatus = z.infer<typeof SlotStatus>;

/** One of these for each person and day. `coming`: not over yet. `unrecorded`: before this hall kept attendance. */
export const DayVerdict = z.enum([
  'well',
  'irregular',
  'half-absent',
  'absent',
  'leave',
  'trip',
  'rest',
  'holiday',
  'coming',
  'unrecorded',
]);
export type DayVerdict = z.infer<typeof DayVerdict>;

const Count = z.number().int().min(0);
export const Day = z.iso.date('a day of the calendar, YYYY-MM-DD');
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month, YYYY-MM');
export const DayMinute = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');

/** When a punch is due: a hall that is open to midnight closes at 24:00. */
export const DueMinute = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'HH:MM');

/** A month of one person, or of a unit: its people added up. */
export const AttendanceTotals = z.strictObject({
  workDays: Count,
  well: Count,
  late: Count,
  lateMin: Count,
  early: Count,
  earlyMin: Count,
  missing: Count,
  /** Halves count 0.5. */
  absentDays: z.number().min(0),
  offPost: Count,
  offPostMin: Count,
  leaveDays: Count,
  tripDays: Count,
  repaired: Count,
});
export type AttendanceTotals = z.infer<typeof AttendanceTotals>;

/** What a source says is to follow: put to people, never done by the hub. */
export const Suggestion = z.strictObject({
  step: z.enum(steps),
  counts: z.array(z.enum(counted)),
  bound: z.enum(['at-least', 'more-than']),
  times: z.number(),
  reached: z.number(),
  source: z.string(),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const PersonMonth = z.strictObject({
  jobNo: z.string(),
  name: z.string(),
  department: z.string().nullable(),
  totals: AttendanceTotals,
  days: z.array(
    z.strictObject({
      day: Day,
      verdict: DayVerdict,
      /** Only what is worth saying: a slot that was neither on time nor excused. */
      slots: z.array(
        z.strictObject({
          slot: PunchSlot,
          at: DayMinute.nullable(),
          status: SlotStatus,
          missedMin: Count,
          repaired: z.boolean(),
        }),
      ),
      offPostMin: Count,
    }),
  ),
  suggestions: z.array(Suggestion),
});
export type PersonMonth = z.infer<typeof PersonMonth>;

/** A punch put in by hand: what stood there before, what stands there now, who, why, and who saw it. */
export const Correction = z.strictObject({
  jobNo: z.string(),
  name: z.string(),
  day: Day,
  slot: PunchSlot,
  old: DayMinute.nullable(),
  new: DayMinute,
  /** Null for those who may see the row and not the reason. */
  reason: z.string().nullable(),
  witness: z.string(),
  by: z.string(),
  at: Instant,
  /** After the month was circulated. */
  afterSignOff: z.boolean(),
});
export type Correction = z.infer<typeof Correction>;

/** `GET /api/attendance/YYYY-MM`. Who is no leader or supervisor is given the own row alone, a chief those of the department. */
export const AttendanceSheet = z.strictObject({
  month: Month,
  preset: z.string(),
  people: z.array(PersonMonth),
  units: z.array(
    z.strictObject({ department: z.string().nullable(), name: Text, people: Count, totals: AttendanceTotals }),
  ),
  corrections: z.array(Correction),
  /** As it was circulated: later corrections stand beside it, not in it. */
  signedOff: z
    .strictObject({
      at: Instant,
      by: z.string(),
      people: z.array(z.strictObject({ jobNo: z.string(), totals: AttendanceTotals })),
    })
    .nullable(),
});
export type AttendanceSheet = z.infer<typeof AttendanceSheet>;

/** The topic `attendance`: today's punches, the lists of every counter, and the month's suggestions. For leaders and supervisors. */
export const AttendanceView = z.strictObject({
  day: Day,
  /** The punches due today, in order: each person's `at` and `status` go by it. */
  slots: z.array(z.strictObject({ slot: PunchSlot, due: DueMinute })),
  people: z.array(
    z.strictObject({
      jobNo: z.string(),
      name: z.string(),
      at: z.array(DayMinute.nullable()),
      status: z.array(SlotStatus),
    }),
  ),
  lists: z.strictObject({ opening: z.array(CheckItem), closing: z.array(CheckItem) }),
  /** What is not yet ticked at each counter, by the ids of the lists. */
  counters: z.array(
    z.strictObject({ number: z.number().int(), openingLeft: z.array(z.string()), closingLeft: z.array(z.string()) }),
  ),
  equipment: z.array(Equipment),
  handOver: z
    .strictObject({
      handOver: z.string(),
      at: Instant,
      from: z.string(),
      to: z.string(),
      items: z.array(z.strictObject({ id: z.string(), given: z.number().int(), taken: z.number().int().nullable() })),
      takenAt: Instant.nullable(),
    })
    .nullable(),
  /** What the month suggests so far, as of `suggestionsAt`: reckoned anew every ten minutes. */
  suggestions: z.array(z.strictObject({ jobNo: z.string(), name: z.string(), suggestions: z.array(Suggestion) })),
  suggestionsAt: Instant,
});
export type AttendanceView = z.infer<typeof AttendanceView>;

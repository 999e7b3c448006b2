import { z } from 'zod';
import { Day, DayMinute, DueMinute, Month, PunchSlot, SlotStatus } from './attendance-view.ts';
import { Instant } from './text.ts';

/** The commands of attendance, opening and closing: what each takes, and what it answers beside `seq`. */

const JobNo = z.string().regex(/^[A-Za-z0-9]{1,16}$/);
const CounterNumber = z.number().int().min(1).max(999);
const Words = z.string().trim().min(1).max(200);
const ItemId = z.string().min(1).max(48);
const Ticks = z.array(ItemId).max(20);
const Counts = z.array(z.strictObject({ id: ItemId, count: z.number().int().min(0).max(9999) })).max(40);

export const attendanceCommands = {
  punch: z.strictObject({}),
  'repair-punch': z.strictObject({
    staff: JobNo,
    day: Day,
    slot: PunchSlot,
    at: DayMinute,
    reason: Words,
    witness: JobNo,
  }),
  /** Lines already read, or a piece of the reader's file as it is: `text` is cut at line ends, its first line named in each piece. */
  'import-punches': z
    .strictObject({
      device: z
        .string()
        .trim()
        .min(1)
        .max(60)
        .regex(/^[^\p{C}]+$/u, 'plain letters, no control signs'),
      lines: z
        .array(z.strictObject({ jobNo: z.string().regex(/^[A-Za-z0-9]{1,24}$/), at: Instant }))
        .min(1)
        .max(1000)
        .optional(),
      text: z.string().min(1).max(60_000).optional(),
    })
    .refine(({ lines, text }) => (lines === undefined) !== (text === undefined), 'exactly one of lines, text'),
  'sign-off-month': z.strictObject({ month: Month }),
  'check-opening': z.strictObject({ counter: CounterNumber, done: Ticks }),
  /** `day`: today, or the business day before. */
  'check-closing': z.strictObject({ counter: CounterNumber, done: Ticks, note: Words.optional(), day: Day.optional() }),
  'hand-over-duty': z.strictObject({ items: Counts, to: JobNo }),
  'take-over-duty': z.strictObject({ handOver: z.string().regex(/^d[0-9]{1,15}$/), items: Counts }),
} as const;

const HandOver = z.strictObject({
  handOver: z.string(),
  at: Instant,
  from: z.string(),
  to: z.string(),
  items: z.array(z.strictObject({ id: z.string(), given: z.number().int(), taken: z.number().int().nullable() })),
  takenAt: Instant.nullable(),
});

export const attendanceAnswers = {
  punch: z.object({
    punch: z.strictObject({
      at: Instant,
      day: Day,
      /** Null when it stands for none: a day off, or between the first and the last. */
      slot: PunchSlot.nullable(),
      due: DueMinute.nullable(),
      status: SlotStatus.nullable(),
      missedMin: z.number().int().min(0),
      today: z.array(Instant),
    }),
  }),
  'repair-punch': z.object({
    punch: z.strictObject({
      staff: z.string(),
      day: Day,
      slot: PunchSlot,
      old: DayMinute.nullable(),
      at: DayMinute,
      repaired: z.literal(true),
    }),
    afterSignOff: z.boolean(),
  }),
  'import-punches': z.object({
    taken: z.number().int(),
    already: z.number().int(),
    faults: z.array(
      z.strictObject({
        line: z.number().int(),
        fault: z.enum(['no-number', 'no-time', 'no-such-time', 'unknown-staff', 'not-yet', 'month-signed-off']),
      }),
    ),
  }),
  'sign-off-month': z.object({
    month: z.strictObject({ month: Month, by: z.string(), at: Instant, people: z.number().int() }),
  }),
  'check-opening': z.object({ counter: z.number().int(), left: z.array(z.string()) }),
  'check-closing': z.object({ counter: z.number().int(), day: Day, left: z.array(z.string()) }),
  'hand-over-duty': z.object({ handOver: HandOver }),
  'take-over-duty': z.object({ handOver: HandOver }),
} as const;

import { z } from 'zod';
import { attendanceAnswers } from './attendance-commands.ts';
import { CheckItem, Equipment } from './attendance-setting.ts';
import { Day, DayMinute, DueMinute, PunchSlot, SlotStatus } from './attendance-view.ts';
import { Text } from './text.ts';

/** One's own day, the topic `my-day/JOBNO`: the punches, the lists of the counters one stands, the equipment one hands on. */
export const MyDayView = z.strictObject({
  jobNo: z.string(),
  day: Day,
  /** The hall's opening times of today; none on a day off. */
  hours: z.array(z.tuple([DueMinute, DueMinute])),
  /** How long before opening everybody is in post, and whose rule that is. */
  leadMin: z.number().int(),
  preset: z.string(),
  /** Whether this hall keeps the attendance of this person. */
  attends: z.boolean(),
  slots: z.array(
    z.strictObject({
      slot: PunchSlot,
      due: DueMinute,
      at: DayMinute.nullable(),
      status: SlotStatus,
      missedMin: z.number().int(),
      repaired: z.boolean(),
    }),
  ),
  /** Every punch of today, also those that stand for no slot. */
  punches: z.array(DayMinute),
  lists: z.strictObject({ opening: z.array(CheckItem), closing: z.array(CheckItem) }),
  required: z.strictObject({ opening: z.boolean(), closing: z.boolean() }),
  /** The counters this person may stand, own posts first; what is not ticked there yet. */
  counters: z.array(
    z.strictObject({
      number: z.number().int(),
      name: Text,
      openingLeft: z.array(z.string()),
      closingLeft: z.array(z.string()),
      /** Somebody stood there today. */
      used: z.boolean(),
      open: z.boolean(),
    }),
  ),
  /** Closing lists the business day before left unsigned at these counters. */
  left: z.array(z.strictObject({ day: Day, counter: z.number().int(), items: z.array(z.string()) })),
  equipment: z.array(Equipment),
  /** The newest hand-over of the shared equipment. */
  handOver: attendanceAnswers['hand-over-duty'].shape.handOver.nullable(),
  /** Who may take the equipment over. */
  people: z.array(z.strictObject({ jobNo: z.string(), name: z.string() })),
});
export type MyDayView = z.infer<typeof MyDayView>;

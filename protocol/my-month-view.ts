import { z } from 'zod';
import { MonthRule } from './attendance-setting.ts';
import { Correction, Day, DueMinute, Month, PersonMonth } from './attendance-view.ts';
import { LeaveKind } from './leave-rules.ts';
import { LeaveAnswer } from './leave-view.ts';
import { MyRotaView } from './rota-view.ts';
import { Instant, Text } from './text.ts';

/** One's own month, the topic `my-month/JOBNO/YYYY-MM`: where one is when, and how each day was judged. */
export const MyMonthView = z.strictObject({
  jobNo: z.string(),
  month: Month,
  today: Day,
  /** Every day of the month with its opening times; none on a day off. */
  days: z.array(z.strictObject({ day: Day, hours: z.array(z.tuple([DueMinute, DueMinute])) })),
  rota: MyRotaView.shape.days,
  /** Null for those whose attendance this hall does not keep. */
  attendance: PersonMonth.omit({ jobNo: true, name: true, department: true }).nullable(),
  /** What brings a suggestion about in this hall, with its source. */
  rules: z.array(MonthRule),
  preset: z.string(),
  punches: z.strictObject({ times: z.union([z.literal(2), z.literal(4)]), leadMin: z.number().int() }),
  leaves: z.array(
    z.strictObject({
      id: z.string(),
      kind: LeaveKind,
      from: Instant,
      to: Instant,
      days: z.number(),
      state: LeaveAnswer.shape.state,
    }),
  ),
  /** The away signs of the month; `list` names the newest. */
  signs: z.strictObject({
    count: z.number().int(),
    minutes: z.number().int(),
    right: z.number().int(),
    list: z.array(
      z.strictObject({
        counter: z.number().int(),
        from: Instant,
        minutes: z.number().int(),
        reason: Text,
        faults: z.array(z.enum(['back-late', 'never-back', 'unusual-reason', 'no-cover'])),
      }),
    ),
  }),
  corrections: z.array(Correction),
  circulated: z.strictObject({ at: Instant, by: z.string() }).nullable(),
});
export type MyMonthView = z.infer<typeof MyMonthView>;

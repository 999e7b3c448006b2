import { z } from 'zod';
import { Text } from './text.ts';
import { AskedDay, CountedDay } from './working-days.ts';

/** GET /api/due: when so many working days after a day are over. A year is the most anybody promises. */
export const DueQuery = z.strictObject({
  from: AskedDay,
  workingDays: z
    .string()
    .regex(/^\d{1,3}$/, 'a whole number from 0 to 366')
    .transform(Number)
    .pipe(z.number().max(366, 'a whole number from 0 to 366')),
});

/** The answer: the day, and every day on the way with the reason it counted or did not. */
export const Due = z.strictObject({
  due: z.string(),
  days: z.array(
    z.strictObject({
      date: z.string(),
      working: z.boolean(),
      /** In words; `kind` is the same as a code. */
      why: Text,
      kind: CountedDay.shape.why,
    }),
  ),
  certain: z.boolean(),
  calendarCompleteTo: z.string().nullable(),
  /** Said when the day is not certain. */
  warning: Text.optional(),
});
export type Due = z.infer<typeof Due>;

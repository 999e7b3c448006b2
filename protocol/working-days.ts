import { z } from 'zod';
import { Text } from './text.ts';

/** A day of the hall's wall calendar, YYYY-MM-DD. */
export type Day = string;

/** The first and the last day anybody may ask about: no calendar is walked into the year 9999. */
export const AskedDay = z.iso
  .date({ error: 'a day of the calendar, YYYY-MM-DD', abort: true })
  .refine((day) => day >= '2000-01-01' && day < '2200-01-01', 'a day from 2000 to 2199');

/**
 * Why a day counts or does not: a plain weekday, a weekend day worked to make up for a holiday; a weekend, an official holiday; a weekday of
 * a year whose holidays nobody has entered yet; and, for a case, a day on which its clock stood (Art. 45) or the citizen was waited for.
 */
export const dayReasons = ['weekday', 'made-up', 'weekend', 'holiday', 'unknown', 'paused', 'supplement'] as const;
export type DayReason = (typeof dayReasons)[number];

/** One day of a sum. `n`: the how-manieth working day it is; null for a day that is not counted. */
export const CountedDay = z.strictObject({
  date: z.string(),
  n: z.number().int().nullable(),
  why: z.enum(dayReasons),
  /** The holiday it belongs to. */
  name: Text.optional(),
});
export type CountedDay = z.infer<typeof CountedDay>;

/** A date with the sum that led to it: every date of a case opens to this. */
export const Sum = z.strictObject({
  date: z.string(),
  /** The day the count starts from, itself not counted. */
  from: z.string(),
  /** How many days were counted. */
  days: z.number().int(),
  /** In the order they were counted: after `from`, or back from it. */
  counted: z.array(CountedDay),
  /** False when a year on the way has no calendar yet: the date may still move. */
  certain: z.boolean(),
  /** The article or rule that sets the limit, and the sum in a sentence. */
  article: Text,
  text: Text,
});
export type Sum = z.infer<typeof Sum>;

export const lights = ['green', 'amber', 'red'] as const;
export type Light = (typeof lights)[number];

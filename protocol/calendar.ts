import { z } from 'zod';
import { Instant, Text } from './text.ts';

/** One day of the official calendar that is not what its weekday says: off, or worked to make up for a day off. */
export const CalendarDay = z.strictObject({
  date: z.iso.date('a day of the calendar, YYYY-MM-DD'),
  kind: z.enum(['off', 'work']),
  /** The holiday it belongs to. */
  name: Text.optional(),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

const Year = z.number().int().min(2000).max(2199);

/** A year as it is imported. `source`: the notice it comes from, such as 国办发明电〔2025〕7号. */
export const CalendarOfYear = z
  .strictObject({
    year: Year,
    source: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[^\p{C}]+$/u, 'plain letters, no control signs')
      .optional(),
    days: z.array(CalendarDay).max(366),
  })
  .superRefine(({ year, days }, context) => {
    const seen = new Set<string>();
    for (const [i, { date, kind }] of days.entries()) {
      const fault = faultOf(year, date, kind);
      const message = seen.has(date) ? 'a day that is in the list already' : fault;
      if (message) context.addIssue({ code: 'custom', path: ['days', i, 'date'], message });
      seen.add(date);
    }
  });
export type CalendarOfYear = z.infer<typeof CalendarOfYear>;

/** A notice speaks of its own year, and now and then of the last days before it. */
function faultOf(year: number, date: string, kind: CalendarDay['kind']): string | null {
  if (!date.startsWith(`${year}-`) && !(date >= `${year - 1}-12-20` && date < `${year}-01-01`))
    return `a day of ${year}`;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return kind === 'work' && weekday > 0 && weekday < 6 ? 'a Saturday or Sunday: only those are made up' : null;
}

/** GET /api/calendar/YYYY. */
export const CalendarOfYearAnswer = z.strictObject({
  year: z.number().int(),
  known: z.boolean(),
  days: z.array(CalendarDay),
});
export type CalendarOfYearAnswer = z.infer<typeof CalendarOfYearAnswer>;

/** A year the hall knows: where its days come from, and how many they are. */
export const CalendarYear = z.strictObject({
  year: z.number().int(),
  off: z.number().int(),
  work: z.number().int(),
  source: z.string(),
  at: Instant,
  /** Who imported it; null when it came with the program. */
  by: z.string().nullable(),
});
export type CalendarYear = z.infer<typeof CalendarYear>;

/** The hall's own calendar, for whoever looks after it. */
export const CalendarView = z.strictObject({
  today: z.string(),
  /** Last year of the unbroken run that is known. */
  completeTo: z.number().int().nullable(),
  /** The year that is asked for now and not known. */
  missing: z.number().int().nullable(),
  /** Newest first. */
  years: z.array(CalendarYear),
});
export type CalendarView = z.infer<typeof CalendarView>;

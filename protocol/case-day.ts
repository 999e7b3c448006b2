import { z } from 'zod';
import { Text } from './text.ts';

/** What was done on a day, counted. `overdue`: accepted and past their limit when the day ended, or now. */
export const caseCounts = [
  'consulted',
  'received',
  'accepted',
  'settled',
  'notices',
  'refused',
  'withdrawn',
  'decided',
  'delivered',
  'overdue',
  'feesYuan',
] as const;
export type CaseCount = (typeof caseCounts)[number];

export const CaseCounts = z.object(
  Object.fromEntries(caseCounts.map((count) => [count, z.number()])) as Record<CaseCount, z.ZodNumber>,
);
export type CaseCounts = z.infer<typeof CaseCounts>;

/** 日报: a day per person, counter, unit and service. `GET /api/cases/day/YYYY-MM-DD`; with `.csv` for a spreadsheet. */
export const CaseDay = z.object({
  day: z.string(),
  /** The day is not over: numbers still grow. */
  running: z.boolean(),
  people: z.array(z.object({ jobNo: z.string(), name: z.string(), unitName: Text.nullable(), counts: CaseCounts })),
  counters: z.array(z.object({ counter: z.number().int(), name: Text, counts: CaseCounts })),
  units: z.array(z.object({ unit: z.string(), name: Text, counts: CaseCounts })),
  services: z.array(z.object({ service: z.string(), name: Text, counts: CaseCounts })),
  total: CaseCounts,
});
export type CaseDay = z.infer<typeof CaseDay>;

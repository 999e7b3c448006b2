import { z } from 'zod';
import { ClockSpan, DutyKind, MeetingAnswer, RotaFindingAnswer, RotaWhy } from './rota-settings.ts';
import { Text } from './text.ts';

const Duty = z.strictObject({ shift: z.string(), kind: DutyKind, counter: z.number().int().nullable() });

/** One place of one day of the rota: who stands there, what is wrong, and who could take it, the fittest first. */
export const RotaPlaceView = z.strictObject({
  day: z.string(),
  /** A counter's number, a duty of the whole hall, or `duty-leader`. */
  place: z.string(),
  shifts: z.array(z.strictObject({ id: z.string(), name: Text, hours: z.array(ClockSpan) })),
  planned: z.array(
    z.strictObject({ shift: z.string(), kind: DutyKind, staff: z.string(), name: z.string(), why: RotaWhy }),
  ),
  people: z.array(
    z.strictObject({
      jobNo: z.string(),
      name: z.string(),
      title: Text.nullable(),
      as: z.enum(['A', 'B', 'more', 'stand-by', 'department', 'other', 'none']),
      /** Shifts they could take. */
      free: z.array(z.string()),
      no: z.enum(['on-leave', 'twice-at-once', 'rest-due']).nullable(),
      at: z.array(Duty),
      leads: z.boolean(),
      /** Days worked this month. */
      days: z.number().int(),
    }),
  ),
  meetings: z.array(MeetingAnswer),
  /** Those of this place and its people first. */
  findings: z.array(RotaFindingAnswer),
  here: z.number().int(),
});
export type RotaPlaceView = z.infer<typeof RotaPlaceView>;

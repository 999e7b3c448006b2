import { z } from 'zod';
import { CaseId } from './case-paper-commands.ts';
import { Instant } from './text.ts';

export const UnitCallId = z.string().regex(/^U[0-9]{1,15}$/);
const Reason = z.string().trim().min(1).max(200);

/** The back office is called to the counter to explain or to judge what the window cannot (000/H 2-3). */
export const unitCallCommands = {
  'call-unit': z
    .strictObject({
      counter: z.number().int().min(1).max(999),
      ticket: z.string().min(1).max(64).optional(),
      case: CaseId.optional(),
      unit: z.string().min(1).max(48).optional(),
      person: z.string().min(1).max(16).optional(),
      why: Reason,
    })
    .refine(({ unit, person }) => (unit === undefined) !== (person === undefined), 'either a unit or a person'),
  /** Who was called stands at the counter. */
  'unit-arrived': z.strictObject({ call: UnitCallId }),
  /** It is settled without them. */
  'call-off-unit': z.strictObject({ call: UnitCallId, reason: Reason }),
} as const;

export const UnitCallAnswer = z.object({
  id: UnitCallId,
  counter: z.number().int(),
  ticket: z.string().nullable(),
  case: z.string().nullable(),
  unit: z.string(),
  person: z.string().nullable(),
  why: z.string(),
  by: z.string(),
  calledAt: Instant,
  arrived: z.object({ at: Instant, by: z.string() }).nullable(),
  state: z.enum(['called', 'arrived', 'off']),
});
export type UnitCallAnswer = z.infer<typeof UnitCallAnswer>;

const Alone = z.object({ call: UnitCallAnswer });
export const unitCallAnswers = { 'call-unit': Alone, 'unit-arrived': Alone, 'call-off-unit': Alone } as const;

import { z } from 'zod';
import { Text } from './text.ts';

/** How a material stands: `unseen` was not looked at yet, `shared` is looked up by the hall and never asked for (国务院令716). */
export const materialStates = ['received', 'missing', 'wrong', 'unseen', 'shared'] as const;
export type MaterialState = (typeof materialStates)[number];

/** Why a material is asked for, as the clerk taps it. */
export const materialFaults = ['not-brought', 'not-in-form', 'expired', 'illegible'] as const;
export type MaterialFault = (typeof materialFaults)[number];

const MaterialId = z.string().min(1).max(48);
const Note = z.string().trim().min(1).max(200);

/** One line of the checklist as it was ticked. */
const MaterialTick = z.strictObject({
  id: MaterialId,
  state: z.enum(['received', 'missing', 'wrong']),
  note: Note.optional(),
  why: z.enum(materialFaults).optional(),
});
export type MaterialTick = z.infer<typeof MaterialTick>;

/** A checklist: each material once, in any order. */
export const MaterialTicks = z
  .array(MaterialTick)
  .max(60)
  .superRefine((ticks, context) => {
    const seen = new Set<string>();
    for (const [i, { id }] of ticks.entries()) {
      if (seen.has(id)) context.addIssue({ code: 'custom', path: [i, 'id'], message: `"${id}" is there twice` });
      seen.add(id);
    }
  });

/** A material of a case as screens are told of it. */
export const CaseMaterialShown = z.object({
  id: z.string(),
  name: Text,
  required: z.boolean(),
  original: z.number().int(),
  copies: z.number().int(),
  shared: z.boolean(),
  state: z.enum(materialStates),
  note: z.string().optional(),
  why: z.enum(materialFaults).optional(),
  /** The day it was handed in. */
  receivedAt: z.string().optional(),
});
export type CaseMaterialShown = z.infer<typeof CaseMaterialShown>;

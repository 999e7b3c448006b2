import { z } from 'zod';

/** 000/S 4.3: a word of warning, an admonishing talk (诫勉谈话), back to the unit that sent the person. */
export const breachSteps = ['warning', 'talk', 'return'] as const;
export const BreachStep = z.enum(breachSteps);
export type BreachStep = z.infer<typeof BreachStep>;

/** What the hall settles about the ladder: the sources name neither a period nor who may shorten it. */
export const breachSettings = {
  /** What follows the first verified complaint of a period, the second …; the last step stands for all after it. */
  breachLadder: z.array(BreachStep).min(1).max(6).default(['warning', 'talk', 'return']),
  /** Within which complaints are counted together. */
  breachPeriod: z.enum(['month', 'quarter', 'half-year', 'year']).default('year'),
};

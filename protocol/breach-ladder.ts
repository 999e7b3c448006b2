import { z } from 'zod';
import { Instant } from './text.ts';

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

const JobNo = z.string().min(1).max(16);

export const breachCommands = {
  /** Whoever leads has taken the step that is due; which one it is the ladder says. */
  'take-breach-step': z.strictObject({ staff: JobNo }),
} as const;

export const breachAnswers = {
  'take-breach-step': z.object({
    taken: z.object({ staff: z.string(), step: BreachStep, verified: z.number().int() }),
  }),
} as const;

const Person = z.object({ jobNo: z.string(), name: z.string() });

/** Whose notices were found incomplete by verified complaints in this period, and which step follows. Topic `breaches`. */
export const BreachesView = z.strictObject({
  period: z.strictObject({ from: z.string(), until: z.string() }),
  people: z.array(
    z.strictObject({
      staff: Person,
      /** Verified complaints of this period. */
      verified: z.number().int(),
      /** The step that is due; null once it was taken. */
      due: BreachStep.nullable(),
      /** The newest first. */
      notices: z.array(
        z.strictObject({
          case: z.string(),
          number: z.string(),
          notice: z.string(),
          complaint: z.string(),
          at: Instant,
        }),
      ),
      taken: z.array(z.strictObject({ step: BreachStep, verified: z.number().int(), at: Instant, by: Person })),
    }),
  ),
  /** Suspected and not judged yet: they count against nobody. */
  open: z.array(
    z.strictObject({ case: z.string(), number: z.string(), notice: z.string(), at: Instant, staff: Person }),
  ),
});
export type BreachesView = z.infer<typeof BreachesView>;

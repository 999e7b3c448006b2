import type { CaseView } from '../../../protocol/case-view.ts';
import type { Step } from '../form.ts';
import { type StepId, stepsFor } from '../next-step.ts';
import type { Me } from '../whose-step.ts';
import { stepsAtIntake } from './at-intake.ts';
import { stepsBeside } from './beside.ts';
import { stepsOfTheClock } from './of-the-clock.ts';
import { stepsOnTheWay } from './on-the-way.ts';

/** The steps of a case that fit its state, the next right one first, each with its form. */
export function stepsOf(kase: CaseView, me: Me): Step[] {
  const forms = new Map<StepId, Step>(
    [...stepsOnTheWay(kase, me), ...stepsOfTheClock(kase), ...stepsAtIntake(kase), ...stepsBeside(kase)].map((one) => [
      one.id,
      one,
    ]),
  );
  return stepsFor(kase, me).flatMap((id) => forms.get(id) ?? []);
}

import type { BreachStep } from '../../protocol/breach-ladder.ts';
import type { Day } from '../../protocol/working-days.ts';
import type { Looks } from '../hall/looks.ts';
import { breachPeriodOf, breachStepDue } from './breach-ladder.ts';
import type { BreachStepTaken, VerifiedBreach } from './breach-looks.ts';

/** What stands against somebody in the present period. */
export interface BreachRecord {
  staff: string;
  period: { from: Day; until: Day };
  notices: VerifiedBreach[];
  taken: BreachStepTaken[];
  due: BreachStep | null;
}

/** Everybody against whom a complaint proved true in the present period, or one person. */
export function breachRecords(looks: Looks, now: number, staff?: string): BreachRecord[] {
  const { zone, file } = looks.hall;
  const period = breachPeriodOf(zone.local(now).day, file.cases);
  const found = looks.verifiedBreaches(zone.at(period.from, 0), staff);
  return [...new Set(found.map((one) => one.staff))].map((jobNo) => {
    const notices = found.filter((one) => one.staff === jobNo);
    const taken = looks.breachStepsTaken(jobNo, period.from);
    return {
      staff: jobNo,
      period,
      notices,
      taken,
      due: breachStepDue(notices.length, taken[0]?.verified ?? 0, file.cases),
    };
  });
}

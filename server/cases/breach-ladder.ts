import type { BreachStep } from '../../protocol/breach-ladder.ts';
import type { CaseSettings } from '../../protocol/case-settings.ts';
import type { Day } from '../../protocol/working-days.ts';
import { nextDay } from '../hall/local-time.ts';

type Ladder = Pick<CaseSettings, 'breachLadder' | 'breachPeriod'>;

const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** The first and the last day of the period a day lies in: months, quarters and halves begin as the calendar has them. */
export function breachPeriodOf(day: Day, { breachPeriod }: Ladder): { from: Day; until: Day } {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const length = months[breachPeriod];
  const first = month - ((month - 1) % length);
  const after = first + length;
  const next = after > 12 ? dayOne(year + 1, after - 12) : dayOne(year, after);
  return { from: dayOne(year, first), until: nextDay(next, -1) };
}

const dayOne = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;

/** 阶梯处理 (000/S 4.3): what follows so many verified complaints; null when there is none, or the step for that many was taken. */
export function breachStepDue(verified: number, takenFor: number, { breachLadder }: Ladder): BreachStep | null {
  return verified > takenFor ? breachLadder[Math.min(verified, breachLadder.length) - 1]! : null;
}

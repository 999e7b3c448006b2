import type { RotaFindingAnswer } from '../../protocol/rota-settings.ts';
import type { Asker } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import { type Moment, type No, refuse } from '../hall/verb.ts';
import { clockOf } from './minutes.ts';
import { monthOf } from './rota-days.ts';
import { type RotaFinding, rotaFindings } from './rota-findings.ts';
import { rotaOf } from './rota-of.ts';

/** Who plans: the leaders of hall and department, and the supervisor. */
export const planners = ['leader', 'chief', 'supervisor'] as const;

/** What every change of a rota must know: the hall's day now, which of its months were filed, and the reason given, sealed. */
export interface ChangeNow {
  today: string;
  filed: string[];
  reason: string | null;
}

/** Binds a sealed reason to its place. A reason is free text, and may say who is ill. */
const reasonPlace = 'rota-change';

export function changeNow(
  looks: Looks,
  days: readonly string[],
  { now }: Pick<Moment, 'now'>,
  reason: string | undefined,
): ChangeNow {
  const months = [...new Set(days.map(monthOf))].sort();
  return {
    today: looks.hall.zone.local(now).day,
    filed: months.filter((month) => looks.rotaFiling(month) !== null),
    reason: reason === undefined ? null : looks.sealText(reason, reasonPlace),
  };
}
export const openReason = (looks: Pick<Looks, 'openText'>, sealed: string): string =>
  looks.openText(sealed, reasonPlace);

/** A day that is over stays as it was planned; a rota that was filed is changed for a reason that is kept. Null when it may be changed. */
export function cannotChange({ today, filed, reason }: ChangeNow, days: readonly string[]): No | null {
  const over = days.find((day) => day < today);
  if (over !== undefined) return refuse('day-over', { day: over });
  if (filed.length > 0 && reason === null) return refuse('needs-reason', { month: filed[0]! });
  return null;
}

export const changedBy = (asker: Asker, { filed, reason }: ChangeNow) => ({ by: asker.staff!.jobNo, filed, reason });

export function findingAnswer({ code, day, counter, people, spans, words }: RotaFinding): RotaFindingAnswer {
  return {
    code,
    day,
    counters: counter === null ? [] : [counter],
    people,
    spans: spans.map(([from, to]) => [clockOf(from), clockOf(to)]),
    words,
  };
}

/** What is wrong with a day, right after it was changed: conflicts are shown while editing. */
export function findingsNow(looks: Looks, from: string, to = from): RotaFindingAnswer[] {
  return rotaFindings(rotaOf(looks, from, to), from, to).map(findingAnswer);
}

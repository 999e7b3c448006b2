import type { RotaRules } from '../../protocol/rota-settings.ts';
import { nextDay } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import { firstOf, monthAfter, monthOf } from './rota-days.ts';
import type { RotaFinding } from './rota-findings.ts';
import { rotaRulesOf } from './rota-presets.ts';
import { findingWords } from './rota-words.ts';

/** The last day on which a month's rota is filed in time (000/K 一: before the month before it ends); null where none is filed. */
export function filingDueDay({ fileDaysBefore }: Pick<RotaRules, 'fileDaysBefore'>, month: string): string | null {
  return fileDaysBefore === null ? null : nextDay(firstOf(month), -1 - fileDaysBefore);
}

/** A month whose rota should be with the office by now, and is not; null while all is well. */
export function filingFinding(rules: RotaRules, month: string, today: string, filed: boolean): RotaFinding | null {
  const due = filingDueDay(rules, month);
  if (due === null || filed || today <= due) return null;
  const words = findingWords('not-filed', { n: month });
  return { code: 'not-filed', day: due, counter: null, people: [], spans: [], words };
}

/** What the leaders are reminded of today: months to file, and since when; and a day without its leader. */
export interface RotaDue {
  months: { month: string; since: string }[];
  leaderMissing: boolean;
}

export function rotaDue(looks: Looks, now: number): RotaDue {
  const { hall } = looks;
  const rules = rotaRulesOf(hall.file.rota);
  const { day } = hall.zone.local(now);
  const thisMonth = monthOf(day);
  const months = [thisMonth, monthAfter(thisMonth)].flatMap((month) => {
    const due = filingDueDay(rules, month);
    if (due === null) return [];
    // A hall that practises began in the middle of a month: it is late with nothing.
    if (hall.file.rules.practice && due < day) return [];
    const since = nextDay(due, -rules.fileRemindDays);
    return day >= since && looks.rotaFiling(month) === null ? [{ month, since }] : [];
  });
  return {
    months,
    leaderMissing: rules.dutyLeader && hall.hours(now).today.length > 0 && looks.dutyLeaderOn(day) === null,
  };
}

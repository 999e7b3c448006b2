import type { Sum } from '../../protocol/working-days.ts';
import type { Looks } from '../hall/looks.ts';
import { itemOf } from './case-item.ts';
import type { StageSpell } from './case-steps.ts';
import type { Case } from './case.ts';
import type { Clock } from './clock.ts';
import { historyOf } from './clock-history.ts';
import { articles } from './clock-words.ts';
import { sumAfter } from './limits.ts';
import { standsIn } from './promise.ts';

/**
 * By when the present stage should be over: as the item sets it, and never after the day on which the result is to be back; null while others are
 * waited for, or nothing is left (001/S 五(四)).
 */
export function stageLimit(looks: Looks, kase: Case, clock: Clock, today: string): Sum | null {
  const spell = kase.stages.at(-1);
  if (!spell || spell.until !== null || clock.next === null) return null;
  if (spell.stage !== 'review' && spell.stage !== 'decide') return clock.next;
  const back = clock.recall ?? clock.promised;
  const days = itemOf(looks, kase).stageDays[spell.stage];
  if (days === undefined) return back;
  const { official: calendar, zone } = looks.hall;
  const history = historyOf(kase.terms, kase.events, calendar, today);
  const stands = standsIn(history, ['paused', 'supplement'], today);
  const own = sumAfter(zone.local(stageBegan(kase.stages)).day, days, calendar, articles.stage, stands);
  return own.date < back.date ? own : back;
}

/** When the present stage began, whoever has held it since. */
function stageBegan(spells: readonly StageSpell[]): number {
  const { stage } = spells.at(-1)!;
  const other = spells.findLastIndex((spell) => spell.stage !== stage);
  return spells[other + 1]!.since;
}

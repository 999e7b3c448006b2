import { type No, refuse } from '../hall/verb.ts';
import { lacking } from './acceptance.ts';
import { type AtWork, notTakenOver } from './at-work.ts';
import { itemOf } from './case-item.ts';
import type { DecisionOutcome } from './case-steps.ts';
import { openParts } from './parts.ts';
import { procedureText } from './procedure-words.ts';
import { openProcedures } from './procedures.ts';

/** What keeps a case from being decided, whoever would sign: nobody decides a case that is blocked. Null when nothing does. */
export function blocked(work: AtWork, outcome: DecisionOutcome): No | null {
  const { looks, kase, clock, on } = work;
  const item = itemOf(looks, kase);
  const away = notTakenOver(work);
  if (away) return away;
  if (clock.state === 'paused') return refuse('still-paused', { number: kase.number });
  const lack = outcome === 'approved' ? lacking(kase) : null;
  if (lack) return refuse('materials-missing', lack);
  const [open] = openProcedures(kase.procedures, item, on, looks.hall.official);
  if (open) {
    const { zh, en } = procedureText(open);
    return refuse('procedure-open', { procedure: zh, procedureEn: en ?? zh });
  }
  if (kase.terms.kind !== 'joint') return null;
  const parts = openParts(kase, item);
  const none = kase.parts.length === 0;
  if (parts.length > 0 || none) return refuse('parts-open', { number: kase.number, count: parts.length });
  return null;
}

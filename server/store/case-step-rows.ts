import type { CaseStepFact } from '../cases/case-step-facts.ts';
import { caseGrowth } from './case-rows.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';
import type { Seal } from './seal.ts';

/** What the steps of an accepted case do to the rows. */
export function caseStepRows(db: Db, seal: Seal): Appliers<CaseStepFact['fact']> {
  const grow = caseGrowth(db, seal);
  const part = db.prepare('INSERT INTO case_part (case_id, part, unit) VALUES (?, ?, ?)');
  const finished = db.prepare('UPDATE case_part SET finished = 1 WHERE case_id = ? AND part = ?');
  const sent = db.prepare('INSERT INTO case_underway VALUES (?, ?, ?, ?)');
  const taken = db.prepare('DELETE FROM case_underway WHERE case_id = ?');
  const apply = (fact: CaseStepFact, at: number): void => void grow(fact, at);
  return {
    'part-opened'(fact, at) {
      grow(fact, at);
      part.run(fact.case, fact.part, fact.unit);
    },
    'part-finished'(fact, at) {
      grow(fact, at);
      finished.run(fact.case, fact.part);
    },
    'case-sent'(fact, at) {
      grow(fact, at);
      sent.run(fact.case, fact.to, fact.unit, at);
    },
    'case-taken-over'(fact, at) {
      grow(fact, at);
      taken.run(fact.case);
    },
    'case-paused': apply,
    'case-resumed': apply,
    'case-extended': apply,
    'case-delay-told': apply,
    'case-reviewed': apply,
    'procedure-recorded': apply,
    'case-signed': apply,
    'case-decided': apply,
    'result-announced': apply,
    'case-delivered': apply,
    'case-recalled': apply,
  };
}

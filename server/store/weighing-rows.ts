import type { CaseFact } from '../cases/case-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

type Grow = (fact: CaseFact, at: number) => unknown;
type Weighed = 'case-refused' | 'refusal-audited' | 'breach-judged' | 'breach-answered' | 'appeal-judged';

/** What is found about a refusal or a later demand, and what is said to it, beside the case, which grows first. `decided`: its visit is settled too. */
export function weighingRows(db: Db, grow: Grow, decided: Grow): Appliers<Weighed> {
  const judged = db.prepare(
    'UPDATE case_breach SET verdict = ?, complaint = ?, judged_at = ? WHERE case_id = ? AND notice = ?',
  );
  const answered = db.prepare('UPDATE case_breach SET answered_at = ? WHERE case_id = ? AND notice = ?');
  const appealed = db.prepare('UPDATE case_breach SET appealed_at = ? WHERE case_id = ? AND notice = ?');
  const appealJudged = db.prepare(
    "UPDATE case_breach SET appeal = ?, verdict = iif(? = 'cancelled', 'dismissed', verdict) WHERE case_id = ? AND notice = ?",
  );
  const refused = db.prepare('INSERT INTO case_refusal (case_id, at) VALUES (?, ?)');
  const audited = db.prepare('UPDATE case_refusal SET audited_at = ?, finding = ? WHERE case_id = ?');
  return {
    'case-refused'(fact, at) {
      decided(fact, at);
      if (fact.complete) refused.run(fact.case, at);
    },
    'refusal-audited'(fact, at) {
      grow(fact, at);
      audited.run(at, fact.finding, fact.case);
    },
    'breach-judged'(fact, at) {
      grow(fact, at);
      judged.run(fact.verdict, fact.complaint, at, fact.case, fact.notice);
    },
    'breach-answered'(fact, at) {
      grow(fact, at);
      (fact.appeal ? appealed : answered).run(at, fact.case, fact.notice);
    },
    'appeal-judged'(fact, at) {
      grow(fact, at);
      appealJudged.run(fact.verdict, fact.verdict, fact.case, fact.notice);
    },
  };
}

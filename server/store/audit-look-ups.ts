import type { CaseDueLooks } from '../cases/case-due-looks.ts';
import type { Db } from './open.ts';

type Looks = Pick<CaseDueLooks, 'refusalsToAudit' | 'loansOverdue'>;

/** What somebody who oversees the hall looks into: refusals of whole applications, and files that did not come back. */
export function auditLookUps(db: Db): Looks {
  const refusals = db.prepare(
    'SELECT case_id AS "case", at FROM case_refusal WHERE audited_at IS NULL ORDER BY at LIMIT ?',
  );
  const refusalCount = db.prepare('SELECT count(*) FROM case_refusal WHERE audited_at IS NULL').pluck();
  const loans = db.prepare(
    `SELECT case_id AS "case", number, place AS "index", lent_until AS until, lent_by AS "by" FROM case_archive JOIN case_file ON id = case_id
      WHERE lent_until < ? ORDER BY lent_until, place LIMIT ?`,
  );
  const loanCount = db.prepare('SELECT count(*) FROM case_archive WHERE lent_until < ?').pluck();
  return {
    refusalsToAudit: (most) => ({
      count: refusalCount.get() as number,
      rows: refusals.all(most) as ReturnType<Looks['refusalsToAudit']>['rows'],
    }),
    loansOverdue: (today, most) => ({
      count: loanCount.get(today) as number,
      rows: loans.all(today, most) as ReturnType<Looks['loansOverdue']>['rows'],
    }),
  };
}

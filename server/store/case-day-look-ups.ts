import type { CaseDayLooks, LedgerLine, StepCount } from '../cases/case-day-looks.ts';
import type { DeskLooks } from '../cases/desk-looks.ts';
import type { Db } from './open.ts';

/** Statistics and exports: each a walk along the index of times. */
export function caseDayLookUps(db: Db, desk: Pick<DeskLooks, 'consultation'>): CaseDayLooks {
  const counted = db.prepare(
    'SELECT who, counter, unit, service, what, n, yuan AS sum FROM case_day_count WHERE day = ?',
  );
  const consulted = db.prepare(
    `SELECT first_asker AS who, counter, unit, service, 'consulted' AS what, count(*) AS n, 0 AS sum FROM consultation
      WHERE at >= ? AND at < ? GROUP BY first_asker, counter, unit, service`,
  );
  const overdueThen = db.prepare(
    "SELECT holder AS who, NULL AS counter, unit, service, 'overdue' AS what, n, 0 AS sum FROM case_overdue_day WHERE day = ?",
  );
  const overdueNow = db.prepare(
    `SELECT holder AS who, NULL AS counter, unit, service, 'overdue' AS what, count(*) AS n, 0 AS sum FROM case_file INDEXED BY case_overdue
      WHERE open = 1 AND due_on < ? AND state IN ('accepted', 'decided') GROUP BY holder, unit, service`,
  );
  const ledger = db.prepare(
    `SELECT case_id AS "case", n, case_step.seq, at, by_whom AS "by", fact, number, service, unit, json_extract(content, '$.applicant') AS applicant
      FROM case_step JOIN case_file ON id = case_id
      WHERE (at, case_id, n) > (@at, @case, @n) AND at < @until ORDER BY at, case_id, n LIMIT @most`,
  );
  const consultations = db.prepare(
    'SELECT seq AS place, id FROM consultation WHERE seq > ? AND at >= ? AND at < ? ORDER BY seq LIMIT ?',
  );
  const agencies = db.prepare(
    'SELECT at, case_id AS "case" FROM case_agency WHERE (at, case_id) > (@at, @case) AND at < @until ORDER BY at, case_id LIMIT @most',
  );
  return {
    countsOf({ from, until }, day, today) {
      const late = day === today ? overdueNow.all(today) : overdueThen.all(day);
      return [
        ...(counted.all(day) as StepCount[]),
        ...(consulted.all(from, until) as StepCount[]),
        ...(late as StepCount[]),
      ];
    },
    ledgerPage({ from, until }, after, most) {
      const place = after ?? { at: from - 1, case: '\u{10ffff}', n: 0 };
      const rows = ledger.all({ ...place, until, most }) as (Omit<LedgerLine, 'fact'> & { fact: string })[];
      return rows.map((row) => ({ ...row, fact: JSON.parse(row.fact) as LedgerLine['fact'] }));
    },
    consultationPage({ from, until }, afterId, most) {
      const rows = consultations.all(afterId, from, until, most) as { place: number; id: string }[];
      return rows.map(({ place, id }) => ({ place, asked: desk.consultation(id)! }));
    },
    agencyPage({ from, until }, after, most) {
      const place = after ?? { at: from - 1, case: '\u{10ffff}' };
      return agencies.all({ ...place, until, most }) as { at: number; case: string }[];
    },
  };
}

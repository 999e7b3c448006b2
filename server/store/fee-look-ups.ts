import type { FeeEntryRow, FeeLooks, FeeRow, FeeSum } from '../cases/fee-looks.ts';
import type { Db } from './open.ts';

type SlipRow = Omit<FeeRow, 'name' | 'ready' | 'paid' | 'cancelled'> & {
  name: string;
  ready: number;
  cancelled: number;
  paidAt: number | null;
  paidBy: string;
  counter: number;
  method: NonNullable<FeeRow['paid']>['method'];
  receipt: string | null;
};

const slipColumns = `SELECT case_id AS "case", number, service, fee, slip, name, fen, at, by_whom AS "by", json_extract(content, '$.applicant') AS applicant,
  (open = 0 OR stage = 'collect') AS ready, cancelled_at IS NOT NULL AS cancelled, paid_at AS paidAt, paid_by AS paidBy, fee_slip.counter AS counter, method, receipt
  FROM fee_slip CROSS JOIN case_file ON id = case_id`;
const sumColumns =
  'SELECT count(*) AS count, coalesce(sum(fen), 0) AS fen FROM fee_slip CROSS JOIN case_file ON id = case_id';

const slipOf = ({ name, ready, cancelled, paidAt, paidBy, counter, method, receipt, ...row }: SlipRow): FeeRow => ({
  ...row,
  name: JSON.parse(name) as FeeRow['name'],
  ready: ready === 1,
  cancelled: cancelled === 1,
  paid: paidAt === null ? null : { at: paidAt, by: paidBy, counter, method, receipt },
});

/** What may be asked about money. */
export function feeLookUps(db: Db): FeeLooks {
  const unpaid = db.prepare(
    `${slipColumns} WHERE paid_at IS NULL AND cancelled_at IS NULL AND state NOT IN ('refused', 'withdrawn') ORDER BY at, case_id, fee LIMIT ?`,
  );
  const unpaidSum = db.prepare(
    `${sumColumns} WHERE paid_at IS NULL AND cancelled_at IS NULL AND state NOT IN ('refused', 'withdrawn')`,
  );
  const overdue = db.prepare(
    `${slipColumns} WHERE paid_at IS NULL AND cancelled_at IS NULL AND state NOT IN ('refused', 'withdrawn') AND (at < @before OR open = 0 OR stage = 'collect')
      ORDER BY at, case_id, fee LIMIT @most`,
  );
  // Asked with every picture of the hall: a longer count holds it up, and nobody reads it.
  const overdueSum = db.prepare(
    `SELECT count(*) AS count, coalesce(sum(fen), 0) AS fen FROM (SELECT fen FROM fee_slip CROSS JOIN case_file ON id = case_id
      WHERE paid_at IS NULL AND cancelled_at IS NULL AND state NOT IN ('refused', 'withdrawn') AND (at < @before OR open = 0 OR stage = 'collect') LIMIT 1000)`,
  );
  const ofSlip = db.prepare(`${slipColumns} WHERE slip = ?`);
  const ofCase = db.prepare(`${slipColumns} WHERE case_id = ? ORDER BY fee`);
  const entries = db.prepare(
    `SELECT n, fee_entry.at, kind, fee_entry.case_id AS "case", number, fee_entry.fee, slip, name, fee_entry.fen, fee_entry.method, fee_entry.receipt,
      fee_entry.by_whom AS "by", fee_entry.counter FROM fee_entry JOIN fee_slip USING (case_id, fee) JOIN case_file ON id = fee_entry.case_id
      WHERE fee_entry.at >= @from AND fee_entry.at < @until ORDER BY fee_entry.at DESC, n DESC LIMIT @most`,
  );
  // What was taken back is no payment: its line takes one from the count.
  const daySums = db.prepare(
    `SELECT by_whom AS "by", method, sum(CASE WHEN fen < 0 THEN -1 ELSE 1 END) AS count, sum(fen) AS fen FROM fee_entry
      WHERE at >= @from AND at < @until GROUP BY by_whom, method ORDER BY by_whom, method`,
  );
  return {
    unpaidFees: (most) => (unpaid.all(most) as SlipRow[]).map(slipOf),
    unpaidSum: () => unpaidSum.get() as { count: number; fen: number },
    feesOverdue(before, most) {
      const { count, fen } = overdueSum.get({ before }) as { count: number; fen: number };
      return { count, fen, rows: (overdue.all({ before, most }) as SlipRow[]).map(slipOf) };
    },
    feesOfSlip: (slip) => (ofSlip.all(slip) as SlipRow[]).map(slipOf),
    feesOfCase: (caseId) => (ofCase.all(caseId) as SlipRow[]).map(slipOf),
    feeEntries: ({ from, until }, most) =>
      (entries.all({ from, until, most }) as (Omit<FeeEntryRow, 'name'> & { name: string })[]).map((row) => ({
        ...row,
        name: JSON.parse(row.name) as FeeEntryRow['name'],
      })),
    feeSums: ({ from, until }) => daySums.all({ from, until }) as FeeSum[],
  };
}

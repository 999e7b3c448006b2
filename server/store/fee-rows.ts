import type { BesideFact } from '../cases/beside-facts.ts';
import { fenOf } from '../cases/fee.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** What fees do to the rows: their slips, and the day's book, to which lines are only added. The case itself grows first. */
export function feeRows(
  db: Db,
  grow: (fact: BesideFact, at: number) => void,
): Appliers<'fee-charged' | 'fee-paid' | 'fee-cancelled' | 'fee-corrected'> {
  const charged = db.prepare(
    'INSERT INTO fee_slip (case_id, fee, slip, name, fen, at, by_whom) VALUES (@case, @n, @slip, @name, @fen, @at, @by)',
  );
  const paid = db.prepare(
    'UPDATE fee_slip SET paid_at = @at, paid_by = @by, counter = @counter, method = @method, receipt = @receipt WHERE case_id = @case AND fee = @fee',
  );
  const otherwise = db.prepare(
    'UPDATE fee_slip SET method = @method, receipt = @receipt WHERE case_id = @case AND fee = @fee',
  );
  const takenBack = db.prepare(
    `UPDATE fee_slip SET paid_at = NULL, paid_by = NULL, counter = NULL, method = NULL, receipt = NULL WHERE case_id = @case AND fee = @fee`,
  );
  const entered = db.prepare(
    `INSERT INTO fee_entry (at, kind, case_id, fee, fen, method, receipt, by_whom, counter)
      VALUES (@at, @kind, @case, @fee, @fen, @method, @receipt, @by, @counter)`,
  );
  const cancelled = db.prepare('UPDATE fee_slip SET cancelled_at = ? WHERE case_id = ? AND fee = ?');
  return {
    'fee-cancelled'(fact, at) {
      grow(fact, at);
      cancelled.run(at, fact.case, fact.fee);
    },
    'fee-charged'(fact, at) {
      grow(fact, at);
      const { n, slip = null, name, amountYuan } = fact.fee;
      charged.run({ case: fact.case, n, slip, name: JSON.stringify(name), fen: fenOf(amountYuan), at, by: fact.by });
    },
    'fee-paid'(fact, at) {
      grow(fact, at);
      const { case: id, fee, amountYuan, method, receipt, by, counter } = fact;
      const row = { case: id, fee, at, method, receipt, by, counter };
      paid.run(row);
      entered.run({ ...row, kind: 'paid', fen: fenOf(amountYuan) });
    },
    'fee-corrected'(fact, at) {
      grow(fact, at);
      const { case: id, fee, amountYuan, old, new: to, by, counter } = fact;
      const fen = fenOf(amountYuan);
      const row = { case: id, fee, at, by, counter, kind: 'corrected' };
      entered.run({ ...row, ...old, fen: -fen });
      if (to) {
        entered.run({ ...row, ...to, fen });
        otherwise.run({ case: id, fee, ...to });
      } else takenBack.run({ case: id, fee });
    },
  };
}

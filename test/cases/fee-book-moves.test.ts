import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { feeBook } from '../../server/store/migrations/026-fee-book.ts';
import { migrations } from '../../server/store/migrations/migrations.ts';

/** Two fees as cases kept them before there was a book: one paid, one not; and the slip each went out on. */
const kept = {
  fees: [
    {
      n: 1,
      name: { zh: '工本费' },
      amountYuan: 20.1,
      at: 1000,
      by: '1001',
      paid: { at: 5000, by: '1003', counter: 3, method: 'cash', receipt: '7' },
    },
    { n: 2, name: { zh: '加急费' }, amountYuan: 0.2, at: 2000, by: '1001', paid: null },
  ],
  documents: [
    { number: 'LJ 费〔2026〕1123-001', kind: 'fee-slip', at: 1000 },
    { number: 'LJ 受〔2026〕1123-001', kind: 'acceptance', at: 2000 },
  ],
};

/** A database of the hub before, with one case. */
function before(content: object): Database.Database {
  const db = new Database(':memory:');
  for (const sql of migrations.slice(0, migrations.indexOf(feeBook))) db.exec(sql);
  db.prepare(
    `INSERT INTO case_file (id, number, token, service, guide_version, state, open, unit, holder, first_asker, received_on, moved_at, visits, breaches,
      asks_approval, unserved, content) VALUES ('C1', 'N1', 'T1', 's', 1, 'accepted', 1, 'u', '1001', '1001', '2026-11-23', 0, 1, 0, 0, 0, ?)`,
  ).run(JSON.stringify(content));
  return db;
}

it('[CA589] what was charged and paid before there was a book is in it, with the slip it went out on', () => {
  const db = before(kept);
  db.exec(feeBook);
  expect(db.prepare('SELECT fee, slip, name, fen, at, paid_at, method FROM fee_slip ORDER BY fee').all()).toEqual([
    {
      fee: 1,
      slip: 'LJ 费〔2026〕1123-001',
      name: '{"zh":"工本费"}',
      fen: 2010,
      at: 1000,
      paid_at: 5000,
      method: 'cash',
    },
    { fee: 2, slip: null, name: '{"zh":"加急费"}', fen: 20, at: 2000, paid_at: null, method: null },
  ]);
  expect(db.prepare('SELECT at, kind, fen, by_whom, counter, receipt FROM fee_entry').all()).toEqual([
    { at: 5000, kind: 'paid', fen: 2010, by_whom: '1003', counter: 3, receipt: '7' },
  ]);
  db.close();
});

it('[CA589] two fees charged within one commit keep a slip each: the hub of before starts as this one', () => {
  const fee = (n: number) => ({ ...kept.fees[1]!, n, at: 1000 });
  const slip = (number: string) => ({ number, kind: 'fee-slip', at: 1000 });
  const db = before({ fees: [fee(1), fee(2)], documents: [slip('费-001'), slip('费-002')] });
  db.exec(feeBook);
  expect(db.prepare('SELECT slip FROM fee_slip ORDER BY fee').pluck().all()).toEqual(['费-001', '费-002']);
  db.close();
});

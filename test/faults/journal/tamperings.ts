import type { Database } from 'better-sqlite3';
import { put, type Row, rowsOf, sealed, shift, take, texts } from './rows.ts';

/** Does one thing to the journal and says at which row it must be found: there or at the row right after it. */
export type Tampering = (db: Database, rows: readonly Row[], next: () => number) => number;

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!;
const inner = (rows: readonly Row[]) => rows.slice(1, -1);

/** What somebody does who has the file and SQLite in hand, the hub being off. The head of the journal that is noted beside it stays as it was. */
export const tamperings: Record<string, Tampering> = {
  'a byte of a text flipped'(db, rows, next) {
    const row = pick(rows, next);
    const field = pick(texts, next);
    const bytes = Buffer.from(row[field]);
    const at = Math.floor(next() * bytes.length);
    // Any other byte, also one that is no text.
    bytes[at] = (bytes[at]! + 1 + Math.floor(next() * 255)) % 256;
    const set = { who, device, verb, facts, prev, hash }[field];
    db.prepare(set).run(bytes, row.seq);
    return row.seq;
  },
  'a bit of the time flipped'(db, rows, next) {
    const row = pick(rows, next);
    const at = BigInt(row.at) ^ (1n << BigInt(Math.floor(next() * 63)));
    db.prepare('UPDATE journal SET at = ? WHERE seq = ?').run(at, row.seq);
    return row.seq;
  },
  'a row renumbered'(db, rows, next) {
    const row = pick(rows, next);
    db.prepare('UPDATE journal SET seq = ? WHERE seq = ?').run(rows.length + 1 + Math.floor(next() * 1e9), row.seq);
    return row.seq;
  },
  'a row removed'(db, rows, next) {
    const { seq } = pick(rows.slice(0, -1), next);
    take(db, seq);
    return seq;
  },
  'a row removed and the ranks closed'(db, rows, next) {
    const { seq } = pick(rows.slice(0, -1), next);
    take(db, seq);
    shift(db, seq + 1, -1);
    return seq;
  },
  'the end cut off'(db, rows, next) {
    const { seq } = pick(rows.slice(-6), next);
    db.prepare('DELETE FROM journal WHERE seq >= ?').run(seq);
    return seq;
  },
  'two rows swapped'(db, rows, next) {
    const one = pick(rows, next);
    const other = pick(
      rows.filter(({ seq }) => seq !== one.seq),
      next,
    );
    for (const { seq } of [one, other]) take(db, seq);
    put(db, { ...one, seq: other.seq });
    put(db, { ...other, seq: one.seq });
    return Math.min(one.seq, other.seq);
  },
  'a row put elsewhere'(db, rows, next) {
    const row = pick(rows, next);
    const to = pick(
      rows.filter(({ seq }) => seq !== row.seq),
      next,
    ).seq;
    take(db, row.seq);
    shift(db, row.seq + 1, -1);
    shift(db, to, 1);
    put(db, { ...row, seq: to });
    return Math.min(row.seq, to);
  },
  'a row told twice'(db, rows, next) {
    const row = pick(rows, next);
    const to = 2 + Math.floor(next() * rows.length);
    shift(db, to, 1);
    put(db, { ...row, seq: to });
    return to;
  },
  'a row invented with a right hash'(db, rows, next) {
    const before = pick(rows, next);
    shift(db, before.seq + 1, 1);
    put(db, sealed({ ...before, seq: before.seq + 1, prev: before.hash }));
    return before.seq + 1;
  },
  'a row rewritten with a right hash'(db, rows, next) {
    const row = pick(rows, next);
    const { seq } = row;
    take(db, seq);
    put(db, sealed({ ...row, who: `${row.who}0` }));
    return seq;
  },
  'a row rewritten and all after it linked anew'(db, rows, next) {
    const from = pick(inner(rows), next).seq;
    let prev = rows[from - 2]!.hash;
    for (const row of rowsOf(db).slice(from - 1)) {
      take(db, row.seq);
      const again = sealed({ ...row, prev, at: row.seq === from ? row.at - 1000 : row.at });
      put(db, again);
      prev = again.hash;
    }
    // Every link holds: only the noted end tells.
    return rows.length;
  },
};

const set = (field: (typeof texts)[number]) => `UPDATE journal SET ${field} = CAST(? AS TEXT) WHERE seq = ?`;
const [who, device, verb, facts, prev, hash] = texts.map(set) as [string, string, string, string, string, string];

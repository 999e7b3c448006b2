import { createHash } from 'node:crypto';
import type { Db } from './open.ts';

/** One row of the journal: who did what, when, from which device, and the hash that chains it to the row before. */
export interface JournalRow {
  seq: number;
  at: number;
  who: string;
  device: string;
  verb: string;
  /** The facts as JSON, exactly as hashed. */
  facts: string;
  prev: string;
  hash: string;
}

export const firstHash = '0'.repeat(64);

/** SHA-256 over the row before and every field of this one, each with its length, so that no two rows can be read as one. */
export function hashOf(row: Omit<JournalRow, 'hash'>): string {
  const hash = createHash('sha256').update(row.prev);
  for (const field of [String(row.seq), String(row.at), row.who, row.device, row.verb, row.facts]) {
    hash.update(`${Buffer.byteLength(field)}:`).update(field);
  }
  return hash.digest('hex');
}

/** Where the journal ends. */
export type Head = Pick<JournalRow, 'seq' | 'hash' | 'at'>;

export interface Journal {
  head(): Head;
  append(entry: Omit<JournalRow, 'seq' | 'prev' | 'hash'>): number;
  /** What was appended since was rolled back: the head is this one again. From memory, for the disk may not be readable just then. */
  back(to: Head): void;
  since(seq: number, limit: number): JournalRow[];
}

export function openJournal(db: Db): Journal {
  const last = db.prepare('SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1');
  const insert = db.prepare(
    'INSERT INTO journal (seq, at, who, device, verb, facts, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const page = db.prepare('SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?');
  let head = (last.get() as Head | undefined) ?? { seq: 0, hash: firstHash, at: 0 };
  return {
    head: () => head,
    append({ at, who, device, verb, facts }) {
      const row = { seq: head.seq + 1, at, who, device, verb, facts, prev: head.hash };
      const hash = hashOf(row);
      insert.run(row.seq, at, who, device, verb, facts, row.prev, hash);
      head = { seq: row.seq, hash, at };
      return row.seq;
    },
    back(to) {
      head = to;
    },
    since: (seq, limit) => page.all(seq, limit) as JournalRow[],
  };
}

/** Walks the whole chain and names the first row where it breaks, or null. */
export function firstBreak(db: Db): { seq: number; what: string } | null {
  let before = { seq: 0, hash: firstHash };
  for (const row of db.prepare('SELECT * FROM journal ORDER BY seq').iterate() as IterableIterator<JournalRow>) {
    if (row.seq !== before.seq + 1) return { seq: before.seq + 1, what: `row ${before.seq + 1} is missing` };
    if (row.prev !== before.hash) return { seq: row.seq, what: `row ${row.seq} does not follow row ${before.seq}` };
    if (hashOf(row) !== row.hash) return { seq: row.seq, what: `row ${row.seq} was changed` };
    before = row;
  }
  return null;
}

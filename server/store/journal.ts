import { hash } from 'node:crypto';
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

/**
 * Under this name lies in `meta` where the journal ends: number and hash of its last row. Whoever rewrites this note too, and every row that
 * followed from what they took away, is not found from within: that takes a copy of the journal kept elsewhere.
 */
const endNoted = 'journal-end';

type Texts = 'who' | 'device' | 'verb' | 'facts';
/** A row whose texts may be the bytes that lie on the disk. */
type Hashed = Pick<JournalRow, 'seq' | 'at' | 'prev'> & Record<Texts, string | Buffer>;

/** SHA-256 over the row before and every field of this one, each with its length, so that no two rows can be read as one. */
export function hashOf(row: Hashed): string {
  const parts: (string | Buffer)[] = [row.prev];
  for (const field of [String(row.seq), String(row.at), row.who, row.device, row.verb, row.facts])
    parts.push(`${Buffer.byteLength(field)}:`, field);
  // In one piece: thirteen small ones take three times as long, and every command waits for this.
  const whole = parts.every((part) => typeof part === 'string')
    ? parts.join('')
    : Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  return hash('sha256', whole, 'hex');
}

/** Where the journal ends. */
export type Head = Pick<JournalRow, 'seq' | 'hash' | 'at'>;

export interface Journal {
  head(): Head;
  append(entry: Omit<JournalRow, 'seq' | 'prev' | 'hash'>): number;
  /** What was appended since was rolled back: the head is this one again. From memory, for the disk may not be readable just then. */
  back(to: Head): void;
  /** Notes where the journal now ends, as the last thing of a commit: rows cut off its end are missed, and a last row changed is seen. */
  noteEnd(): void;
  since(seq: number, limit: number): JournalRow[];
}

export function openJournal(db: Db): Journal {
  const last = db.prepare('SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1');
  const insert = db.prepare(
    'INSERT INTO journal (seq, at, who, device, verb, facts, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const page = db.prepare('SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?');
  const note = db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value');
  let noted: Head | null = null;
  let head = (last.get() as Head | undefined) ?? { seq: 0, hash: firstHash, at: 0 };
  return {
    head: () => head,
    append({ at, who, device, verb, facts }) {
      const row = { seq: head.seq + 1, at, who, device, verb, facts, prev: head.hash };
      const own = hashOf(row);
      insert.run(row.seq, at, who, device, verb, facts, row.prev, own);
      head = { seq: row.seq, hash: own, at };
      return row.seq;
    },
    back(to) {
      head = to;
    },
    noteEnd() {
      // Told apart as objects, not by number: after a rollback the same number is another row.
      if (head === noted || head.seq === 0) return;
      note.run(endNoted, `${head.seq} ${head.hash}`);
      noted = head;
    },
    since: (seq, limit) => page.all(seq, limit) as JournalRow[],
  };
}

/** Data of an earlier version has no such note. */
const notedSince = 3;
const kindsOfARow = `integer${'text'.repeat(6)}`;

interface Break {
  seq: number;
  what: string;
}

/** Walks the whole chain and names the first row where it breaks, or null. To be called within a transaction where a hub may be writing. */
export function firstBreak(db: Db): Break | null {
  // Bytes, as they lie there: a byte that makes a text no text any more can read just as before.
  const rows = db.prepare(
    `SELECT seq, at, CAST(who AS BLOB) AS who, CAST(device AS BLOB) AS device, CAST(verb AS BLOB) AS verb, CAST(facts AS BLOB) AS facts, prev, hash,
      typeof(at) || typeof(who) || typeof(device) || typeof(verb) || typeof(facts) || typeof(prev) || typeof(hash) AS kinds
    FROM journal ORDER BY seq`,
  );
  let before = { seq: 0, hash: firstHash };
  try {
    for (const row of rows.iterate() as IterableIterator<Hashed & { hash: string; kinds: string }>) {
      if (row.seq !== before.seq + 1) return { seq: before.seq + 1, what: `row ${before.seq + 1} is missing` };
      if (row.kinds !== kindsOfARow) return { seq: row.seq, what: `row ${row.seq} holds what no row may hold` };
      if (row.prev !== before.hash) return { seq: row.seq, what: `row ${row.seq} does not follow row ${before.seq}` };
      if (hashOf(row) !== row.hash) return { seq: row.seq, what: `row ${row.seq} was changed` };
      before = row;
    }
  } catch (error) {
    const torn = before.seq + 1;
    return { seq: torn, what: `row ${torn} cannot be read (${whyNot(error)})` };
  }
  return breakAtEnd(db, before);
}

/** Does the journal end where its last commit noted? */
function breakAtEnd(db: Db, last: { seq: number; hash: string }): Break | null {
  const note = db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(endNoted) as string | undefined;
  if (note === undefined) {
    if (last.seq === 0 || (db.pragma('user_version', { simple: true }) as number) < notedSince) return null;
    return { seq: last.seq, what: `row ${last.seq} is not noted as the last one` };
  }
  const [seq, hash] = note.split(' ');
  if (Number(seq) > last.seq) return { seq: last.seq + 1, what: `row ${last.seq + 1} is missing: ${seq} was the last` };
  if (Number(seq) < last.seq) return { seq: Number(seq) + 1, what: `row ${Number(seq) + 1} was put behind the last` };
  return hash === last.hash ? null : { seq: last.seq, what: `row ${last.seq} is not the last one that was kept` };
}

/** What SQLite says of data it cannot read; anything else is a fault of ours and goes on. */
export function whyNot(error: unknown): string {
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) return error.message;
  throw error;
}

import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/** A row of the journal as anybody reads it who has the file. */
export interface Row {
  seq: number;
  at: number;
  who: string;
  device: string;
  verb: string;
  facts: string;
  prev: string;
  hash: string;
}

export const texts = ['who', 'device', 'verb', 'facts', 'prev', 'hash'] as const;

export const rowsOf = (db: Database): Row[] => db.prepare('SELECT * FROM journal ORDER BY seq').all() as Row[];

export const put = (db: Database, row: Row): void => {
  db.prepare('INSERT INTO journal VALUES (@seq, @at, @who, @device, @verb, @facts, @prev, @hash)').run(row);
};

export const take = (db: Database, seq: number): void => {
  db.prepare('DELETE FROM journal WHERE seq = ?').run(seq);
};

/** Every row from here on stands one place further on, or back. */
export function shift(db: Database, from: number, by: 1 | -1): void {
  // By way of the negative, for no two rows may have one number even for a moment.
  db.prepare('UPDATE journal SET seq = -(seq + ?) WHERE seq >= ?').run(by, from);
  db.exec('UPDATE journal SET seq = -seq WHERE seq < 0');
}

/** The hash of a row as the contract of the journal has it, computed without the hub: SHA-256 over the hash before and every field with its length. */
export function sealed(row: Row): Row {
  const hash = createHash('sha256').update(row.prev);
  for (const field of [`${row.seq}`, `${row.at}`, row.who, row.device, row.verb, row.facts])
    hash.update(`${Buffer.byteLength(field)}:${field}`);
  return { ...row, hash: hash.digest('hex') };
}

const inBytes = texts.map((name) => `typeof(${name}) || coalesce(hex(CAST(${name} AS BLOB)), '')`).join(" || ' ' || ");

/** Every row byte for byte in the order in which they lie, as far as they can be read. */
export function bytesOf(db: Database): string[] {
  const walk = db.prepare(
    `SELECT seq || ' ' || typeof(at) || coalesce(at, '') || ' ' || ${inBytes} FROM journal ORDER BY seq`,
  );
  const rows: string[] = [];
  try {
    for (const row of walk.pluck().iterate() as IterableIterator<string>) rows.push(row);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // From here on the file is torn: what was read so far is what can be read.
  }
  return rows;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Told } from './told.ts';

/** What is seen in a data folder after a power cut. */
export interface Sight {
  /** Acknowledged things that are gone. */
  lost: number;
  /** Each broken promise. */
  wrong: string[];
  /** It cannot be opened, or is not whole. */
  unopenable: boolean;
  /** There is no database: only before the hub said anything. */
  none: boolean;
}

interface How {
  /** The thorough check of SQLite, and every link of the journal's chain. */
  thorough: boolean;
}

/**
 * Opens the data as SQLite opens it after a power cut, with the recovery of its write-ahead log, and compares it with what was told.
 * The tables `ticket`, `journal` and `hall` are read by SQL: the one place where these trials look behind the contract, because a thousand
 * hubs a second cannot be started. A few of the cuts are shown to a real hub as well.
 */
export function look(folder: string, told: Told, { thorough }: How): Sight {
  const sight: Sight = { lost: 0, wrong: [...told.wrong], unopenable: false, none: false };
  const path = join(folder, 'hub.db');
  if (!existsSync(path)) {
    sight.none = true;
    if (told.seq > 0) lose(sight, told.seq, 'the whole database');
    return sight;
  }
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      lookInto(db, folder, told, thorough, sight);
    } finally {
      db.close();
    }
  } catch (error) {
    sight.unopenable = true;
    sight.wrong.push(`does not open: ${error instanceof Error ? error.message : String(error)}`);
  }
  return sight;
}

function lookInto(db: Database.Database, folder: string, told: Told, thorough: boolean, sight: Sight): void {
  const one = (sql: string) => db.prepare(sql).pluck().get();
  const said = one(thorough ? 'PRAGMA integrity_check' : 'PRAGMA quick_check');
  if (said !== 'ok') {
    sight.unopenable = true;
    sight.wrong.push(`is damaged: ${String(said)}`);
    return;
  }
  const journal = db.prepare('SELECT count(*) AS rows, coalesce(max(seq), 0) AS head FROM journal').get() as {
    rows: number;
    head: number;
  };
  if (journal.rows !== journal.head) sight.wrong.push(`has ${journal.rows} journal rows up to ${journal.head}`);
  if (journal.head < told.seq) lose(sight, told.seq - journal.head, `journal rows ${journal.head + 1} to ${told.seq}`);
  if (thorough) {
    const loose = one('SELECT min(b.seq) FROM journal a JOIN journal b ON b.seq = a.seq + 1 WHERE b.prev <> a.hash');
    if (loose !== null) sight.wrong.push(`has a journal whose row ${loose} does not follow the row before`);
  }
  lookForTickets(db, told, sight);
  // A hall that is kept has names sealed with the key; without it nobody could start this hub.
  if (one('SELECT count(*) FROM hall') === 1 && !keyIsWhole(folder))
    sight.wrong.push('keeps a hall, and its key is gone');
}

function lookForTickets(db: Database.Database, told: Told, sight: Sight): void {
  const rows = db.prepare("SELECT token, day, letter || substr('00' || n, -max(3, length(n))) FROM ticket").raw().all();
  const kept = new Map<string, string>();
  const numbers = new Set<string>();
  for (const [token, day, number] of rows as [string, string, string][]) {
    kept.set(token, `${day} ${number}`);
    numbers.add(number);
  }
  if (new Set(kept.values()).size !== rows.length) sight.wrong.push('holds a number twice');
  const gone: string[] = [];
  for (const { token, day, number } of told.tickets.values()) {
    const row = kept.get(token);
    if (row === undefined) gone.push(number);
    else if (row !== `${day} ${number}`) sight.wrong.push(`has ${row} where ${day} ${number} was told`);
  }
  if (gone.length > 0) lose(sight, gone.length, `tickets ${gone.slice(0, 5).join(' ')}${gone.length > 5 ? ' …' : ''}`);
  const unheard = [...told.numbers].filter((number) => !numbers.has(number));
  if (unheard.length > gone.length)
    lose(sight, unheard.length - gone.length, `shown numbers ${unheard.slice(0, 5).join(' ')}`);
}

function keyIsWhole(folder: string): boolean {
  const path = join(folder, 'hub.key');
  return existsSync(path) && /^[0-9a-f]{64}\n?$/.test(readFileSync(path, 'utf8'));
}

function lose(sight: Sight, count: number, what: string): void {
  sight.lost += count;
  sight.wrong.push(`has lost ${what}`);
}

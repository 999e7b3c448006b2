import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CannotStart } from './cannot-start.ts';
import { migrations } from './migrations/migrations.ts';

export type Db = Database.Database;

/** SQLite before 3.51.3 can corrupt a WAL database (reliability reference 1.1). */
const sqliteAtLeast = [3, 51, 3] as const;

export interface Opened {
  db: Db;
  /** True when this start made the database. */
  fresh: boolean;
  close(): void;
}

/** Opens the hub's data for this process alone. Damaged data is never replaced: the hub says so and does not start. */
export function openData(dir: string): Opened {
  makeFolder(dir);
  const unlock = lockData(dir);
  try {
    const path = join(dir, 'hub.db');
    const fresh = !existsSync(path);
    if (fresh) createWhole(dir, path);
    else assertDatabase(path);
    const db = connect(path);
    return {
      db,
      fresh,
      close() {
        db.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw sayWhy(error, dir);
  }
}

/** Opens the data to read it only: for checks, beside a running hub. */
export function openToRead(dir: string): Db {
  const path = join(dir, 'hub.db');
  if (!existsSync(path))
    throw new CannotStart(`There is no hub data in ${dir}: set DATA_DIR to the hub's data folder.`);
  assertDatabase(path);
  const db = new Database(path, { readonly: true, fileMustExist: true });
  db.pragma('trusted_schema = OFF');
  return db;
}

/** Every open sets what durability needs and reads it back: a reopened WAL file silently falls to synchronous=NORMAL otherwise. */
export function connect(path: string): Db {
  const db = new Database(path, { fileMustExist: true, timeout: 2000 });
  assertSqlite(db);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('cache_size = -16384');
  db.pragma('temp_store = MEMORY');
  // A page written again before the checkpoint is copied once: 16 MiB of log instead of 4.
  db.pragma('wal_autocheckpoint = 4000');
  // What a backup or a check beside the hub held up is given back: the log that grew meanwhile is cut to this when it begins anew.
  db.pragma('journal_size_limit = 33554432');
  const synchronous = synchronousOf(db);
  const journal = db.pragma('journal_mode', { simple: true });
  if (synchronous !== 'FULL' || journal !== 'wal') {
    db.close();
    throw new CannotStart(
      `The database would not promise durability (journal ${String(journal)}, synchronous ${synchronous}): put DATA_DIR on a local disk.`,
    );
  }
  migrate(db);
  return db;
}

/** What this very connection promises now, read back from it. */
export function synchronousOf(db: Db): 'OFF' | 'NORMAL' | 'FULL' | 'EXTRA' {
  return (['OFF', 'NORMAL', 'FULL', 'EXTRA'] as const)[db.pragma('synchronous', { simple: true }) as number] ?? 'OFF';
}

export function sqliteVersion(db: Db): string {
  return (db.prepare('SELECT sqlite_version() AS version').get() as { version: string }).version;
}

function assertSqlite(db: Db): void {
  const version = sqliteVersion(db);
  const parts = version.split('.').map(Number);
  for (const [i, least] of sqliteAtLeast.entries()) {
    const part = parts[i] ?? 0;
    if (part > least) return;
    if (part < least)
      throw new CannotStart(
        `SQLite ${version} is too old to keep tickets safely; the hub needs ${sqliteAtLeast.join('.')} or newer: run npm ci again.`,
      );
  }
}

function migrate(db: Db): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > migrations.length)
    throw new CannotStart(
      `This data was written by a newer Haojiao (data version ${version}, this program knows ${migrations.length}): start the newer program.`,
    );
  for (const [i, sql] of migrations.entries()) {
    if (i < version) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${i + 1}`);
    }).immediate();
  }
}

function makeFolder(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    throw new CannotStart(`The data folder ${dir} cannot be made (${reason(error)}): choose another with DATA_DIR.`);
  }
}

/** The operating system drops this lock when the process ends in whatever way, so no stale lock ever keeps a hall closed. */
function lockData(dir: string): () => void {
  try {
    // A hub that is just ending is given a moment to let go.
    const lock = new Database(join(dir, 'hub.lock'), { timeout: 1500 });
    lock.pragma('journal_mode = DELETE');
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    if (reason(error).includes('SQLITE_BUSY'))
      throw new CannotStart(
        `Another hub is already running on ${dir}: stop it first, or give this one its own DATA_DIR.`,
      );
    throw new CannotStart(
      `The data folder ${dir} cannot be written (${reason(error)}): check its owner and that the disk is not full or read-only.`,
    );
  }
}

/** A new database is made whole under another name first: a power cut never leaves a half-made one. */
function createWhole(dir: string, path: string): void {
  const making = join(dir, 'hub.db.making');
  for (const rest of ['', '-wal', '-shm']) rmSync(making + rest, { force: true });
  const db = new Database(making);
  // Whoever is cut off here begins anew: nothing is worth flushing until the whole is, once, below.
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.exec('BEGIN');
  for (const sql of migrations) db.exec(sql);
  db.exec('COMMIT');
  db.pragma(`user_version = ${migrations.length}`);
  db.pragma('journal_mode = WAL');
  db.close();
  sync(making);
  renameSync(making, path);
  if (process.platform !== 'win32') sync(dir);
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function assertDatabase(path: string): void {
  const head = Buffer.alloc(16);
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    throw new CannotStart(`The database ${path} cannot be read (${reason(error)}): check its owner.`);
  }
  const length = readSync(handle, head, 0, 16, 0);
  closeSync(handle);
  if (length < 16 || head.toString('latin1') !== 'SQLite format 3\0') throw damaged(path);
}

function damaged(path: string): CannotStart {
  return new CannotStart(
    `${path} is not a whole database. Nothing was changed. Move it away and restore the last backup: npm run hub -- restore FILE.`,
  );
}

/** Trouble with the disk as one sentence for a person; anything else as it is. */
export function sayWhy(error: unknown, dir: string): unknown {
  if (error instanceof CannotStart) return error;
  const why = reason(error);
  if (/NOTADB|CORRUPT/.test(why)) return damaged(join(dir, 'hub.db'));
  if (/READONLY|CANTOPEN|IOERR|FULL|EACCES|EROFS|ENOSPC/.test(why)) {
    return new CannotStart(
      `The data folder ${dir} cannot be written (${why}): check its owner and that the disk is not full or read-only.`,
    );
  }
  return error;
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

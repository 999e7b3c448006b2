import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CannotStart } from '../store/cannot-start.ts';
import { findings } from '../store/findings.ts';
import { openToRead } from '../store/open.ts';

/** Copies the data while the hub goes on writing, and counts as done only once the copy was opened and found whole. The key goes beside it. */
export async function backup(dataDir: string, file: string): Promise<number> {
  const target = resolve(file);
  const key = `${target}.key`;
  for (const path of [target, key])
    if (existsSync(path))
      throw new CannotStart(`${path} is there already: name a new file, so that no backup is ever written over.`);
  const making = `${target}.making`;
  let tickets: number;
  try {
    clear(leavings(making));
    await copy(dataDir, making);
    tickets = verified(making);
    sync(making);
    keep(`${making}.key`, readFileSync(join(dataDir, 'hub.key')));
    // The key first: a backup under its own name is never without it.
    renameSync(`${making}.key`, key);
    renameSync(making, target);
    if (process.platform !== 'win32') sync(dirname(target));
  } catch (error) {
    clear([...leavings(making), target, key]);
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(
      `There is no backup ${target}: it could not be made (${error instanceof Error ? error.message : String(error)}). The hub's data was not touched; choose another disk, or look after this one.`,
    );
  }
  process.stdout.write(
    `backed up and verified: ${tickets} tickets in ${target}\nthe key that opens names and phones lies in ${key}: keep it apart from the backup\n`,
  );
  return 0;
}

async function copy(dataDir: string, to: string): Promise<void> {
  const from = openToRead(dataDir);
  try {
    // One moment of the data is held fast: else every write of the hub beside it would make the copy begin anew, and in a busy hall it would never end.
    from.exec('BEGIN');
    from.prepare('SELECT count(*) FROM sqlite_schema').get();
    await from.backup(to);
  } finally {
    from.close();
  }
}

/** How many tickets the copy holds; one that is not whole is no backup. */
function verified(path: string): number {
  const db = new Database(path);
  try {
    db.pragma('journal_mode = DELETE');
    const found = findings(db);
    for (const finding of found) process.stdout.write(`${finding}\n`);
    if (found.length > 0)
      throw new CannotStart(
        'The copy is not whole, so it does not count as a backup and was taken away. Run npm run hub -- check.',
      );
    return db.prepare('SELECT count(*) FROM ticket').pluck().get() as number;
  } finally {
    db.close();
  }
}

/** All that can lie there of a backup under way. */
function leavings(making: string): string[] {
  return ['', '-journal', '-wal', '-shm', '.key'].map((rest) => making + rest);
}

function clear(paths: string[]): void {
  for (const path of paths) {
    try {
      rmSync(path, { force: true });
    } catch {
      // A disk that takes nothing lets nothing be deleted either; what went wrong first is what is told.
    }
  }
}

function keep(path: string, bytes: Buffer): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

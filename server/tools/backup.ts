import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CannotStart } from '../store/cannot-start.ts';
import { findings } from '../store/findings.ts';
import { openToRead } from '../store/open.ts';

/** Copies the data while the hub goes on writing, and counts as done only once the copy was opened and found whole. The key goes beside it. */
export async function backup(dataDir: string, file: string): Promise<number> {
  const target = resolve(file);
  if (existsSync(target))
    throw new CannotStart(`${target} is there already: name a new file, so that no backup is ever written over.`);
  const making = `${target}.making`;
  rmSync(making, { force: true });
  const from = openToRead(dataDir);
  try {
    await from.backup(making);
  } catch (error) {
    throw new CannotStart(
      `The backup could not be written to ${target} (${error instanceof Error ? error.message : String(error)}).`,
    );
  } finally {
    from.close();
  }
  const copy = new Database(making);
  copy.pragma('journal_mode = DELETE');
  const found = findings(copy);
  const tickets = copy.prepare('SELECT count(*) FROM ticket').pluck().get() as number;
  copy.close();
  if (found.length > 0) {
    for (const finding of found) process.stdout.write(`${finding}\n`);
    throw new CannotStart(
      `The copy is not whole, so it does not count as a backup; it lies in ${making}. Run npm run hub -- check.`,
    );
  }
  sync(making);
  renameSync(making, target);
  copyFileSync(join(dataDir, 'hub.key'), `${target}.key`);
  sync(`${target}.key`);
  process.stdout.write(
    `backed up and verified: ${tickets} tickets in ${target}\nthe key that opens names and phones lies in ${target}.key: keep it apart from the backup\n`,
  );
  return 0;
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

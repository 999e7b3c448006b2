import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CannotStart } from '../store/cannot-start.ts';
import { findings } from '../store/findings.ts';

/** Puts a backup into an empty data folder. The history gets a new epoch: screens then know that versions start anew. */
export function restore(file: string, dataDir: string): number {
  const source = resolve(file);
  if (!existsSync(source)) throw new CannotStart(`There is no backup ${source}.`);
  if (!existsSync(`${source}.key`))
    throw new CannotStart(
      `The key ${source}.key is missing: without it names and phones cannot be opened. Put it beside the backup.`,
    );
  mkdirSync(dataDir, { recursive: true });
  if (readdirSync(dataDir).some((name) => name.startsWith('hub.')))
    throw new CannotStart(
      `${dataDir} already holds a hub's data: restore into an empty folder (DATA_DIR), then start from there.`,
    );
  const making = join(dataDir, 'hub.db.making');
  copyFileSync(source, making);
  try {
    const db = new Database(making);
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    const found = findings(db);
    if (found.length > 0) throw new CannotStart(`${source} is not a whole backup (${found[0]}): use an older one.`);
    db.prepare("UPDATE meta SET value = ? WHERE key = 'epoch'").run(randomBytes(9).toString('base64url'));
    db.close();
  } catch (error) {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(making + rest, { force: true });
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(
      `${source} is not a backup of this hub (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  copyFileSync(`${source}.key`, join(dataDir, 'hub.key'));
  renameSync(making, join(dataDir, 'hub.db'));
  process.stdout.write(`restored and verified: start the hub with DATA_DIR=${dataDir}\n`);
  return 0;
}

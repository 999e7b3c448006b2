import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Cron } from 'croner';

/** At noon, when counters rest, and in the evening, by the hall's clock. */
const twiceADay = '0 15 12,20 * * *';
const backupsKept = 14;

interface BackupParts {
  dataDir: string;
  timezone: string;
  now(): number;
  log: { info(fields: object, message: string): void; error(fields: object, message: string): void };
}

/** Verified copies of the data, made by a process of its own so that no call waits for them; the newest fourteen are kept. */
export function keepBackups({ dataDir, timezone, now, log }: BackupParts): { stop(): void } {
  // A backup that cannot even be begun, on a disk that takes no new folder, is one that failed: it is never the end of the hub.
  const failed = (error: unknown) => log.error({ err: error }, 'the backup failed');
  const job = new Cron(twiceADay, { timezone, protect: true, catch: failed }, async () => {
    const ended = await backUp(dataDir, new Date(now()).toISOString().replace(/[:.]/g, '-'));
    if (ended.code === 0) log.info({ file: ended.file }, 'backed up and verified');
    else log.error({ file: ended.file, said: ended.said }, 'the backup failed');
  });
  return { stop: () => job.stop() };
}

/** One backup into DATA_DIR/backups, by the same tool a person would use. */
export async function backUp(
  dataDir: string,
  name: string,
): Promise<{ code: number | null; file: string; said: string }> {
  const folder = join(dataDir, 'backups');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.db`);
  const tool = spawn(process.execPath, [join(import.meta.dirname, 'hub-tool.ts'), 'backup', file], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [tool.stdout, tool.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => tool.on('close', resolve).on('error', reject));
  if (code === 0) forgetOld(folder);
  return { code, file, said };
}

/** Names sort by time, so the oldest come first. */
function forgetOld(folder: string): void {
  const backups = readdirSync(folder)
    .filter((name) => name.endsWith('.db'))
    .sort();
  for (const name of backups.slice(0, -backupsKept)) {
    rmSync(join(folder, name), { force: true });
    rmSync(join(folder, `${name}.key`), { force: true });
  }
}

import { setPriority } from 'node:os';
import './runtime.ts';
import { backup } from './tools/backup.ts';
import { check } from './tools/check.ts';
import { checkHall } from './tools/hall.ts';
import { hashPin } from './tools/hash-pin.ts';
import { restore } from './tools/restore.ts';
import { readSettings } from './settings.ts';
import { CannotStart } from './store/cannot-start.ts';

const usage = `npm run hub -- check            is the data whole: integrity, journal chain, numbers
npm run hub -- backup FILE      a verified copy of the data while the hub runs
npm run hub -- restore FILE     put a backup into an empty data folder
npm run hub -- hall FILE        check a hall file, every fault with its path
npm run hub -- hash-pin         a PIN, typed or piped in, as a hall file may show it (pinHash)`;

/** Beside a hub that has calls to make there is time enough for a backup. */
const afterTheHub = 10;

/** The tools of whoever looks after the hub. */
try {
  setPriority(afterTheHub);
} catch {
  // A system that does not let it lower itself still lets it work.
}
const [tool, file] = process.argv.slice(2);
try {
  const { dataDir } = readSettings(process.env);
  process.exitCode = await run(tool, file, dataDir);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(name: string | undefined, path: string | undefined, dataDir: string): Promise<number> {
  if (name === 'check') return check(dataDir);
  if (name === 'backup' && path) return backup(dataDir, path);
  if (name === 'restore' && path) return restore(path, dataDir);
  if (name === 'hall' && path) return checkHall(path);
  if (name === 'hash-pin') return hashPin();
  process.stderr.write(`${usage}\n`);
  return 1;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { installedBrowser } from './stage/browser.ts';
import { memoryFolder } from './support/in-memory.ts';
import { closingLine, type Tally } from './support/tally.ts';
import { installTools } from './tools-of-this-machine.ts';

/** `npm test`: installs what is missing where it may, then runs every test. Without a browser there is no run; faults that lack a tool are counted as skipped. */
const root = join(import.meta.dirname, '..');
const gib = 1024 ** 3;
/** No file of the tests is silent for so long, and none needs so long to let go. */
const silenceMs = 10 * 60_000;
const lettingGoMs = 30_000;

const missing = installTools();
if (!installedBrowser()) {
  process.stderr.write(
    `The screens are tried in a real browser: please install Chromium or Chrome, then run npm test again. Missing: ${missing.join('; ')}.\n`,
  );
  process.exit(1);
}
for (const tool of missing) process.stdout.write(`· without ${tool}: the faults that need it are left out\n`);

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  // Hundreds of halls open and close, and none of them is about its disk: that is for the faults, which bring their own.
  env: { ...process.env, TMPDIR: memoryFolder(3 * gib), ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => run.kill(signal));

let tally: Tally = { passed: 0, failed: 0, skipped: 0, running: [], filesDone: 0, files: 0, over: false };
let guard = setTimeout(stop, silenceMs);
run.on('message', (told) => {
  tally = told as Tally;
  clearTimeout(guard);
  guard = setTimeout(stop, tally.over ? lettingGoMs : silenceMs);
});
const [code, signal] = (await once(run, 'exit')) as [number | null, NodeJS.Signals | null];
clearTimeout(guard);
if (!tally.over) {
  tally.failed += 1;
  const end = signal === null ? `with ${code}` : `by ${signal}`;
  process.stdout.write(
    `\nThe run ended ${end} after ${tally.filesDone} of ${tally.files} files, before all was told. At work: ${tally.running.join(', ') || 'nothing'}.\n`,
  );
}
process.stdout.write(closingLine(tally));
process.exit(tally.failed > 0 ? 1 : (code ?? 0));

/** A run that neither goes on nor ends is ended, and says what hung. */
function stop(): void {
  process.stdout.write(
    tally.over
      ? '\n· every file was run, but something does not let go: it is ended\n'
      : `\nNothing was heard for ${silenceMs / 60_000} minutes. At work: ${tally.running.join(', ') || 'nothing'}.\n`,
  );
  run.kill('SIGKILL');
}

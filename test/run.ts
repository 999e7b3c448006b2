import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { installedBrowser } from './stage/browser.ts';
import { memoryFolder } from './support/in-memory.ts';
import { closingLine, nothingYet, type Tally, worthASecondTry } from './support/tally.ts';
import { installTools } from './tools-of-this-machine.ts';

/** `npm test`: installs what is missing where it may, then runs every test. Without a browser there is no run; faults that lack a tool are counted as skipped. */
const root = join(import.meta.dirname, '..');
const gib = 1024 ** 3;
/** No file of the tests is silent for so long, and none needs so long to let go. */
const silenceMs = 10 * 60_000;
const lettingGoMs = 30_000;
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

const missing = installTools();
if (!installedBrowser()) {
  process.stderr.write(
    `The screens are tried in a real browser: please install Chromium or Chrome, then run npm test again. Missing: ${missing.join('; ')}.\n`,
  );
  process.exit(1);
}
for (const tool of missing) process.stdout.write(`· without ${tool}: the faults that need it are left out\n`);

const env = {
  ...process.env,
  // Hundreds of halls open and close, and none of them is about its disk: that is for the faults, which bring their own.
  TMPDIR: memoryFolder(3 * gib),
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
};

const { tally, code } = await run(process.argv.slice(2));
const again = worthASecondTry(tally);
const held = again.length > 0 && (await holdByThemselves(again));
if (held) {
  process.stdout.write(`\n· SHAKY: failed beside others (see above), held by themselves: ${again.join(', ')}\n`);
  tally.passed += tally.failed;
  tally.failed = 0;
}
process.stdout.write(closingLine(tally));
process.exit(tally.failed > 0 ? 1 : held ? 0 : (code ?? 0));

/** Whether each of these files holds when it has the machine for itself. */
async function holdByThemselves(files: string[]): Promise<boolean> {
  for (const file of files) {
    process.stdout.write(`\n· ${file} failed beside others: once more, by itself\n`);
    const { tally: second, code: end } = await run([file]);
    if (end !== 0 || second.failed > 0) return false;
  }
  return true;
}

/** One run of vitest with these arguments, to its end or to its hanging. */
async function run(args: string[]): Promise<{ tally: Tally; code: number | null }> {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);

  let tally = nothingYet();
  let guard = setTimeout(stop, silenceMs);
  child.on('message', (told) => {
    tally = told as Tally;
    clearTimeout(guard);
    guard = setTimeout(stop, tally.over ? lettingGoMs : silenceMs);
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  clearTimeout(guard);
  for (const one of signals) process.off(one, pass);
  if (!tally.over) {
    tally.failed += 1;
    const end = signal === null ? `with ${code}` : `by ${signal}`;
    process.stdout.write(
      `\nThe run ended ${end} after ${tally.filesDone} of ${tally.files} files, before all was told. At work: ${tally.running.join(', ') || 'nothing'}.\n`,
    );
  }
  return { tally, code };

  /** A run that neither goes on nor ends is ended, and says what hung. */
  function stop(): void {
    process.stdout.write(
      tally.over
        ? '\n· every file was run, but something does not let go: it is ended\n'
        : `\nNothing was heard for ${silenceMs / 60_000} minutes. At work: ${tally.running.join(', ') || 'nothing'}.\n`,
    );
    child.kill('SIGKILL');
  }
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = /^haojiao-run-(\d+)-/;

/**
 * From here on everything of this run that is made for a while, by us and by browsers, printers and engines that we start, lies in one
 * folder. Returns how to clear it. What a run that was killed left behind goes with the next one.
 */
export function ownTmp(): () => void {
  const shared = tmpdir();
  for (const left of readdirSync(shared)) {
    const pid = name.exec(left)?.[1];
    if (pid && !isAlive(Number(pid))) clear(join(shared, left));
  }
  const own = mkdtempSync(join(shared, `haojiao-run-${process.pid}-`));
  process.env.TMPDIR = own;
  process.env.TEMP = own;
  return () => clear(own);
}

/** For vitest: before the first worker is started, and after the last. */
export default ownTmp;

function clear(folder: string): void {
  // A browser that is just ending may still write.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

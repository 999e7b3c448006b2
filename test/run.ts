import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installedBrowser } from './stage/browser.ts';
import { installTools } from './tools-of-this-machine.ts';

/** `npm test`: installs what is missing where it may, then runs every test. Without a browser there is no run; faults that lack a tool are counted as skipped. */
const root = join(import.meta.dirname, '..');
const missing = installTools();
if (!installedBrowser()) {
  process.stderr.write(
    `The screens are tried in a real browser: please install Chromium or Chrome, then run npm test again. Missing: ${missing.join('; ')}.\n`,
  );
  process.exit(1);
}
for (const tool of missing) process.stdout.write(`· without ${tool}: the faults that need it are left out\n`);

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
});
process.exit(run.status ?? 1);

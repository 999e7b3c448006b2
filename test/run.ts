import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installedBrowser } from './stage/browser.ts';

/** `npm test`: a browser where there is none, then every test. */
const root = join(import.meta.dirname, '..');

if (!installedBrowser()) {
  const root = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!root) {
    process.stderr.write(
      'The screens are tried in a real browser: please install Chromium or Chrome (Debian: sudo apt-get install chromium fonts-noto-cjk espeak-ng), then run npm test again.\n',
    );
    process.exit(1);
  }
  process.stdout.write('· installing Chromium, Chinese fonts and espeak-ng …\n');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'espeak-ng'],
    quiet,
  );
  if (!installedBrowser()) {
    process.stderr.write('Chromium could not be installed: please install it by hand, then run npm test again.\n');
    process.exit(1);
  }
}

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
});
process.exit(run.status ?? 1);

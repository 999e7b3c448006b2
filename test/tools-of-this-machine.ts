import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedBrowser } from './stage/browser.ts';
import { fastClockLibrary } from './faults/month/fast-clock.ts';

interface Tool {
  what: string;
  packages: string[];
  here(): boolean;
  /** Only makes the tests quicker: nothing is left out without it. */
  wish?: true;
}

/** What the tests need beside Node, and the Debian packages it comes with. */
const tools: Tool[] = [
  {
    what: 'Chromium, Chinese fonts, a voice',
    packages: ['chromium', 'fonts-noto-cjk', 'espeak-ng'],
    here: () => installedBrowser() !== null,
  },
  {
    what: 'Chromium without a window',
    packages: ['chromium-headless-shell'],
    here: () => process.platform !== 'linux' || existsSync('/usr/bin/chromium-headless-shell'),
    wish: true,
  },
  {
    what: 'a C compiler',
    packages: ['gcc', 'libc6-dev'],
    here: () => process.platform !== 'linux' || answers('gcc'),
  },
  {
    what: 'libfaketime',
    packages: ['faketime'],
    here: () => process.platform !== 'linux' || fastClockLibrary() !== null,
  },
];

/** Installs what is missing, where this account may (Debian, root). What still is missing, in words. */
export function installTools(): string[] {
  const missing = () => tools.filter(({ here }) => !here());
  const wanted = missing();
  if (wanted.length > 0 && process.getuid?.() === 0 && answers('apt-get')) {
    process.stdout.write(`· installing ${wanted.map(({ what }) => what).join('; ')} …\n`);
    const quietly = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    quietly('update', '-qq');
    const install = (some: Tool[]) =>
      quietly('install', '-y', '-qq', '--no-install-recommends', ...some.flatMap(({ packages }) => packages));
    if (wanted.some(({ wish }) => !wish)) install(wanted.filter(({ wish }) => !wish));
    // By itself: a mirror that does not have it must not keep the others away.
    if (wanted.some(({ wish }) => wish)) install(wanted.filter(({ wish }) => wish));
  }
  return missing()
    .filter(({ wish }) => !wish)
    .map(({ what, packages }) => `${what} (Debian: sudo apt-get install ${packages.join(' ')})`);
}

const answers = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

import { spawnSync } from 'node:child_process';
import { installedBrowser } from './stage/browser.ts';
import { fastClockLibrary } from './faults/month/fast-clock.ts';

/** What the tests need beside Node, and the Debian packages it comes with. */
const tools: { what: string; packages: string[]; here(): boolean }[] = [
  {
    what: 'Chromium, Chinese fonts, a voice',
    packages: ['chromium', 'fonts-noto-cjk', 'espeak-ng'],
    here: () => installedBrowser() !== null,
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
    quietly('install', '-y', '-qq', '--no-install-recommends', ...wanted.flatMap(({ packages }) => packages));
  }
  return missing().map(({ what, packages }) => `${what} (Debian: sudo apt-get install ${packages.join(' ')})`);
}

const answers = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

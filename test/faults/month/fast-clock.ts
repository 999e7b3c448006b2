import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hub's wall clock in the harness's hand: libfaketime reads a file at each look. Timers and everything monotonic stay real. */
export class FastClock {
  readonly env: Record<string, string>;
  readonly #file: string;

  constructor(folder: string) {
    this.#file = join(folder, 'clock');
    this.env = {
      LD_PRELOAD: fastClockLibrary() ?? '',
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    };
  }

  /** From now on it is this instant (ms), and goes on from there. */
  set(at: number): void {
    const aheadS = (at - Date.now()) / 1000;
    // Under another name first: whoever looks at this very moment finds a whole line.
    writeFileSync(`${this.#file}.next`, `${aheadS < 0 ? '' : '+'}${aheadS.toFixed(3)}`);
    renameSync(`${this.#file}.next`, this.#file);
  }
}

/** Where libfaketime lies on this machine, or null. */
export function fastClockLibrary(): string | null {
  const homes = ['/usr/lib', '/usr/lib64', '/usr/local/lib'].flatMap((lib) => [
    lib,
    ...(existsSync(lib) ? readdirSync(lib).filter((name) => name.includes('linux')) : []).map((name) =>
      join(lib, name),
    ),
  ]);
  return homes.map((home) => join(home, 'faketime', 'libfaketimeMT.so.1')).find((path) => existsSync(path)) ?? null;
}

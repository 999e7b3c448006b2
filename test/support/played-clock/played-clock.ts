import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The wall clock of a running hub, turned by a test: weeks pass between two taps. It goes on at its own pace from wherever it is turned to. */
export class PlayedClock {
  readonly #folder = mkdtempSync(join(tmpdir(), 'haojiao-clock-'));
  readonly #file = join(this.#folder, 'ahead-ms');

  constructor(at: string) {
    this.turn(at);
  }

  /** What a hub is started with so that it looks at this clock. */
  env(): Record<string, string> {
    return {
      PLAYED_CLOCK: this.#file,
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'in-the-hub.ts')).href}`,
    };
  }

  /** The wall shows this instant from now on. Written beside and moved: no look finds it half written. */
  turn(at: string): void {
    const beside = `${this.#file}-next`;
    writeFileSync(beside, String(Date.parse(at) - Date.now()));
    renameSync(beside, this.#file);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

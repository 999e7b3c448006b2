import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tempFolder } from './running-hub.ts';

/** A running hub's wall clock that a story sets forward: it looks at a file, and goes on at its own pace from there. */
export class PlayedClock {
  readonly #folder = tempFolder();
  readonly #file = join(this.#folder, 'wall-clock');

  constructor(at: string) {
    this.turn(at);
  }

  /** What a hub is started with so that it looks at this clock. */
  env(): Record<string, string> {
    const date = pathToFileURL(join(import.meta.dirname, 'played-date.ts')).href;
    return { NODE_OPTIONS: `--import=${date}`, PLAYED_CLOCK: this.#file };
  }

  /** From now on it is this instant. */
  turn(at: string): void {
    // Renamed, so that no look at the clock ever reads half a line.
    writeFileSync(`${this.#file}.next`, String(Date.parse(at) - Date.now()));
    renameSync(`${this.#file}.next`, this.#file);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

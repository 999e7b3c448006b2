import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fastClockLibrary } from '../month/fast-clock.ts';

/** What is missing to turn a running program's clock, or null. */
export const lacksTurnedClock = (): string | null =>
  fastClockLibrary() === null ? 'libfaketime is not here (Debian: apt-get install faketime)' : null;

/**
 * The wall clock of a running hub, turned by hand: libfaketime reads this file at every look at the clock, so the next command sees it.
 * The clock that only counts on (monotonic) is left alone, as it is on a real PC.
 */
export class TurnedClock {
  readonly #file: string;
  #startedAt = Date.now();
  #aheadMs = 0;
  #pace = 1;
  #stoppedAt: number | null = null;

  constructor(folder: string) {
    this.#file = join(folder, 'wall-clock');
    this.#write();
  }

  /** What a hub is started with so that it looks at this clock. */
  env(): Record<string, string> {
    return {
      LD_PRELOAD: fastClockLibrary() ?? '',
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
      TZ: 'UTC',
    };
  }

  /** A program starts to look at it now: paces count from its start. */
  lookedAtFromNow(): void {
    const shown = this.now();
    this.#startedAt = Date.now();
    if (this.#stoppedAt === null) this.turn(shown, this.#pace);
  }

  /** The wall shows `wall` from now on, and goes on at `pace`. */
  turn(wall: number, pace = 1): void {
    this.#stoppedAt = null;
    this.#pace = pace;
    this.#aheadMs = Math.round(wall - this.#startedAt - pace * (Date.now() - this.#startedAt));
    this.#write();
  }

  /** The wall stands still at a whole second. */
  stop(wall: number): void {
    this.#stoppedAt = Math.floor(wall / 1000) * 1000;
    this.#write();
  }

  /** What the wall shows now, within a second. */
  now(): number {
    if (this.#stoppedAt !== null) return this.#stoppedAt;
    return this.#startedAt + this.#aheadMs + this.#pace * (Date.now() - this.#startedAt);
  }

  #write(): void {
    const says =
      this.#stoppedAt === null
        ? `${this.#aheadMs < 0 ? '-' : '+'}${(Math.abs(this.#aheadMs) / 1000).toFixed(3)} x${this.#pace}`
        : new Date(this.#stoppedAt).toISOString().slice(0, 19).replace('T', ' ');
    // Renamed, so that no look at the clock ever reads half a line.
    writeFileSync(`${this.#file}.next`, says);
    renameSync(`${this.#file}.next`, this.#file);
  }
}

import type { Socket } from 'node:net';

/** The connections: one is served, the others wait, as port 9100 does it. */
export class Lines {
  /** How many were taken since the printer was made. */
  taken = 0;
  #all: Socket[] = [];
  #served: Socket | null = null;
  #onBytes: (bytes: Buffer) => void;
  #onGone: () => void;

  constructor(onBytes: (bytes: Buffer) => void, onGone: () => void) {
    this.#onBytes = onBytes;
    this.#onGone = onGone;
  }

  get none(): boolean {
    return this.#all.length === 0;
  }

  take(line: Socket): void {
    this.taken += 1;
    this.#all.push(line);
    const gone = () => {
      this.#all = this.#all.filter((other) => other !== line);
      if (this.#served === line) this.#served = null;
      this.#onGone();
    };
    line.on('error', gone);
    line.on('close', gone);
    line.on('data', this.#onBytes);
    line.on('end', () => line.end());
  }

  /** Turns to the next one when nobody is served; true when there was one. */
  serveNext(): boolean {
    if (this.#served !== null || this.#all[0] === undefined) return false;
    this.#served = this.#all[0];
    return true;
  }

  /** Reads on, or not. */
  flow(on: boolean): void {
    if (on) this.#served?.resume();
    else this.#served?.pause();
  }

  /** To whoever is on the line now: a printer does not know who asked. */
  say(bytes: Buffer): void {
    if (this.#served?.writable) this.#served.write(bytes);
  }

  breakAll(): void {
    const lines = this.#all;
    this.#all = [];
    this.#served = null;
    for (const line of lines) line.resetAndDestroy();
  }
}

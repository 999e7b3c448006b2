import type { Trouble } from './script.ts';

/** The troubles of a script, one after the other. Each call says which is due now, if one is. */
export class Troubles {
  #left: Trouble[];
  #since = { lines: 0, bytes: 0 };

  constructor(troubles: readonly Trouble[]) {
    this.#left = [...troubles];
  }

  /** How many bytes of slips may still come before the next. */
  get bytesLeft(): number {
    const after = this.#left[0]?.after;
    return after !== undefined && 'bytes' in after ? after.bytes - this.#since.bytes : Infinity;
  }

  /** So many bytes of slips have come in. */
  received(bytes: number): Trouble | null {
    this.#since.bytes += bytes;
    return this.bytesLeft <= 0 ? this.#due() : null;
  }

  /** One more line is printed. */
  printed(): Trouble | null {
    this.#since.lines += 1;
    return this.#left[0]?.kind !== 'cutter-error' && this.#linesAreOver() ? this.#due() : null;
  }

  /** The knife is to cut. */
  atKnife(): Trouble | null {
    return this.#left[0]?.kind === 'cutter-error' && this.#linesAreOver() ? this.#due() : null;
  }

  #linesAreOver(): boolean {
    const after = this.#left[0]?.after;
    return after !== undefined && 'lines' in after && this.#since.lines >= after.lines;
  }

  #due(): Trouble | null {
    this.#since = { lines: 0, bytes: 0 };
    return this.#left.shift() ?? null;
  }
}

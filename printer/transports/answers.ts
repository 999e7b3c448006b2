/** One whole thing a printer said. */
export type Answer =
  /** To DLE EOT n. Which n it does not tell. */
  | { kind: 'real-time'; byte: number }
  /** To GS r 1, in its turn among what is printed. */
  | { kind: 'roll'; byte: number }
  /** Sent unasked on a change (ASB, switched on by GS a). */
  | { kind: 'status-back'; bytes: number[] }
  /** To GS ( H, function 48: what stood before it is on paper. */
  | { kind: 'process-id'; id: string }
  /** XON, XOFF. */
  | { kind: 'flow'; go: boolean }
  /** No printer should say this. */
  | { kind: 'noise'; byte: number };

const xon = 0x11;
const xoff = 0x13;
const idHead = 0x37;
const idLength = 7;
const statusLength = 4;

/** Reads what a printer says byte by byte, told apart by the bits ESC/POS keeps fixed, however the reads are cut. */
export class AnswerReader {
  /** The beginning of an answer of several bytes. */
  #begun: number[] = [];

  /** The answers that are whole with these bytes. */
  read(bytes: Uint8Array): Answer[] {
    const answers: Answer[] = [];
    for (const byte of bytes) this.#take(byte, answers);
    return answers;
  }

  #take(byte: number, answers: Answer[]): void {
    // Neither can be part of a longer answer, so both may stand inside one: a serial printer's flow control does.
    if (byte === xon || byte === xoff) answers.push({ kind: 'flow', go: byte === xon });
    else if (this.#goesOn(byte)) this.#append(byte, answers);
    else {
      // A longer answer that breaks off was none.
      for (const lost of this.#begun) answers.push({ kind: 'noise', byte: lost });
      this.#begun = [];
      this.#begin(byte, answers);
    }
  }

  #goesOn(byte: number): boolean {
    const at = this.#begun.length;
    if (at === 0) return false;
    if (this.#begun[0] !== idHead) return isPlain(byte);
    if (at === 1) return byte === 0x22;
    return at === idLength - 1 ? byte === 0 : byte >= 32 && byte <= 126;
  }

  #append(byte: number, answers: Answer[]): void {
    this.#begun.push(byte);
    const bytes = this.#begun;
    const isId = bytes[0] === idHead;
    if (bytes.length < (isId ? idLength : statusLength)) return;
    answers.push(
      isId ? { kind: 'process-id', id: String.fromCharCode(...bytes.slice(2, 6)) } : { kind: 'status-back', bytes },
    );
    this.#begun = [];
  }

  #begin(byte: number, answers: Answer[]): void {
    if ((byte & 0b1001_0011) === 0b0001_0010) answers.push({ kind: 'real-time', byte });
    else if (byte === idHead || (byte & 0b1001_0011) === 0b0001_0000) this.#begun = [byte];
    else answers.push({ kind: isPlain(byte) ? 'roll' : 'noise', byte });
  }
}

/** 0xx0xxxx: the answer to GS r, and the last three bytes of an ASB. */
function isPlain(byte: number): boolean {
  return (byte & 0b1001_0000) === 0;
}

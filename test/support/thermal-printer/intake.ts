import { readCommand } from './commands.ts';
import type { Command } from './commands.ts';

/** Above a full buffer a printer still hears real-time commands, for so many bytes. */
const reserveBytes = 64;

/** The receiving side: real-time commands are heard as they come in, everything waits in the buffer for the head. */
export class Intake {
  #roomBytes: number;
  #onRealTime: (kind: number, n: number) => void;
  #unread: Buffer[] = [];
  /** What is in the buffer, line by line: half a command does not go on in the next line's bytes. */
  #buffered: Buffer[] = [Buffer.alloc(0)];
  #last: [number, number] = [0, 0];

  constructor(bufferBytes: number, onRealTime: (kind: number, n: number) => void) {
    this.#roomBytes = bufferBytes + reserveBytes;
    this.#onRealTime = onRealTime;
  }

  /** Whether bytes came for which there was no room yet. */
  get waiting(): boolean {
    return this.#unread.length > 0;
  }

  offer(bytes: Buffer): void {
    if (bytes.length > 0) this.#unread.push(bytes);
  }

  /** From here on the bytes are another connection's. */
  nextLine(): void {
    this.#buffered.push(Buffer.alloc(0));
    this.#last = [0, 0];
  }

  /** Takes in what there is room for, up to so many bytes of slips or the next real-time command: how many of slips, and of all. */
  takeIn(slipBytesMost: number): { slipBytes: number; bytes: number } {
    const [chunk] = this.#unread;
    // Half a picture takes no room: its dots go straight to where they are printed from.
    const heldBytes = this.next() === null ? 0 : this.#buffered.reduce((sum, { length }) => sum + length, 0);
    const roomBytes = this.#roomBytes - heldBytes;
    if (chunk === undefined) return { slipBytes: 0, bytes: 0 };
    let slipBytes = 0;
    let bytes = 0;
    let heard = false;
    while (!heard && bytes < Math.min(chunk.length, roomBytes) && slipBytes < slipBytesMost) {
      heard = this.#endsRealTime(chunk[bytes] ?? 0);
      // A real-time command is none of the slip's bytes: its first two were counted before it was known.
      slipBytes += heard ? -2 : 1;
      bytes += 1;
    }
    const before = this.#buffered.pop() ?? chunk.subarray(0, 0);
    this.#buffered.push(Buffer.concat([before, chunk.subarray(0, bytes)]));
    if (bytes < chunk.length) this.#unread[0] = chunk.subarray(bytes);
    else this.#unread.shift();
    if (heard) {
      const [kind, n] = this.#last;
      this.#last = [0, 0];
      this.#onRealTime(kind, n);
    }
    return { slipBytes, bytes };
  }

  /** The next whole command of the buffer, which stays there until it is done. */
  next(): Command | null {
    for (;;) {
      const command = readCommand(this.#buffered[0] ?? Buffer.alloc(0));
      if (command !== null || this.#buffered.length === 1) return command;
      this.#buffered.shift();
    }
  }

  done(length: number): void {
    this.#buffered[0] = (this.#buffered[0] ?? Buffer.alloc(0)).subarray(length);
  }

  /** The line is gone, and with it what was not taken in. */
  loseUnread(): void {
    this.#unread = [];
  }

  /** Power off, or DLE ENQ 2. */
  wipe(): void {
    this.#buffered = [Buffer.alloc(0)];
    this.#last = [0, 0];
  }

  #endsRealTime(byte: number): boolean {
    const [dle, kind] = this.#last;
    this.#last = [kind, byte];
    return dle === 0x10 && (kind === 0x04 || kind === 0x05);
  }
}

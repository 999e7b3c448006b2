import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** How a printer on the network behaves. Bytes are status answers; null is silence. */
export interface Temper {
  /** Before anything was printed. */
  offline?: number | null;
  paper?: number | null;
  /** Once it has something to print. */
  offlineAfter?: number | null;
  paperAfter?: number | null;
  /** Answers to DLE EOT 1 and 3. */
  state?: number | null;
  errors?: number | null;
  /** The answer to GS r 1, given once the slip is read and nothing is wrong. */
  end?: number | null;
  /** It is busy with an earlier slip, and tells the ends it was asked for only when the next slip comes. */
  behind?: boolean;
  /** Sends these bytes on connecting: what it owed somebody before. */
  owed?: number[];
  /** What it answers to a process id: that id, another, or nothing. */
  id?: 'same' | 'other' | null;
  /** A status block it sends when the slip begins, if it was told to send such by GS a. */
  statusBack?: number[];
  /** Answers so late. */
  lateMs?: number;
  /** Sends these bytes unasked, on connecting and with every answer. */
  noise?: number[];
  /** Resets the connection when it is asked this question first. */
  resetOnQuestion?: 1 | 2 | 3 | 4;
  /** Resets, closes, or stops reading after so many bytes of the job. */
  resetAfter?: number;
  closeAfter?: number;
  stallAfter?: number;
  /** Never closes its side. */
  staysOpen?: boolean;
}

export const fine = 0x12;

/** A small ESC/POS printer on loopback. */
export class TcpPrinter {
  /** What it printed, without questions. */
  paper: Buffer = Buffer.alloc(0);
  /** The questions it was asked, in hex. */
  asked: string[] = [];
  connections = 0;
  temper: Temper;
  #server: Server;
  #sockets = new Set<Socket>();
  #onPaper: () => void = () => {};
  #closed = 0;
  #owedEnds = 0;
  #rest: Buffer = Buffer.alloc(0);
  #waiting: (() => void)[] = [];

  static async start(temper: Temper = {}): Promise<TcpPrinter> {
    const printer = new TcpPrinter(temper);
    await new Promise<void>((resolve) => printer.#server.listen(0, '127.0.0.1', resolve));
    return printer;
  }

  private constructor(temper: Temper) {
    this.temper = temper;
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => this.#serve(socket));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** The first bytes of the next job. */
  nextPaper(): Promise<void> {
    this.paper = Buffer.alloc(0);
    return new Promise((resolve) => (this.#onPaper = resolve));
  }

  /** All connections so far are over on both sides. */
  async quiet(): Promise<void> {
    while (this.#closed < this.connections) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    this.connections += 1;
    this.#rest = Buffer.alloc(0);
    this.#sockets.add(socket);
    const { noise = [], staysOpen = false } = this.temper;
    if (noise.length > 0) socket.write(Buffer.from(noise));
    if (this.temper.owed) socket.write(Buffer.from(this.temper.owed));
    socket.on('error', () => {});
    socket.on('data', (bytes: Buffer) => this.#read(socket, bytes));
    socket.on('end', () => staysOpen || socket.end());
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#closed += 1;
      for (const resolve of this.#waiting.splice(0)) resolve();
    });
  }

  #read(socket: Socket, bytes: Buffer): void {
    const { resetAfter = Infinity, closeAfter = Infinity, stallAfter = Infinity } = this.temper;
    let rest = Buffer.concat([this.#rest, bytes]);
    this.#rest = Buffer.alloc(0);
    while (rest.length > 0) {
      const { at, length } = nextQuestion(rest);
      const text = rest.subarray(0, at);
      this.paper = Buffer.concat([this.paper, text]);
      if (text.length > 0) {
        this.#onPaper();
        if (this.#owedEnds > 0) socket.write(Buffer.alloc(this.#owedEnds));
        this.#owedEnds = 0;
      }
      if (this.paper.length >= resetAfter) return void socket.resetAndDestroy();
      if (this.paper.length >= closeAfter) return void socket.end();
      if (this.paper.length >= stallAfter) return void socket.pause();
      if (at + length > rest.length) {
        // The beginning of a question; the rest comes with the next bytes.
        this.#rest = rest.subarray(at);
        return;
      }
      if (length > 0) this.#hear(socket, rest.subarray(at, at + length));
      rest = rest.subarray(at + length);
    }
  }

  #hear(socket: Socket, command: Buffer): void {
    const { noise = [], resetOnQuestion, statusBack } = this.temper;
    this.asked.push(command.toString('hex'));
    if (command[0] === 0x10) {
      if (command[2] === resetOnQuestion) return void socket.resetAndDestroy();
      if (noise.length > 0) socket.write(Buffer.from(noise));
      return this.#say(socket, this.#realTime(command[2] ?? 0));
    }
    if (command[1] === 0x61) return command[2] !== 0 && statusBack ? this.#say(socket, statusBack) : undefined;
    if (this.#inTrouble() || this.temper.behind) {
      // What lies in its buffer is told when it gets there; the end of a slip that comes while it is behind, not at all.
      if (command[1] === 0x72 && (!this.temper.behind || this.paper.length === 0)) this.#owedEnds += 1;
      return;
    }
    if (command[1] === 0x72) {
      const { end = 0 } = this.temper;
      const owed = Array.from({ length: this.#owedEnds }, () => 0);
      this.#owedEnds = 0;
      return this.#say(socket, end === null ? null : [...owed, end]);
    }
    const { id = 'same' } = this.temper;
    const own = command.subarray(7);
    if (id !== null) this.#say(socket, [0x37, 0x22, ...(id === 'same' ? own : own.map((byte) => byte ^ 1)), 0]);
  }

  #realTime(about: number): number | null {
    const { offline = fine, paper = fine, state = fine, errors = fine } = this.temper;
    const { offlineAfter = offline, paperAfter = paper } = this.temper;
    const printed = this.paper.length > 0;
    if (about === 1) return state;
    if (about === 2) return printed ? offlineAfter : offline;
    return about === 3 ? errors : printed ? paperAfter : paper;
  }

  #inTrouble(): boolean {
    return ((this.#realTime(2) ?? 0) & 0x64) !== 0 || ((this.#realTime(4) ?? 0) & 0x60) !== 0;
  }

  #say(socket: Socket, answer: number | number[] | null): void {
    if (answer === null) return;
    const say = () => socket.writable && socket.write(Buffer.from([answer].flat()));
    if (this.temper.lateMs === undefined) say();
    else setTimeout(say, this.temper.lateMs).unref();
  }
}

/** DLE EOT n, GS r n, GS a n, GS ( H with an id: how they begin, and how long they are. */
const questions: [head: number[], length: number][] = [
  [[0x10, 0x04], 3],
  [[0x1d, 0x72], 3],
  [[0x1d, 0x61], 3],
  [[0x1d, 0x28, 0x48], 11],
];

/** Where the next question stands; its length is 0 when there is none. */
function nextQuestion(bytes: Buffer): { at: number; length: number } {
  for (let at = 0; at < bytes.length; at += 1) {
    const found = questions.find(([head]) => head.every((byte, n) => at + n >= bytes.length || bytes[at + n] === byte));
    if (found) return { at, length: found[1] };
  }
  return { at: bytes.length, length: 0 };
}

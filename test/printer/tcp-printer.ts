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
  /** Sends these bytes unasked, on connecting and with every answer. */
  noise?: number[];
  /** Resets the connection when it is asked this question first. */
  resetOnQuestion?: 2 | 4;
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
  /** What it printed, without the status questions. */
  paper: Buffer = Buffer.alloc(0);
  connections = 0;
  temper: Temper;
  #server: Server;
  #sockets = new Set<Socket>();
  #onPaper: () => void = () => {};
  #closed = 0;
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
    this.#sockets.add(socket);
    const { noise = [], staysOpen = false } = this.temper;
    if (noise.length > 0) socket.write(Buffer.from(noise));
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
    let rest = bytes;
    while (rest.length > 0) {
      const at = rest.indexOf(Buffer.from([0x10, 0x04]));
      const about = at === -1 ? undefined : rest[at + 2];
      const text = about === undefined ? rest : rest.subarray(0, at);
      this.paper = Buffer.concat([this.paper, text]);
      if (text.length > 0) this.#onPaper();
      if (this.paper.length >= resetAfter) return void socket.resetAndDestroy();
      if (this.paper.length >= closeAfter) return void socket.end();
      if (this.paper.length >= stallAfter) return void socket.pause();
      if (about === undefined) return;
      this.#answer(socket, about);
      rest = rest.subarray(at + 3);
    }
  }

  #answer(socket: Socket, about: number): void {
    const { offline = fine, paper = fine, noise = [], resetOnQuestion } = this.temper;
    if (about === resetOnQuestion) return void socket.resetAndDestroy();
    const printed = this.paper.length > 0;
    const { offlineAfter = offline, paperAfter = paper } = this.temper;
    const answer = about === 2 ? (printed ? offlineAfter : offline) : printed ? paperAfter : paper;
    if (noise.length > 0) socket.write(Buffer.from(noise));
    if (answer !== null) socket.write(Buffer.from([answer]));
  }
}

import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What a printer is asked, and what one that is well answers: DLE EOT 1 … 4, GS r 1. */
const questions: [asked: number[], answer: number][] = [
  ...[1, 2, 3, 4].map((n): [number[], number] => [[0x10, 0x04, n], 0x12]),
  [[0x1d, 0x72, 1], 0x00],
  [[0x1d, 0x72, 49], 0x00],
];

/** A printer on loopback that can be held in the middle of a slip: it then answers nothing until it is let go. */
export class HeldPrinter {
  /** What it printed, without the questions. */
  paper: Buffer = Buffer.alloc(0);
  /** Slips: how often the knife fell. */
  cuts = 0;
  #held: number | null = null;
  #server: Server;
  #sockets = new Set<Socket>();
  #owed: (() => void)[] = [];
  #wakes = new Set<() => void>();

  static async start(): Promise<HeldPrinter> {
    const printer = new HeldPrinter();
    await new Promise<void>((resolve) => printer.#server.listen(0, '127.0.0.1', resolve));
    return printer;
  }

  private constructor() {
    this.#server = createServer({ noDelay: true }, (socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#sockets.delete(socket));
      socket.on('data', (bytes: Buffer) => this.#read(socket, bytes));
    });
  }

  /** As an agent is told of it. */
  get at(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The next slip arrives, and nobody hears that it came out. */
  hold(): void {
    this.#held = this.cuts;
  }

  release(): void {
    this.#held = null;
    for (const answer of this.#owed.splice(0)) answer();
  }

  /** So many slips have arrived whole. */
  async slips(count: number): Promise<void> {
    while (this.cuts < count) await new Promise<void>((resolve) => this.#wakes.add(resolve));
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #read(socket: Socket, bytes: Buffer): void {
    let from = 0;
    for (let i = 0; i < bytes.length; i += 1) {
      const asked = questions.find(([question]) => question.every((byte, n) => bytes[i + n] === byte));
      if (asked === undefined) continue;
      this.#print(bytes.subarray(from, i));
      from = i + asked[0].length;
      i = from - 1;
      this.#answer(() => socket.write(Buffer.from([asked[1]])));
    }
    this.#print(bytes.subarray(from));
  }

  #print(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.paper = Buffer.concat([this.paper, bytes]);
    this.cuts = this.paper.toString('latin1').split('\x1dV').length - 1;
    for (const wake of this.#wakes) wake();
    this.#wakes.clear();
  }

  /** A printer that is held still says how it is before a slip: only what follows one is kept back. */
  #answer(answer: () => void): void {
    if (this.#held !== null && this.cuts > this.#held) this.#owed.push(answer);
    else answer();
  }
}

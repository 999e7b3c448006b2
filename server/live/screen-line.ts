import type { Socket } from 'socket.io';
import type { Asker } from '../hall/asker.ts';
import type { Shows } from '../views/topics.ts';

const asksMost = 24;
const reportsPerS = 20;

/**
 * One screen's line: what it watches, and what it is owed. While it has not taken the last packets, nothing is added to them:
 * it is owed the newest view of each topic, and its asks are answered once it takes again.
 */
export class ScreenLine {
  readonly socket: Socket;
  readonly asker: Asker;
  readonly topics = new Map<string, Shows>();
  #show: (topic: string) => void;
  #owed = new Set<string>();
  #asks: (() => void)[] = [];
  #draining = false;
  #reports = { second: 0, count: 0 };

  /** `show` sends this line the newest view of a topic. */
  constructor(socket: Socket, asker: Asker, show: (line: ScreenLine, topic: string) => void) {
    this.socket = socket;
    this.asker = asker;
    this.#show = (topic) => show(this, topic);
  }

  /** True when the line is behind: then it gets the topic's newest view later, and nothing now. */
  owes(topic: string): boolean {
    if (!this.#behind()) return false;
    this.#owed.add(topic);
    this.#payLater();
    return true;
  }

  forgive(topic: string): void {
    this.#owed.delete(topic);
  }

  /** Carries out what the screen asked, once it has taken what it was told before. More asks than anybody needs are let go. */
  asked(ask: () => void): void {
    if (!this.#behind()) ask();
    else if (this.#asks.length < asksMost) {
      this.#asks.push(ask);
      this.#payLater();
    }
  }

  /** A report is taken only so many times a second. */
  mayReport(): boolean {
    const second = Math.floor(Date.now() / 1000);
    if (this.#reports.second !== second) this.#reports = { second, count: 0 };
    this.#reports.count += 1;
    return this.#reports.count <= reportsPerS;
  }

  #behind(): boolean {
    return untaken(this.socket.conn) > 0 || this.#owed.size > 0 || this.#asks.length > 0;
  }

  #payLater(): void {
    if (this.#draining) return;
    this.#draining = true;
    this.socket.conn.once('drain', () => this.#pay());
  }

  #pay(): void {
    this.#draining = false;
    const owed = [...this.#owed];
    this.#owed.clear();
    for (const topic of owed) this.#show(topic);
    this.#asks.shift()?.();
    if (this.#asks.length > 0) this.#payLater();
  }
}

/** Packets this connection has not taken yet. Engine.IO keeps them in a field its types hide. */
function untaken(conn: object): number {
  return (conn as { writeBuffer: unknown[] }).writeBuffer.length;
}

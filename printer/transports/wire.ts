import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { isAnswer, question } from './status.ts';
import type { Question } from './status.ts';

/** One connection to a printer. It never throws and never outlives its deadline; `over` says how it ended. */
export class Wire {
  /** How it ended, once it has: refused, reset, closed, deadline … */
  over: string | null = null;

  #socket: Socket;
  #deadline: NodeJS.Timeout;
  #connected = Promise.withResolvers<null>();
  #ended = Promise.withResolvers<null>();
  #answered = Promise.withResolvers<number>();

  constructor(host: string, port: number, deadlineMs: number) {
    this.#socket = connect({ host, port, noDelay: true });
    this.#deadline = setTimeout(() => this.drop('deadline'), deadlineMs);
    this.#socket.on('connect', () => this.#connected.resolve(null));
    this.#socket.on('data', (bytes: Buffer) => this.#read(bytes));
    this.#socket.on('end', () => this.#end('closed'));
    this.#socket.on('error', (error: NodeJS.ErrnoException) => this.drop(reasonOf(error)));
    this.#socket.on('close', () => this.drop('closed'));
  }

  /** Whether the printer took the connection in time. */
  async opened(withinMs: number): Promise<boolean> {
    await within(withinMs, this.#connected.promise, this.#ended.promise);
    if (this.#socket.connecting) this.drop('no-connection');
    return this.over === null;
  }

  /** The answer to a status question; null when none comes in time, or the connection ended. */
  async ask(about: Question, withinMs: number): Promise<number | null> {
    if (this.over !== null) return null;
    this.#answered = Promise.withResolvers();
    this.#socket.write(question(about));
    return within(withinMs, this.#answered.promise, this.#ended.promise);
  }

  /** Hands all bytes to the network; true once it has taken them. */
  write(bytes: Buffer): Promise<boolean> {
    const taken = new Promise<boolean>((resolve) => this.#socket.write(bytes, (error) => resolve(!error)));
    return Promise.race([taken, this.#ended.promise.then(() => false)]);
  }

  /** Says that was all, then reads until the printer closes too: dropping unread bytes would reset, and lose, the job. */
  async finish(withinMs: number): Promise<void> {
    if (this.over === null) this.#socket.end();
    await within(withinMs, this.#ended.promise);
    this.drop('finished');
  }

  /** Ends the connection now. The first reason is the one that counts. */
  drop(reason: string): void {
    this.#end(reason);
    clearTimeout(this.#deadline);
    this.#socket.destroy();
  }

  #end(reason: string): void {
    this.over ??= reason;
    this.#ended.resolve(null);
  }

  #read(bytes: Buffer): void {
    const byte = bytes.find(isAnswer);
    if (byte !== undefined) this.#answered.resolve(byte);
  }
}

/** The first that settles; null when none does in time. */
async function within<Value>(ms: number, ...first: Promise<Value | null>[]): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ms)));
  try {
    return await Promise.race([...first, late]);
  } finally {
    clearTimeout(timer);
  }
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'no-connection',
};

function reasonOf({ code = 'error' }: NodeJS.ErrnoException): string {
  return reasons[code] ?? code.toLowerCase();
}

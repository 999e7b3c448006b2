import { setTimeout as wait } from 'node:timers/promises';
import type { Job, JobBook } from '../../../printer/job-book.ts';
import { Spool } from '../../../printer/spool.ts';
import { tcpTransport } from '../../../printer/transports/tcp.ts';
import type { Transport } from '../../../printer/transports/transport.ts';
import { openJobBook } from '../../../server/paper/job-book.ts';
import type { Db } from '../../../server/store/open.ts';
import type { ThermalPrinter } from '../../support/thermal-printer/thermal-printer.ts';
import type { HallPrinter } from './script.ts';
import { slipOf } from './slip-of.ts';

/** A mistake put into the hub on purpose, which the trial must find. */
export interface Mutant {
  sender?(transport: Transport): Transport;
  /** What it does with the database before it starts. */
  atStart?(db: Db): void;
}

export type Bench = HallPrinter & { printer: ThermalPrinter };

/** The usual waits, shorter: a trial has thousands of bad days. */
export const times = {
  connectMs: 300,
  answerMs: 60,
  pollMs: 15,
  graceMs: 10,
  endMs: 150,
  endAgainMs: 80,
  closeMs: 40,
  quickCloseMs: 20,
  goneMs: 10,
  checkMs: 150,
  deadlineMs: 400,
};
const pausesShorter = 100;

/** One life of the hub, from a start to a kill: the real spool and transports over the real job book. */
export class HubLife {
  readonly book: JobBook;
  readonly spool: Spool;
  readonly faults: unknown[] = [];
  #alive = true;
  #transports: Map<string, Transport>;

  constructor(
    db: Db,
    benches: readonly Bench[],
    slower: number,
    { sender = (transport) => transport, atStart }: Mutant,
  ) {
    atStart?.(db);
    const waits = Object.fromEntries(Object.entries(times).map(([what, ms]) => [what, ms * slower]));
    this.book = this.#whileAlive(openJobBook(db, Date.now));
    this.#transports = new Map(
      benches.map(({ id, answers, printer: { host, port } }) => [
        id,
        this.#whileAlive(sender(tcpTransport({ host, port, answers }, waits))),
      ]),
    );
    const ticketOf = db.prepare("SELECT letter || printf('%03d', n) AS number, token FROM ticket WHERE id = ?");
    const drawn = new Map(benches.map(({ id, qr }) => [id, qr]));
    this.spool = new Spool({
      book: this.book,
      transports: this.#transports,
      instead: new Map(benches.map(({ id, instead }) => [id, instead])),
      prepare: ({ ticket, reprint, printer }: Job) =>
        slipOf(ticketOf.get(ticket), reprint, drawn.get(printer) ?? 'native'),
      onChange() {},
      onFault: (_, fault) => this.faults.push(fault),
      pause: (ms, signal) => wait(ms / pausesShorter, undefined, { signal }).catch(() => {}),
    });
    this.spool.start();
  }

  /** The process is gone: its lines break, and whatever it would still have written is never written. */
  kill(): Promise<void> {
    this.#alive = false;
    for (const transport of this.#transports.values()) transport.close();
    return this.spool.stop();
  }

  #whileAlive<Thing extends object>(thing: Thing): Thing {
    return new Proxy(thing, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function' || name === 'close') return method;
        return (...given: unknown[]) => {
          if (!this.#alive) throw new Error('The hub is dead');
          return method.apply(target, given);
        };
      },
    });
  }
}

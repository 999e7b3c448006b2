import type { JobOutcome, PrintOrder } from '../../protocol/print-agent.ts';
import type { Sheet } from '../sheet.ts';
import type { Health, Sent, Transport } from '../transports/transport.ts';
import { codeOf } from './folder.ts';
import type { Ledger } from './ledger.ts';
import { both, words } from './words.ts';

export interface PrintingParts {
  ledger: Ledger;
  /** Opens this PC's printer; `answers`: what the hall file says it can be asked. */
  open(answers: string | undefined): Transport;
  say(line: string): void;
  /** Milliseconds on a clock that nobody sets. */
  now?(): number;
}

/** The printer of this PC: one thing at a time, and no job twice. */
export class Printing {
  #parts: PrintingParts;
  #transport: Transport;
  #answers: string | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #underWay = new Map<string, Promise<JobOutcome>>();
  #looking: Promise<Health> | null = null;
  #health: Health = { ok: true, detail: null };
  #stopping = false;

  constructor(parts: PrintingParts) {
    this.#parts = parts;
    this.#transport = parts.open(undefined);
  }

  /** The hall file says what this printer can be asked: it is opened anew when that is something else. */
  driveAs(answers: string | undefined): void {
    if (answers === this.#answers) return;
    this.#answers = answers;
    void this.#inTurn(async () => {
      this.#transport.close();
      this.#transport = this.#parts.open(answers);
    });
  }

  /** Prints a job, or says what became of it. Only what certainly printed nothing is ever printed at a second order. */
  print(order: PrintOrder): Promise<JobOutcome> {
    const { job } = order;
    const same = this.#underWay.get(job);
    if (same) return same;
    const known = this.#parts.ledger.of(job);
    if (known && known.outcome !== 'failed') return Promise.resolve({ job, ...known });
    const orderedAt = this.#now();
    const work = this.#inTurn(() => this.#carryOut(order, orderedAt)).then((sent) => ({ job, ...sent }));
    this.#underWay.set(job, work);
    void work.finally(() => this.#underWay.delete(job));
    return work;
  }

  /** How the printer is; while it prints, how it was. Who asks meanwhile hears the same answer. */
  look(): Promise<Health> {
    if (this.#underWay.size > 0 || this.#stopping) return Promise.resolve(this.#health);
    this.#looking ??= this.#inTurn(() => this.#see()).finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  /** Nothing more is begun; ends with the slip under way. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.allSettled([...this.#underWay.values()]);
    await this.#last;
    this.#transport.close();
  }

  async #carryOut({ job, bytes, sheet, withinMs }: PrintOrder, orderedAt: number): Promise<Sent> {
    if (this.#stopping) return { outcome: 'failed', detail: 'agent-away' };
    // The hub has given up and somebody may have reprinted it: a slip that comes now would only confuse.
    if (this.#now() - orderedAt > withinMs) return this.#write(job, { outcome: 'failed', detail: 'deadline' });
    try {
      await this.#parts.ledger.begin(job);
    } catch (error) {
      this.#parts.say(both(words.cannotWrite(codeOf(error))));
      return { outcome: 'failed', detail: 'cannot-write' };
    }
    return this.#write(job, await this.#send(job, Buffer.from(bytes), sheet));
  }

  async #send(job: string, bytes: Buffer, sheet: unknown): Promise<Sent> {
    const id = job.slice(job.lastIndexOf('-') + 1);
    try {
      // The sheet is the hub's own, and only a virtual printer keeps it.
      const { outcome, detail } = await this.#transport.send({ id, bytes, sheet: sheet as Sheet });
      if (outcome === 'printed' || outcome === 'sent-unconfirmed') this.#health = { ok: true, detail: null };
      return detail === undefined ? { outcome } : { outcome, detail: codeFrom(detail) };
    } catch (error) {
      // A transport promises not to throw; if it does, nobody knows what went out.
      this.#parts.say(both(words.printerIll(codeOf(error))));
      return { outcome: 'unknown', detail: 'fault' };
    }
  }

  /** Kept for later, should the hub not hear it now. Where it cannot be kept it is still told now. */
  async #write(job: string, sent: Sent): Promise<Sent> {
    await this.#parts.ledger.end(job, sent).catch((error) => this.#parts.say(both(words.cannotWrite(codeOf(error)))));
    return sent;
  }

  async #see(): Promise<Health> {
    const seen = await this.#check();
    const detail = seen.detail === null ? null : codeFrom(seen.detail);
    if (seen.ok !== this.#health.ok || detail !== this.#health.detail)
      this.#parts.say(both(seen.ok && detail === null ? words.printerWell : words.printerIll(detail ?? 'error')));
    this.#health = { ...seen, detail };
    return this.#health;
  }

  async #check(): Promise<Health> {
    try {
      return (await this.#transport.check?.()) ?? { ok: true, detail: null };
    } catch (error) {
      return { ok: false, detail: codeOf(error) };
    }
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {
      // Told to whoever asked for it.
    });
    return done;
  }

  #now(): number {
    return this.#parts.now?.() ?? performance.now();
  }
}

/** A word that may cross the line. */
function codeFrom(detail: string): string {
  return (
    detail
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40) || 'error'
  );
}

import { toEscPos } from './escpos.ts';
import { triesMost } from './job-book.ts';
import type { Job, JobBook } from './job-book.ts';
import type { Slip } from './slip.ts';
import type { Health, PrintJob, Sent, Transport } from './transports/transport.ts';

/** Whether a printer prints, as screens are told. */
export interface PrinterState {
  id: string;
  ok: boolean;
  detail: string | null;
}

/** What the lanes of a spool share. */
export interface LaneParts {
  book: JobBook;
  /** The slip of a job as things stand now; null when there is nothing to print any more. */
  compose(job: Job): Slip | null;
  onChange(printer: string, state: PrinterState): void;
  onFault(printer: string, fault: unknown): void;
  /** Waits so long, or less when the signal says so. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

/** After the first and after the second try that printed nothing. */
const pausesMs = [1_000, 3_000];
const faultPauseMs = 3_000;

/** One printer's jobs, one after the other. */
export class Lane {
  state: PrinterState;
  #transport: Transport;
  #parts: LaneParts;
  #stopping = new AbortController();
  #busy = false;
  #work: Promise<void> = Promise.resolve();
  /** What became of a job, until the book knows. */
  #owed: { job: Job; sent: Sent } | null = null;
  /** The job that was over last, and must never be offered again. */
  #over: string | null = null;

  constructor(id: string, transport: Transport, parts: LaneParts) {
    this.state = { id, ok: true, detail: null };
    this.#transport = transport;
    this.#parts = parts;
  }

  /** There may be something to print. */
  poke(): void {
    this.#begin(() => this.#printAll());
  }

  /** Asks an idle printer how it is, then prints what came meanwhile. */
  look(): void {
    this.#begin(async () => {
      if (this.#transport.check !== undefined)
        this.#show(await this.#transport.check().catch((fault) => this.#faulty(fault, 'fault')));
      await this.#printAll();
    });
  }

  /** Resolves once there is nothing more to print. */
  async idle(): Promise<void> {
    await this.#work;
  }

  /** Ends after the job under way, which its transport does not let last. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#work;
    this.#transport.close();
  }

  #begin(work: () => Promise<void>): void {
    if (this.#busy || this.#stopping.signal.aborted) return;
    this.#busy = true;
    this.#work = work();
  }

  async #printAll(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        this.#settle();
        const job = this.#take();
        if (job === null) break;
        await this.#print(job);
      } catch (fault) {
        this.#show(this.#faulty(fault, 'cannot-write'));
        await this.#pause(faultPauseMs);
      }
    }
    // In the same breath as the last look into the book, so that a later poke finds the lane free.
    this.#busy = false;
  }

  /** The next job, committed as being sent before its first byte: after a crash it is known that paper may have moved. */
  #take(): Job | null {
    const job = this.#parts.book.next(this.state.id);
    if (job === null) return null;
    if (job.id === this.#over || job.tries >= triesMost)
      throw new Error(`Job ${job.id} is over and must not be printed again`);
    this.#parts.book.sending(job.id);
    return job;
  }

  async #print(job: Job): Promise<void> {
    const ready = this.#prepare(job);
    const tried = 'bytes' in ready;
    const sent = tried ? await this.#send(ready) : ready;
    if (tried) this.#show(healthAfter(sent));
    this.#owed = { job, sent };
    this.#settle();
    if (tried && mayTryAgain(job, sent)) await this.#pause(pausesMs[job.tries] ?? 0);
  }

  #prepare(job: Job): PrintJob | Sent {
    try {
      const slip = this.#parts.compose(job);
      return slip === null
        ? { outcome: 'failed', detail: 'nothing-to-print' }
        : { id: job.id, bytes: toEscPos(slip), slip };
    } catch (fault) {
      this.#parts.onFault(this.state.id, fault);
      return { outcome: 'failed', detail: 'cannot-compose' };
    }
  }

  async #send(ready: PrintJob): Promise<Sent> {
    try {
      return await this.#transport.send(ready);
    } catch (fault) {
      // A transport promises not to throw; if it does, nobody knows what went out.
      return { outcome: 'unknown', detail: this.#faulty(fault, 'fault').detail ?? 'fault' };
    }
  }

  #settle(): void {
    if (this.#owed === null) return;
    const { job, sent } = this.#owed;
    this.#parts.book.settle(job.id, sent);
    this.#owed = null;
    if (!mayTryAgain(job, sent)) this.#over = job.id;
  }

  #show({ ok, detail }: Health): void {
    if (ok === this.state.ok && detail === this.state.detail) return;
    this.state = { id: this.state.id, ok, detail };
    this.#parts.onChange(this.state.id, this.state);
  }

  #faulty(fault: unknown, detail: string): Health {
    this.#parts.onFault(this.state.id, fault);
    return { ok: false, detail };
  }

  #pause(ms: number): Promise<void> {
    return this.#parts.pause(ms, this.#stopping.signal);
  }
}

function mayTryAgain(job: Job, sent: Sent): boolean {
  return sent.outcome === 'failed' && job.tries + 1 < triesMost;
}

function healthAfter({ outcome, detail }: Sent): Health {
  return { ok: outcome === 'printed' || outcome === 'sent-unconfirmed', detail: detail ?? null };
}

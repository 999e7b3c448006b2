import { triesMost } from './job-book.ts';
import type { Job, JobBook } from './job-book.ts';
import type { Ready } from './press.ts';
import type { Health, PrintJob, Sent, Transport } from './transports/transport.ts';

/** Whether a printer prints, as screens are told. */
export interface PrinterState {
  id: string;
  ok: boolean;
  detail: string | null;
  /** It answers no question, so nobody can say whether its paper came out. */
  mute: boolean;
  /** Since when it is well or not (performance clock, ms). */
  sinceMs: number;
}

/** What the lanes of a spool share. */
export interface LaneParts {
  book: JobBook;
  /** The slip of a job as things stand now, ready for this printer; null when there is nothing to print any more. */
  prepare(job: Job): Promise<Ready | null>;
  /** The printer that prints in the stead of this one now; null when none is well. */
  standIn(printer: string, job: Job): string | null;
  /** There may be something to print there. */
  poke(printer: string): void;
  onChange(printer: string, state: PrinterState): void;
  /** A slip came out, or did not. */
  onSettled(job: Job, sent: Sent): void;
  onFault(printer: string, fault: unknown): void;
  /** Waits so long, or less when the signal says so. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

/** After the first and after the second try that printed nothing. */
const pausesMs = [1_000, 3_000];
const faultPauseMs = 3_000;
const muteRestMs = 60_000;
/** Nobody stands before the printer any more: a slip that comes out now is litter with somebody's number on it. */
const tooLateMs = 10 * 60_000;

/** One printer's jobs, one after the other. */
export class Lane {
  state: PrinterState;
  #transport: Transport;
  #parts: LaneParts;
  #stopping = new AbortController();
  #busy = false;
  #lookedAtMs = Number.NEGATIVE_INFINITY;
  #work: Promise<void> = Promise.resolve();
  /** What became of a job, until the book knows. */
  #owed: { job: Job; sent: Sent; lengthMm: number } | null = null;
  /** The job that was over last, and must never be offered again. */
  #over: string | null = null;

  constructor(id: string, transport: Transport, parts: LaneParts) {
    this.state = { id, ok: true, detail: null, mute: false, sinceMs: performance.now() };
    this.#transport = transport;
    this.#parts = parts;
  }

  /** There may be something to print. */
  poke(): void {
    this.#begin(() => this.#printAll());
  }

  /** Asks an idle printer how it is, then prints what came meanwhile. One that never answers is not asked all the time: slips wait while it is. */
  look(): void {
    const now = performance.now();
    if (this.state.ok && this.state.mute && now - this.#lookedAtMs < muteRestMs) return;
    this.#begin(async () => {
      this.#lookedAtMs = now;
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
        const job = this.#parts.book.next(this.state.id);
        if (job === null) break;
        if (!this.state.ok && this.#handOver(job)) continue;
        await this.#print(job);
      } catch (fault) {
        this.#show(this.#faulty(fault, 'cannot-write'));
        await this.#pause(faultPauseMs);
      }
    }
    // In the same breath as the last look into the book, so that a later poke finds the lane free.
    this.#busy = false;
  }

  /** The neighbour prints it, if one is well: of a job that is still to be begun, certainly nothing lies on paper. */
  #handOver(job: Job): boolean {
    const other = this.#parts.standIn(this.state.id, job);
    if (other === null) return false;
    this.#parts.book.handOver(job.id, other, this.state.detail ?? 'printer-error');
    this.#parts.poke(other);
    return true;
  }

  async #print(job: Job): Promise<void> {
    if (job.id === this.#over || job.tries >= triesMost)
      throw new Error(`Job ${job.id} is over and must not be printed again`);
    const ready = job.ageMs > tooLateMs ? { outcome: 'failed' as const, detail: 'too-late' } : await this.#prepare(job);
    // Committed before the first byte: after a crash it is known that paper may have moved.
    this.#parts.book.sending(job.id);
    const tried = 'bytes' in ready;
    const sent = tried ? await this.#send(ready) : ready;
    if (tried) this.#show(healthAfter(sent));
    this.#owed = { job, sent, lengthMm: tried ? ready.lengthMm : 0 };
    this.#settle();
    if (!tried || !mayTryAgain(job, sent)) return;
    const again = { ...job, tries: job.tries + 1 };
    if (!this.#handOver(again)) await this.#pause(pausesMs[job.tries] ?? 0);
  }

  async #prepare(job: Job): Promise<(PrintJob & { lengthMm: number }) | Sent> {
    try {
      const ready = await this.#parts.prepare(job);
      return ready === null
        ? { outcome: 'failed', detail: 'nothing-to-print' }
        : { id: job.id, bytes: ready.bytes, sheet: ready.sheet, lengthMm: ready.lengthMm };
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
    const { job, sent, lengthMm } = this.#owed;
    const over = !mayTryAgain(job, sent);
    this.#parts.book.settle(job.id, sent, lengthMm, over);
    this.#owed = null;
    if (over) this.#over = job.id;
    this.#parts.onSettled(job, sent);
  }

  #show({ ok, detail, mute = false }: Health): void {
    const { state } = this;
    if (ok === state.ok && detail === state.detail && mute === state.mute) return;
    this.state = { id: state.id, ok, detail, mute, sinceMs: ok === state.ok ? state.sinceMs : performance.now() };
    this.#note();
    this.#parts.onChange(state.id, this.state);
  }

  /** What is left on the roll is a help, not a promise: a book that cannot be written now says so at the next slip. */
  #note(): void {
    try {
      this.#parts.book.seen(this.state.id, this.state);
    } catch (fault) {
      this.#parts.onFault(this.state.id, fault);
    }
  }

  #faulty(fault: unknown, detail: string): Health {
    this.#parts.onFault(this.state.id, fault);
    return { ok: false, detail };
  }

  #pause(ms: number): Promise<void> {
    return this.#parts.pause(ms, this.#stopping.signal);
  }
}

/** A slip that nobody could compose, or that comes too late, stays so. */
const final = new Set(['nothing-to-print', 'cannot-compose', 'too-late']);

function mayTryAgain(job: Job, { outcome, detail = '' }: Sent): boolean {
  return outcome === 'failed' && !final.has(detail) && job.tries + 1 < triesMost;
}

function healthAfter({ outcome, detail }: Sent): Health {
  const mute = outcome === 'sent-unconfirmed' && detail === 'no-answer';
  const ok = outcome === 'printed' || outcome === 'sent-unconfirmed';
  return { ok, detail: ok && detail !== 'paper-low' ? null : (detail ?? null), mute };
}

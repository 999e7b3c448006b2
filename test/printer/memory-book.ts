import { triesMost } from '../../printer/job-book.ts';
import type { Job, JobBook } from '../../printer/job-book.ts';
import type { Health, Sent } from '../../printer/transports/transport.ts';

type State = 'queued' | 'sending' | Sent['outcome'];
type Row = Job & { state: State; detail?: string | undefined; insteadOf?: string };

/** A job book in memory that outlives the spools that read it, as a database does. */
export class MemoryBook implements JobBook {
  rows: Row[] = [];
  /** Every change, in order. */
  log: string[] = [];
  /** What was seen of the printers. */
  looks: string[] = [];
  /** After so many calls the disk is full, until this is set again. */
  callsLeft = Infinity;

  put(id: string, printer = 'k1', reprint = 0, more: Partial<Job> = {}): void {
    this.rows.push({
      id,
      printer,
      document: 'ticket',
      ticket: `ticket-${id}`,
      about: null,
      reprint,
      tries: 0,
      ageMs: 0,
      state: 'queued',
      ...more,
    });
  }

  next(printer: string): Job | null {
    this.#call();
    const row = this.rows.find(
      (job) => job.printer === printer && (job.state === 'queued' || (job.state === 'failed' && job.tries < triesMost)),
    );
    return row === undefined ? null : { ...row };
  }

  sending(id: string): void {
    this.#call();
    const row = this.#row(id);
    row.state = 'sending';
    row.tries += 1;
    this.log.push(`${id} sending`);
  }

  settle(id: string, { outcome, detail }: Sent, _lengthMm: number, over: boolean): void {
    this.#call();
    const row = this.#row(id);
    row.state = outcome;
    row.detail = detail;
    if (over) row.tries = triesMost;
    this.log.push(`${id} ${outcome}${detail === undefined ? '' : ` ${detail}`}`);
  }

  settleLate(id: string, sent: Sent): boolean {
    const row = this.#row(id);
    if (row.state === 'unknown') this.settle(id, sent, 0, true);
    return row.state !== 'sending';
  }

  handOver(id: string, printer: string, detail: string): void {
    this.settle(id, { outcome: 'failed', detail }, 0, true);
    const { ticket, about, reprint, document } = this.#row(id);
    this.rows.push({
      id: `${id}>${printer}`,
      printer,
      document,
      ticket,
      about,
      reprint,
      tries: 0,
      ageMs: 0,
      state: 'queued',
      insteadOf: id,
    });
  }

  hadBy(id: string): string[] {
    const row = this.#row(id);
    return [row.printer, ...(row.insteadOf === undefined ? [] : this.hadBy(row.insteadOf))];
  }

  unfinished(): Job[] {
    this.#call();
    return this.rows.filter((job) => job.state === 'sending').map((job) => ({ ...job }));
  }

  seen(printer: string, { ok, detail }: Health): void {
    this.looks.push(`${printer} ${ok ? 'well' : 'down'}${detail === null ? '' : ` ${detail}`}`);
  }

  state(id: string): State {
    return this.#row(id).state;
  }

  #row(id: string): Row {
    const row = this.rows.find((job) => job.id === id);
    if (row === undefined) throw new Error(`No job ${id}`);
    return row;
  }

  #call(): void {
    if (this.callsLeft <= 0) throw new Error('The disk is full');
    this.callsLeft -= 1;
  }
}

import { triesMost } from '../../printer/job-book.ts';
import type { Job, JobBook } from '../../printer/job-book.ts';
import type { Sent } from '../../printer/transports/transport.ts';

type State = 'queued' | 'sending' | Sent['outcome'];

/** A job book in memory that outlives the spools that read it, as a database does. */
export class MemoryBook implements JobBook {
  rows: (Job & { state: State; detail?: string | undefined })[] = [];
  /** Every change, in order. */
  log: string[] = [];
  /** After so many calls the disk is full, until this is set again. */
  callsLeft = Infinity;

  put(id: string, printer = 'k1', reprint = 0): void {
    this.rows.push({ id, printer, ticket: `ticket-${id}`, reprint, tries: 0, state: 'queued' });
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

  settle(id: string, { outcome, detail }: Sent): void {
    this.#call();
    const row = this.#row(id);
    row.state = outcome;
    row.detail = detail;
    this.log.push(`${id} ${outcome}${detail === undefined ? '' : ` ${detail}`}`);
  }

  unfinished(): Job[] {
    this.#call();
    return this.rows.filter((job) => job.state === 'sending').map((job) => ({ ...job }));
  }

  state(id: string): State {
    return this.#row(id).state;
  }

  #row(id: string): MemoryBook['rows'][number] {
    const row = this.rows.find((job) => job.id === id);
    if (row === undefined) throw new Error(`No job ${id}`);
    return row;
  }

  #call(): void {
    if (this.callsLeft <= 0) throw new Error('The disk is full');
    this.callsLeft -= 1;
  }
}

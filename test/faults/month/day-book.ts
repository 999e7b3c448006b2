import type { Answer } from '../../support/caller.ts';
import { Bell } from './bell.ts';

/** Somebody with a number, as the harness knows it. */
export interface Holder {
  id: string;
  token: string;
  number: string;
}

const settledKept = 12;

/** What the harness knows of one business day, from the answers it was given alone. */
export class DayBook {
  readonly day: string;
  readonly broken: string[] = [];
  issued = 0;
  served = 0;
  cancelled = 0;
  waiting = 0;
  /** Rung when somebody joins a line, and when somebody leaves one. */
  readonly joined = new Bell();
  readonly room = new Bell();
  newest: Holder | null = null;
  /** Everybody whose visit is not over. */
  readonly present = new Map<string, Holder>();
  /** Some of those whose visit is over, and how it ended. */
  readonly settled: (Holder & { state: string })[] = [];
  readonly #numbers = new Map<string, Set<number>>();

  constructor(day: string) {
    this.day = day;
  }

  came({ id, token, number, queue, businessDay }: Answer['body']): void {
    this.issued += 1;
    this.newest = { id, token, number };
    this.present.set(id, this.newest);
    if (businessDay !== this.day) this.broken.push(`on ${this.day} the number ${number} was given for ${businessDay}`);
    const numbers = this.#numbers.get(queue) ?? new Set();
    const n = Number(number.slice(queue.length));
    if (numbers.has(n)) this.broken.push(`on ${this.day} the number ${number} was given twice`);
    this.#numbers.set(queue, numbers.add(n));
    this.waits();
  }

  waits(): void {
    this.waiting += 1;
    this.joined.ring();
  }

  waitsNoMore(): void {
    this.waiting -= 1;
    this.room.ring();
  }

  over(id: string, state: 'served' | 'cancelled'): void {
    const holder = this.present.get(id);
    if (!holder) {
      this.broken.push(`on ${this.day} ${id} was ${state} and is nobody who was there`);
      return;
    }
    this.present.delete(id);
    this[state] += 1;
    // The first few, then one in so many: early and late ones are among them.
    if (this.settled.length < settledKept) this.settled.push({ ...holder, state });
    else if (this.issued % 97 === 0) this.settled[this.issued % settledKept] = { ...holder, state };
  }

  /** Numbers of each queue that do not run from 1 without a gap. */
  gaps(): string[] {
    return [...this.#numbers].flatMap(([queue, numbers]) => {
      const last = [...numbers].reduce((most, n) => Math.max(most, n), 0);
      return last === numbers.size
        ? []
        : [`on ${this.day} queue ${queue} gave ${numbers.size} numbers, the last was ${last}`];
    });
  }
}

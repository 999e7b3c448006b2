import { createHash } from 'node:crypto';
import type { Answer } from '../../support/caller.ts';
import { Marks } from './marks.ts';

/** A command that was answered, and a digest of its answer. */
export interface Answered {
  key: string;
  name: string;
  body: object;
  digest: string;
}

export const digestOf = (answer: unknown) =>
  createHash('sha1').update(JSON.stringify(answer)).digest('base64').slice(0, 16);

const verbs = ['', 'issue-ticket', 'call-next', 'begin-service', 'finish-service', 'open-counter'];
const given = 1;
const called = 2;

/**
 * What a hub has acknowledged, kept small enough for millions of answers: a byte for each number and each entry of the journal. Only answers
 * count here, never the hub's own rows: a hub that forgets a number and gives it again has each of its rows once.
 */
export class Acknowledged {
  readonly broken: string[];
  answers = 0;
  tickets = 0;
  calls = 0;
  /** Answers that never came and were had by asking again with the key. */
  replays = 0;
  #numbers = new Map<string, Marks>();
  #verbs = new Marks();

  constructor(broken: string[]) {
    this.broken = broken;
  }

  get lastSeq(): number {
    return this.#verbs.last;
  }

  take(name: string, { body, headers }: Answer): void {
    this.answers += 1;
    if (headers.get('idempotent-replay') === 'true') this.replays += 1;
    if (this.#verbs.of(body.seq) > 0) this.broken.push(`two answers say they are entry ${body.seq} of the journal`);
    this.#verbs.put(body.seq, verbs.indexOf(name));
    if (name === 'issue-ticket') {
      this.tickets += 1;
      this.#mark(body.ticket, given, 'was given twice');
    } else if (name === 'call-next') {
      this.calls += 1;
      this.#mark(body.ticket, called, 'was called twice');
    }
  }

  has(number: string): boolean {
    const n = Number(number.slice(1));
    return [...this.#numbers].some(([line, marks]) => line.endsWith(number[0]!) && (marks.of(n) & given) > 0);
  }

  /** Numbers that were left out; asked when every client has all its answers. */
  gaps(): string[] {
    return [...this.#numbers].flatMap(([line, marks]) => {
      const missing = Array.from({ length: marks.last }, (_, i) => i + 1).filter((n) => (marks.of(n) & given) === 0);
      return missing.map((n) => `number ${n} of ${line} was given to nobody`);
    });
  }

  /** An entry of the hub's journal, beside what was answered under its number. */
  compare(seq: number, verb: string): void {
    const known = verbs[this.#verbs.of(seq)];
    if (known && known !== verb)
      this.broken.push(`entry ${seq} of the journal is ${verb}; acknowledged under it was ${known}`);
  }

  #mark(
    { number, queue, businessDay }: { number: string; queue: string; businessDay: string },
    mark: number,
    twice: string,
  ): void {
    const line = `${businessDay} ${queue}`;
    const marks = this.#numbers.get(line) ?? new Marks();
    this.#numbers.set(line, marks);
    const n = Number(number.slice(1));
    if ((marks.of(n) & mark) > 0) this.broken.push(`number ${number} of ${businessDay} ${twice}`);
    marks.put(n, marks.of(n) | mark);
  }
}

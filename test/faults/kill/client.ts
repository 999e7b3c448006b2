import type { Answer, Caller } from '../../support/caller.ts';
import { type Acknowledged, type Answered, digestOf } from './acknowledged.ts';
import type { Door } from './door.ts';

const kept = 600;

/** A client that asks each command by its key until it is answered, as a screen does, and can ask for any of its answers again. */
export class Client {
  readonly caller: Caller;
  readonly name: string;
  /** Answers of all times, each as likely as any other; all of them while they are few. */
  readonly sample: Answered[] = [];
  last: Answered | null = null;
  #door: Door;
  #book: Acknowledged;
  /** This client's own chance. */
  readonly next: () => number;
  #told = 0;
  #answered = 0;

  constructor(name: string, parts: { caller: Caller; door: Door; book: Acknowledged; next: () => number }) {
    this.name = name;
    this.caller = parts.caller;
    this.#door = parts.door;
    this.#book = parts.book;
    this.next = parts.next;
  }

  /** Whatever the hub finally answers; only a broken line is tried again. */
  async tell(name: string, body: object): Promise<Answer> {
    const key = `${this.name}-${++this.#told}`;
    for (;;) {
      await this.#door.passed();
      // No answer is what a kill looks like from here: the same key goes to the hub that comes after.
      const answer = await this.caller.tell(name, body, { key }).catch(() => null);
      if (!answer) continue;
      if (answer.status === 200) {
        this.#book.take(name, answer);
        this.#keep({ key, name, body, digest: digestOf(answer.body) });
      }
      return answer;
    }
  }

  /** Looks something up, as often as it takes. */
  async look(path: string): Promise<Answer['body']> {
    for (;;) {
      await this.#door.passed();
      const answer = await this.caller.get(path).catch(() => null);
      if (answer) return answer.body;
    }
  }

  /** Asks once more by the key; false when nobody answers. */
  async askAgain({ key, name, body, digest }: Answered): Promise<boolean> {
    // The next kill may fall into this too: then it is asked another time.
    const again = await this.caller.tell(name, body, { key }).catch(() => null);
    if (!again) return false;
    const replayed = again.headers.get('idempotent-replay') === 'true';
    if (again.status !== 200 || digestOf(again.body) !== digest || !replayed)
      this.#book.broken.push(
        `${name} with the key ${key} was acknowledged; asked again it is ${replayed ? 'another answer' : 'not known'}: ${again.status} ${JSON.stringify(again.body).slice(0, 120)}`,
      );
    return true;
  }

  #keep(answered: Answered): void {
    this.last = answered;
    this.#answered += 1;
    if (this.sample.length < kept) this.sample.push(answered);
    else {
      const at = Math.floor(this.next() * this.#answered);
      if (at < kept) this.sample[at] = answered;
    }
  }
}

import { randomUUID } from 'node:crypto';
import { Caller } from '../../support/caller.ts';

/** A command that was answered with success, and all it takes to ask for it again. */
export interface Kept {
  key: string;
  name: string;
  body: object;
  // biome-ignore lint/suspicious/noExplicitAny: the wire is untyped from outside, as it is for other makers' clients
  answer: any;
}

export const counters = 2;
const kiosks = 2;
const patienceMs = 60_000;

/** Kiosks that give numbers and counters that serve, without a pause; a hub that is gone is asked again until it is there. */
export class WorkingHall {
  /** The kiosks' answers. */
  readonly kept: Kept[] = [];
  readonly #url: string;
  readonly #next: () => number;
  #answered = 0;
  #over = false;
  #work: Promise<void>[] = [];
  #board: { close(): void } = { close: () => undefined };

  constructor(url: string, next: () => number) {
    this.#url = url;
    this.#next = next;
  }

  async begin(): Promise<void> {
    const watching = new Caller(this.#url);
    this.#board = watching;
    await watching.watch(['board']);
    const clerks = await Promise.all(
      Array.from({ length: counters }, (_, i) => new Caller(this.#url).signIn(String(1001 + i))),
    );
    for (const [i, clerk] of clerks.entries()) await clerk.done('open-counter', { counter: i + 1 });
    this.#work = [
      ...Array.from({ length: kiosks }, () => this.#give(new Caller(this.#url))),
      ...clerks.map((clerk, i) => this.#serve(clerk, i + 1)),
    ];
  }

  /** Works on until it is so. */
  async until(is: () => boolean): Promise<void> {
    const startedAt = performance.now();
    while (!is()) {
      if (performance.now() - startedAt > patienceMs)
        throw new Error(`a hall at work has waited in vain after ${this.#answered} answers`);
      await new Promise((wake) => setTimeout(wake, 5));
    }
  }

  async answersMore(count: number): Promise<void> {
    const enough = this.#answered + count;
    await this.until(() => this.#answered >= enough);
  }

  /** Everybody goes home; who still waits for an answer waits no longer. */
  async end(): Promise<void> {
    this.#over = true;
    this.#board.close();
    await Promise.all(this.#work);
  }

  async #give(kiosk: Caller): Promise<void> {
    while (!this.#over) {
      const command = {
        key: randomUUID(),
        name: 'issue-ticket',
        body: {
          service: this.#next() < 0.5 ? 'ss-card' : 'id-card',
          printer: this.#next() < 0.5 ? 'k1' : null,
          ...(this.#next() < 0.2 ? { holder: { name: '周玉兰' } } : {}),
        },
      };
      const answer = await this.#tell(kiosk, command.name, command.body, command.key);
      if (answer) this.kept.push({ ...command, answer });
    }
  }

  async #serve(clerk: Caller, counter: number): Promise<void> {
    while (!this.#over) {
      const called = await this.#tell(clerk, 'call-next', { counter });
      if (!called) continue;
      await this.#tell(clerk, 'begin-service', { ticket: called.ticket.id });
      await this.#tell(clerk, 'finish-service', { ticket: called.ticket.id });
    }
  }

  /** The answer of a success; null where the hub said no, or all is over. */
  async #tell(caller: Caller, name: string, body: object, key: string = randomUUID()): Promise<Kept['answer']> {
    while (!this.#over) {
      // A line that breaks is a hub that died or ends: the same is asked again by its key.
      const answer = await caller.tell(name, body, { key }).catch(() => null);
      if (answer && answer.status < 500) {
        this.#answered += 1;
        return answer.status === 200 ? answer.body : null;
      }
      await new Promise((wake) => setTimeout(wake, 10));
    }
    return null;
  }
}

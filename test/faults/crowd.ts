import { randomUUID } from 'node:crypto';
import type { Answer, Caller } from '../support/caller.ts';

export interface Kept {
  key: string;
  name: string;
  body: object;
  answer: Answer['body'];
}

/** A client that retries each command by its key until it is answered, as a screen does. */
export class Insistent {
  readonly kept: Kept[] = [];
  /** Answers that were asked for again because the first never came. */
  replays = 0;
  readonly #caller: () => Caller;

  /** `caller` may change between tries: the hub it speaks to may be another process by then. */
  constructor(caller: () => Caller) {
    this.#caller = caller;
  }

  /** Whatever the hub finally answers; only a broken line or a hub that cannot write is tried again. */
  async tell(name: string, body: object): Promise<Answer> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.#caller()
        .tell(name, body, { key })
        .catch(() => null);
      if (answer && answer.status < 500) {
        if (answer.headers.get('idempotent-replay') === 'true') this.replays += 1;
        if (answer.status === 200) this.kept.push({ key, name, body, answer: answer.body });
        return answer;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Chance that can be had again: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

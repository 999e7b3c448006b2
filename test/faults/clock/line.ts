import { randomUUID } from 'node:crypto';
import type { Answer, Caller } from '../../support/caller.ts';
import type { House } from './house.ts';
import type { Witness } from './witness.ts';

/** Somebody who asks the hub: again by the same key while the line is broken, and signs in again when a session has run out. */
export class Line {
  readonly #house: House;
  readonly #witness: Witness;
  readonly #caller: Caller;
  readonly #jobNo: string | null;
  signedIn = 0;

  constructor(house: House, witness: Witness, jobNo: string | null = null) {
    this.#house = house;
    this.#witness = witness;
    this.#caller = house.hub.caller();
    this.#jobNo = jobNo;
  }

  async tell(name: string, body: object): Promise<Answer> {
    const known = this.#witness.latest;
    const key = randomUUID();
    const answer = await this.#heard(() => this.#caller.tell(name, body, { key }));
    this.#witness.answered(name, answer, known);
    return answer;
  }

  async view(topic: string): Promise<Answer> {
    const answer = await this.get(`/api/views/${topic}`);
    if (answer.status === 200) this.#witness.shown(topic, answer.body.view);
    return answer;
  }

  async get(path: string): Promise<Answer> {
    const answer = await this.#heard(() => this.#caller.get(path));
    if (answer.status >= 500) this.#witness.says(`${path} was answered ${answer.status}`);
    return answer;
  }

  async #heard(ask: () => Promise<Answer>): Promise<Answer> {
    const answer = await this.#house.answered(ask);
    if (answer.status !== 401 || this.#jobNo === null) return answer;
    const { status, body } = await this.#house.answered(() =>
      this.#caller.ask('POST', '/api/session', { jobNo: this.#jobNo, pin: '246810' }),
    );
    if (status !== 200) this.#witness.says(`the sign-in was answered ${status}: ${JSON.stringify(body)}`);
    this.signedIn += 1;
    return this.#house.answered(ask);
  }
}

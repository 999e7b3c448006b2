import type { Caller } from '../../support/caller.ts';
import type { RunningHub } from '../../support/running-hub.ts';
import { Insistent } from '../crowd.ts';

const lineLeast = 3;
const counters = [1, 2, 3];

/** A kiosk and the clerks of three counters, who go on whatever becomes of the hub. */
export class BusyHall {
  readonly #hub: () => RunningHub;
  readonly #clerks: {
    counter: number;
    caller: Caller;
    hand: Insistent;
    ticket: string;
    state: 'free' | 'called' | 'serving';
  }[] = [];
  readonly #kiosk: Insistent;
  /** The leader's, for screens that only staff may look at. */
  cookie = '';
  #waiting = 0;
  done = 0;

  constructor(hub: () => RunningHub) {
    this.#hub = hub;
    const kiosk = hub().caller();
    this.#kiosk = new Insistent(() => kiosk);
  }

  async open(): Promise<void> {
    this.cookie = (await this.#hub().caller().signIn('9002')).cookie;
    for (const counter of counters) {
      const caller = await this.#hub()
        .caller()
        .signIn(String(1000 + counter));
      const hand = new Insistent(() => caller);
      await hand.tell('open-counter', { counter });
      this.#clerks.push({ counter, caller, hand, ticket: '', state: 'free' });
    }
  }

  /** Somebody takes a number; returns the token of its page. */
  async issue(service = 'ss-card'): Promise<string> {
    const { body } = await this.#kiosk.tell('issue-ticket', { service, printer: null });
    this.#waiting += 1;
    this.done += 1;
    return body.ticket.token;
  }

  /** One clerk does the next thing; which one and what is drawn. */
  async step(random: () => number): Promise<void> {
    if (this.#waiting < lineLeast || random() < 0.2) await this.issue();
    const clerk = this.#clerks[Math.floor(random() * this.#clerks.length)]!;
    const { hand, counter, ticket } = clerk;
    if (clerk.state === 'free') {
      const { status, body } = await hand.tell('call-next', { counter });
      if (status !== 200) throw new Error(`call-next was answered ${status}: ${JSON.stringify(body)}`);
      this.#waiting -= 1;
      Object.assign(clerk, { ticket: body.ticket.id, state: 'called' });
    } else if (clerk.state === 'called') {
      const again = random() < 0.5;
      await hand.tell(again ? 'recall' : 'begin-service', { ticket });
      if (!again) clerk.state = 'serving';
    } else {
      await hand.tell('finish-service', { ticket });
      clerk.state = 'free';
    }
    this.done += 1;
  }
}

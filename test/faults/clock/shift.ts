import type { Answer } from '../../support/caller.ts';
import type { House } from './house.ts';
import { Line } from './line.ts';
import type { Witness } from './witness.ts';

type Wish = [name: string, body: object];
interface OldTicket {
  id: string;
  token: string;
  day: string;
}

/** Light work through every verb of a ticket's life: somebody takes numbers, one clerk serves, a supervisor looks on. */
export class Shift {
  readonly #witness: Witness;
  readonly #next: () => number;
  readonly kiosk: Line;
  readonly #clerk: Line;
  readonly #supervisor: Line;
  #newest: OldTicket | null = null;

  constructor(house: House, witness: Witness, next: () => number) {
    this.#witness = witness;
    this.#next = next;
    this.kiosk = new Line(house, witness);
    this.#clerk = new Line(house, witness, '1001');
    this.#supervisor = new Line(house, witness, '9003');
  }

  get signedIn(): number {
    return this.#clerk.signedIn + this.#supervisor.signedIn;
  }

  /** A number, as the first thing after a turn: it tells the hub's time and its day. */
  async issue(): Promise<{ issuedAt: string; token: string }> {
    const body = { service: this.#next() < 0.7 ? 'ss-card' : 'id-card', printer: null };
    const more = this.#next() < 0.3 ? { class: 'elderly' } : {};
    const { status, body: answer } = await this.kiosk.tell('issue-ticket', { ...body, ...more });
    if (status !== 200) throw new Error(`no number was given: ${status} ${JSON.stringify(answer)}`);
    const { ticket } = answer;
    const before = this.#newest;
    this.#newest = { id: ticket.id, token: ticket.token, day: ticket.businessDay };
    if (before && before.day < ticket.businessDay) await this.#isOver(before);
    return ticket;
  }

  /** The clerk's next few taps, by what the console shows. */
  async serve(taps: number): Promise<void> {
    for (let tap = 0; tap < taps; tap++) {
      const { day } = this.#witness.latest;
      const { status, body } = await this.#clerk.view('console/1');
      if (status !== 200) throw new Error(`the console was refused: ${status} ${JSON.stringify(body)}`);
      const [name, wish] = this.#wish(body.view);
      const answer = await this.#clerk.tell(name, wish);
      if (answer.status === 200) continue;
      // Between the look and the tap only a new day may come.
      await this.issue();
      if (this.#witness.latest.day === day)
        this.#witness.says(`${name} was refused on one and the same day: ${JSON.stringify(answer.body)}`);
    }
  }

  /** Every screen of the hall, and the page of the newest ticket. */
  async lookAround(): Promise<void> {
    for (const topic of ['board', 'kiosk', 'counter/1', 'desk/1']) await this.kiosk.view(topic);
    if (this.#newest) await this.kiosk.view(`ticket/${this.#newest.token}`);
    if (this.#next() < 0.8) return;
    const { status } = await this.#supervisor.view('hall');
    if (status !== 200) this.#witness.says(`the hall's view was answered ${status}`);
  }

  // biome-ignore lint/suspicious/noExplicitAny: a view as it comes over the wire
  #wish(view: any): Wish {
    const chance = this.#next();
    const { current } = view;
    if (view.state === 'closed') return ['open-counter', { counter: 1 }];
    if (view.state === 'away') return ['take-down-sign', { counter: 1 }];
    if (current?.state === 'called') {
      if (chance < 0.5) return ['begin-service', { ticket: current.id }];
      return [current.recalls < 2 ? 'recall' : 'mark-missed', { ticket: current.id }];
    }
    if (current?.state === 'serving') {
      if (chance < 0.6) return ['finish-service', { ticket: current.id }];
      if (chance < 0.85) return ['hold-ticket', { ticket: current.id }];
      return ['transfer-ticket', { ticket: current.id, to: { queue: 'A' }, reason: '换窗口' }];
    }
    if (view.missed.length > 0 && chance < 0.4) return ['return-ticket', { ticket: view.missed[0].id }];
    if (view.held.length > 0 && chance < 0.6) return ['resume-ticket', { ticket: view.held[0].id, counter: 1 }];
    if (chance < 0.05) return ['put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }];
    if (chance < 0.1 && view.waiting.length > 1)
      return ['cancel-ticket', { ticket: view.waiting.at(-1).id, reason: '不办了' }];
    if (view.waiting.length > 0) return ['call-next', { counter: 1 }];
    return ['reprint-ticket', { ticket: this.#newest!.id }];
  }

  /** A number of a day that is over is nobody's turn any more, whatever the clock shows. */
  async #isOver(ticket: OldTicket): Promise<void> {
    const { body } = await this.kiosk.view(`ticket/${ticket.token}`);
    const { state } = body.view.ticket as { state: string };
    if (!['left', 'served', 'cancelled'].includes(state))
      this.#witness.says(`${ticket.id} of ${ticket.day} is ${state} though that day is over`);
    const tries: Promise<Answer>[] = [
      this.kiosk.tell('return-ticket', { ticket: ticket.id }),
      this.kiosk.tell('delay-ticket', { token: ticket.token, behind: 1 }),
      this.#clerk.tell('call-ticket', { counter: 1, ticket: ticket.id, reason: '插队' }),
      this.#clerk.tell('begin-service', { ticket: ticket.id }),
    ];
    for (const { status, body: said } of await Promise.all(tries))
      if (status !== 409 || said.code !== 'wrong-state')
        this.#witness.says(`${ticket.id} of ${ticket.day}, which is over, was answered ${status} ${said?.code}`);
  }
}

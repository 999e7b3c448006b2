import type { Answer } from '../../support/caller.ts';
import type { Command, HallAtWork } from './hall-at-work.ts';

/** What is done at the very moment when the disk fails. */
export interface Verb {
  name: string;
  /** Brings the hall to where the commands can be sent. They are sent at once, together. */
  ready(hall: HallAtWork): Promise<Command[]>;
  /** Waits for what the hub goes on doing after its answer, while the disk may still fail. */
  linger?(hall: HallAtWork, answers: Answer[]): Promise<void>;
  /** Clears up once every command was carried out. */
  after?(hall: HallAtWork, answers: Answer['body'][]): Promise<void>;
}

/** A slip that is not there by then is left to a person: its printing was cut off where nobody knows what is on the paper. */
const slipWithinMs = 4500;

export const issue: Verb = { name: 'issue-ticket', ready: async (hall) => [hall.issue()] };

/** Four at once share one commit. */
export const crowd: Verb = {
  name: 'four issue-ticket at once',
  ready: async (hall) => [hall.issue(), hall.issue(), hall.issue(), hall.issue()],
};

export const call: Verb = {
  name: 'call-next',
  async ready(hall) {
    await hall.done(hall.issue());
    return [hall.command(hall.clerk, 'call-next', { counter: 1 })];
  },
  async after(hall, [called]) {
    const ticket = called.ticket.id;
    await hall.done(hall.command(hall.clerk, 'begin-service', { ticket }));
    await hall.done(hall.command(hall.clerk, 'finish-service', { ticket }));
  },
};

export const finish: Verb = {
  name: 'finish-service',
  async ready(hall) {
    await hall.done(hall.issue());
    const { ticket } = await hall.done(hall.command(hall.clerk, 'call-next', { counter: 1 }));
    await hall.done(hall.command(hall.clerk, 'begin-service', { ticket: ticket.id }));
    return [hall.command(hall.clerk, 'finish-service', { ticket: ticket.id })];
  },
};

export const print: Verb = {
  name: 'issue-ticket with a slip',
  ready: async (hall) => [hall.issue('k1')],
  async linger(hall, [issued]) {
    if (issued!.status === 200)
      await slipsOf(hall, issued!.body.ticket.number, (slips) => slips > 0 || hall.disk.failed() > 0);
  },
  async after(hall, [issued]) {
    const { number } = issued.ticket;
    const slips = await slipsOf(hall, number, (lying) => lying > 0);
    if (slips > 1) throw new Error(`${number} was printed ${slips} times`);
  },
};

/** How many slips of this number lie there, once `enough` do or it has lasted too long. */
async function slipsOf(hall: HallAtWork, number: string, enough: (slips: number) => boolean): Promise<number> {
  const until = performance.now() + slipWithinMs;
  for (;;) {
    const { body } = await hall.get('/api/paper');
    const slips = ((body?.slips ?? []) as { ticket: string }[]).filter(({ ticket }) => ticket === number).length;
    if (enough(slips) || performance.now() > until) return slips;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

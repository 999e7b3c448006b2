import type { Answer } from '../../support/caller.ts';
import type { Command, HallAtWork } from './hall-at-work.ts';

/** What is done at the very moment when the disk fails. */
export interface Verb {
  name: string;
  /** Brings the hall to where the commands can be sent. They are sent at once, together. */
  ready(hall: HallAtWork): Promise<Command[]>;
  /** Waits for what the hub goes on doing after its answer, while the disk may still fail. */
  linger?(hall: HallAtWork): Promise<void>;
  /** Clears up once every command was carried out. */
  after?(hall: HallAtWork, answers: Answer['body'][]): Promise<void>;
}

/** A slip that is not there by then is left to a person: its printing was cut off where nobody knows what is on the paper. */
const slipWithinMs = 4500;
const quietMs = 120;

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
  // Asking for the paper would read the disk: whether the printing goes on is seen by the calls it makes.
  linger: (hall) => quiet(hall),
  async after(hall, [issued]) {
    const { number } = issued.ticket;
    const slips = await slipsOf(hall, number);
    if (slips > 1) throw new Error(`${number} was printed ${slips} times`);
  },
};

/** Until a call has failed, or none was made for a while. */
async function quiet(hall: HallAtWork): Promise<void> {
  let calls = -1;
  for (let since = performance.now(); hall.disk.failed() === 0 && performance.now() - since < quietMs; ) {
    if (hall.disk.counted() !== calls) since = performance.now();
    calls = hall.disk.counted();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** How many slips of this number lie there, once there is one or it has lasted too long. */
async function slipsOf(hall: HallAtWork, number: string): Promise<number> {
  const until = performance.now() + slipWithinMs;
  for (;;) {
    const { body } = await hall.get('/api/paper');
    const slips = ((body?.slips ?? []) as { ticket: string }[]).filter(({ ticket }) => ticket === number).length;
    if (slips > 0 || performance.now() > until) return slips;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

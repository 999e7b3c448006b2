import type { Fact } from '../hall/facts.ts';
import type { Moment } from '../hall/verb.ts';
import type { WhyCalled } from './order.ts';
import type { Ticket } from './ticket.ts';

/** The id of a call: one of a kind across halls, and in the order of the calls. Every summons, a recall too, is a call of its own. */
export const callIdOf = (hall: string, seq: number): string => `${hall}-c${seq}`;

/** The fact that a ticket is called to a counter for the first time. */
export function calledFact(
  ticket: Ticket,
  counter: { number: number; zone: string },
  hall: string,
  why: WhyCalled,
  moment: Moment,
): Extract<Fact, { fact: 'ticket-called' }> {
  return {
    fact: 'ticket-called',
    id: ticket.id,
    ref: ticket.ref,
    number: ticket.number,
    queue: ticket.queue,
    counter: counter.number,
    zone: counter.zone,
    call: callIdOf(hall, moment.seq),
    times: 1,
    firstWaited: ticket.firstWaited,
    why,
  };
}

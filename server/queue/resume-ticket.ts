import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { atCounters, cannotTake, wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

/** Somebody put aside is served again, at this counter. */
export const resumeTicket = verb('resume-ticket', {
  may: atCounters,

  look(looks, body) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    return { ticket, counter };
  },

  decide({ ticket, counter }, _body, asker) {
    if (ticket.state !== 'held') return wrongState(ticket);
    const no = cannotTake(counter, asker);
    if (no) return no;
    return accept({
      fact: 'ticket-resumed',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      counter: counter.number,
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'ticket-resumed').id, moment),
});

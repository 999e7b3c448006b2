import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { atCounters, notTheirs, wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

/** The called visitor is at the counter. */
export const beginService = verb('begin-service', {
  may: atCounters,

  look(looks, body) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    return { ticket, counter: ticket.counter === null ? null : looks.counter(ticket.counter) };
  },

  decide({ ticket, counter }, _body, asker) {
    if (ticket.state !== 'called' || ticket.counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    return accept({
      fact: 'service-begun',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      counter: ticket.counter,
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'service-begun').id, moment),
});

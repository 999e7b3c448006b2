import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { atCounters, notTheirs, wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

/** A visitor in service steps aside (a form, a copy) and comes back without waiting again; the counter is free meanwhile. */
export const holdTicket = verb('hold-ticket', {
  may: atCounters,

  look(looks, body) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    return { ticket, counter: ticket.counter === null ? null : looks.counter(ticket.counter) };
  },

  decide({ ticket, counter }, { reason }, asker) {
    if (ticket.state !== 'serving' || ticket.counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    return accept({
      fact: 'ticket-held',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      counter: ticket.counter,
      reason: reason ?? null,
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'ticket-held').id, moment),
});

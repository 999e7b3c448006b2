import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { atCounters, notTheirs, wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

/** The visitor's matter is done at this counter. How long it took teaches the forecast. */
export const finishService = verb('finish-service', {
  may: atCounters,

  look(looks, body) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    return { ticket, counter: ticket.counter === null ? null : looks.counter(ticket.counter) };
  },

  decide({ ticket, counter }, { outcome }, asker, { now }) {
    if (ticket.state !== 'serving' || ticket.counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    return accept({
      fact: 'service-finished',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      counter: ticket.counter,
      service: ticket.service,
      // The counter was taken from the call on: the walk to it belongs to what the next in line waits for.
      tookS: Math.max(0, Math.round((now - (ticket.calledAt ?? now)) / 1000)),
      outcome: outcome ?? null,
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'service-finished').id, moment),
});

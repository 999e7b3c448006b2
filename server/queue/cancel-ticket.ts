import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { anothersTicket, atCounters, wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

const may = [...atCounters, 'guide', 'supervisor', 'holder'] as const;

/** A number is given up: by its holder on the phone, or by staff on the holder's word. */
export const cancelTicket = verb('cancel-ticket', {
  may,

  look(looks, body) {
    const ticket = looks.ticketByRef(body.ticket);
    return ticket ? { ticket } : unknown('ticket');
  },

  decide({ ticket }, { reason }, asker) {
    const no = anothersTicket(ticket, asker, may);
    if (no) return no;
    if (ticket.state !== 'waiting' && ticket.state !== 'missed' && ticket.state !== 'held') return wrongState(ticket);
    return accept({
      fact: 'ticket-cancelled',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      was: ticket.state,
      reason,
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'ticket-cancelled').id, moment),
});

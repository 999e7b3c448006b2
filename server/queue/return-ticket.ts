import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { placeBehind } from './order.ts';
import { anothersTicket, atCounters, wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

const may = [...atCounters, 'guide', 'kiosk', 'holder'] as const;

/** Whoever missed the call is back: the number is called again behind the next few of its line. */
export const returnTicket = verb('return-ticket', {
  may,

  look(looks, body, _asker, { now }) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    return { ticket, next: looks.next([ticket.queue], looks.hall.file.rules.returnBehind, now) };
  },

  decide({ ticket, next }, _body, asker, moment) {
    const no = anothersTicket(ticket, asker, may);
    if (no) return no;
    if (ticket.state !== 'missed' || ticket.day !== moment.day) return wrongState(ticket);
    const place = placeBehind(next, { line: ticket.queue, rate: ticket.rate, id: ticket.id }, moment);
    return accept({
      fact: 'ticket-returned',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      place,
      behind: next.length,
    });
  },

  answer(looks, facts, moment) {
    const { id, behind } = factOf(facts, 'ticket-returned');
    return { ...ticketOf(looks, id, moment), behind };
  },
});

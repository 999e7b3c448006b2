import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { placeBehind } from './order.ts';
import { wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

/** The visitor's own wish: let the next few go first. The token is the proof of who asks. */
export const delayTicket = verb('delay-ticket', {
  may: ['anyone'],

  look(looks, body, _asker, { now }) {
    const ticket = looks.ticketByToken(body.token);
    if (!ticket) return unknown('ticket');
    const ahead = ticket.state === 'waiting' ? looks.aheadOf(ticket, now) : 0;
    const upTo = looks.next([ticket.place.line], ahead + 1 + body.behind, now);
    const own = upTo.findIndex(({ id }) => id === ticket.id);
    return { ticket, after: upTo.slice(own + 1).slice(0, body.behind) };
  },

  decide({ ticket, after }, _body, _asker, moment) {
    if (ticket.state !== 'waiting' || ticket.day !== moment.day) return wrongState(ticket);
    const place =
      after.length === 0
        ? ticket.place
        : placeBehind(after, { line: ticket.place.line, rate: ticket.rate, id: ticket.id }, moment);
    return accept({
      fact: 'ticket-delayed',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      place,
      behind: after.length,
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'ticket-delayed').id, moment),
});

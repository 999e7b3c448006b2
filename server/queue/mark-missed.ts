import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters, notTheirs, wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

/** Nobody came after the hall's number of recalls: the ticket is put aside, never void. */
export const markMissed = verb('mark-missed', {
  may: atCounters,

  look(looks, body) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    return {
      ticket,
      counter: ticket.counter === null ? null : looks.counter(ticket.counter),
      recallsFirst: looks.hall.file.rules.recallsBeforeMissed,
    };
  },

  decide({ ticket, counter, recallsFirst }, _body, asker) {
    if (ticket.state !== 'called' || ticket.counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    if (ticket.recalls < recallsFirst)
      return refuse('recall-first', { number: ticket.number, left: recallsFirst - ticket.recalls });
    return accept({
      fact: 'ticket-missed',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      counter: ticket.counter,
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'ticket-missed').id, moment),
});

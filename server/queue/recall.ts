import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { callIdOf } from './called.ts';
import { atCounters, notTheirs, wrongState } from './standing.ts';
import { callAnswer } from './ticket-answer.ts';

/** The called visitor has not come: the counter calls again. */
export const recall = verb('recall', {
  may: atCounters,

  look(looks, body) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    const counter = ticket.counter === null ? null : looks.counter(ticket.counter);
    return {
      ticket,
      counter,
      zone: ticket.counter === null ? '' : looks.hall.counters.get(ticket.counter)!.zone,
      hall: looks.hall.file.hall.code,
    };
  },

  decide({ ticket, counter, zone, hall }, _body, asker, moment) {
    if (ticket.state !== 'called' || ticket.counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    return accept({
      fact: 'ticket-recalled',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      queue: ticket.queue,
      counter: ticket.counter,
      zone,
      call: callIdOf(hall, moment.seq),
      times: ticket.recalls + 2,
      firstWaited: ticket.firstWaited,
      why: { code: ticket.origin, rate: ticket.place.rate, score: 0, class: ticket.class, passed: [] },
    });
  },

  answer: (looks, facts, moment) => callAnswer(looks, factOf(facts, 'ticket-recalled'), moment),
});

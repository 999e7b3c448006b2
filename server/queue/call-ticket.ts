import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { calledFact } from './called.ts';
import { scoreAt } from './order.ts';
import { atCounters, cannotTake, wrongState } from './standing.ts';
import { callAnswer, ticketOf } from './ticket-answer.ts';

/** A counter calls one particular waiting ticket out of order. The reason is kept and shown to those it passed. */
export const callTicket = verb('call-ticket', {
  may: atCounters,

  look(looks, body) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    const queues = looks.hall.counters.get(body.counter)!.queues;
    const beyond = queues.includes(ticket.queue) && !looks.linesOf(counter).includes(ticket.queue);
    const heads = ticket.state === 'waiting' ? looks.heads([ticket.place.line]) : [];
    return {
      counter,
      ticket,
      beyond,
      heads,
      zone: looks.hall.counters.get(body.counter)!.zone,
      hall: looks.hall.file.hall.code,
    };
  },

  decide({ counter, ticket, beyond, heads, zone, hall }, { reason }, asker, moment) {
    if (ticket.state !== 'waiting') return wrongState(ticket);
    const no = cannotTake(counter, asker);
    if (no) return no;
    // What B may not take in turn, B may not take by hand either.
    if (beyond) return refuse('not-your-post', { counter: counter.number });
    const passed = heads
      .filter((head) => head.id !== ticket.id && head.firstWaited < ticket.firstWaited)
      .map(({ number }) => number);
    const score = Math.round(scoreAt(ticket.place, moment.now) * 10) / 10;
    return accept(
      calledFact(
        ticket,
        { number: counter.number, zone },
        hall,
        { code: 'by-hand', rate: ticket.place.rate, score, class: ticket.class, passed, reason },
        moment,
      ),
    );
  },

  answer(looks, facts, moment) {
    const called = factOf(facts, 'ticket-called');
    return { ...callAnswer(looks, called, moment), ...ticketOf(looks, called.id, moment) };
  },
});

import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { calledFact } from './called.ts';
import { mostPatient, whyThisOne } from './order.ts';
import { atCounters, cannotTake } from './standing.ts';
import { callAnswer, ticketOf } from './ticket-answer.ts';

/** A counter calls the waiting visitor with the most accumulated priority among the lines it serves. */
export const callNext = verb('call-next', {
  may: atCounters,

  look(looks, body) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    return {
      counter,
      heads: looks.heads(looks.linesOf(counter)),
      zone: looks.hall.counters.get(body.counter)!.zone,
      hall: looks.hall.file.hall.code,
    };
  },

  decide({ counter, heads, zone, hall }, _body, asker, moment) {
    const no = cannotTake(counter, asker);
    if (no) return no;
    const first = mostPatient(heads, moment.now);
    if (!first) return refuse('nobody-waiting');
    return accept(
      calledFact(first, { number: counter.number, zone }, hall, whyThisOne(first, heads, moment.now), moment),
    );
  },

  answer(looks, facts, moment) {
    const called = factOf(facts, 'ticket-called');
    return { ...callAnswer(looks, called, moment), ...ticketOf(looks, called.id, moment) };
  },
});

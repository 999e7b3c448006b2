import type { Fact } from '../hall/facts.ts';
import { accept, type Accepted, refuse, unknown, verb } from '../hall/verb.ts';
import { placeAhead } from '../queue/order.ts';
import { lineOfCounter, queueAt } from '../queue/ticket.ts';
import { ticketOf } from '../queue/ticket-answer.ts';
import { departmentsAt } from './authority.ts';
import { atWork } from './counter.ts';
import { coverTaken, whoTakesOver } from './cover.ts';
import { coverRules, mayName } from './cover-presets.ts';
import { whereInstead } from './where-instead.ts';

/**
 * Whoever served is taken ill or gone with a visitor in front: a leader sends the visitor to the head of the own line, or to another counter, with
 * the number and the time first waited kept; the post is then free for whoever stands in.
 */
export const passOnVisitor = verb('pass-on-visitor', {
  may: ['chief', 'leader', 'supervisor'],

  look(looks, body, _asker, { now }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const target = body.to === undefined ? null : looks.counter(body.to);
    if (body.to !== undefined && !target) return unknown('counter');
    const ticket = counter.ticket && looks.ticket(counter.ticket.id);
    const { staff } = counter;
    const away = staff !== null && looks.awaysOf(staff, now, now + 1).some(({ ground }) => ground === 'leave');
    const line = body.to === undefined ? (ticket?.queue ?? '') : lineOfCounter(body.to);
    const taker = away ? whoTakesOver(looks, { ...counter, ticket: null }, now, new Set([staff!])) : null;
    return {
      counter,
      ticket,
      queue: ticket && (target ? queueAt(looks.hall.counters.get(target.number)!, ticket) : ticket.queue),
      // Nobody waits where nobody calls.
      idle: target && !atWork(target) ? { counter: target.number, instead: whereInstead(looks, counter, now) } : null,
      away,
      gone: staff !== null && (away || !looks.present(staff)),
      place: ticket && placeAhead(looks.heads([line]), ticket, line, now),
      rules: coverRules(looks.hall.file),
      departments: departmentsAt(looks.hall, counter.number),
      taken: taker && coverTaken(looks, counter.number, taker, 'leave', true),
    };
  },

  decide({ counter, ticket, queue, idle, away, gone, place, rules, departments, taken }, { reason }, asker) {
    const person = asker.staff!;
    if (!person.roles.includes('supervisor') && !mayName(rules, person, departments))
      return refuse('not-authorised', { counter: counter.number });
    if (!ticket || !place || queue === null) return refuse('nobody-in-front', { counter: counter.number });
    // Who is there serves on: nobody takes a visitor out of their hands.
    if (!gone) return refuse('not-yours', { number: ticket.number, counter: counter.number });
    if (idle)
      return idle.instead.length > 0
        ? refuse('nobody-calls-there', { counter: idle.counter, instead: idle.instead.join('、') })
        : refuse('nobody-calls-anywhere', { counter: idle.counter });
    const { number } = counter;
    const passed: Accepted = accept({
      fact: 'ticket-transferred',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      from: { queue: ticket.queue, counter: number },
      queue,
      service: ticket.service,
      place,
      reason,
    } satisfies Fact);
    if (away)
      passed.facts.push(
        { fact: 'counter-closed', counter: number, staff: counter.staff, reason: null },
        // In the same moment: no second of the day without a name.
        ...(taken ? [taken] : []),
      );
    return passed;
  },

  answer: (looks, _facts, moment, { ticket }) => ticketOf(looks, ticket!.id, moment),
});

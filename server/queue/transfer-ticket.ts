import type { Body } from '../../protocol/commands.ts';
import type { Looks } from '../hall/looks.ts';
import { accept, factOf, isNo, type No, unknown, verb } from '../hall/verb.ts';
import { atCounters, notTheirs, wrongState } from './standing.ts';
import { lineOfCounter, queueAt, type Ticket } from './ticket.ts';
import { ticketOf } from './ticket-answer.ts';

/** Where a ticket is sent: the queue it then belongs to, the service it is for, and the line it stands in. */
interface Target {
  queue: string;
  service: string;
  line: string;
}

/** The visitor's matter belongs elsewhere: the same number waits there, with the time first waited kept. */
export const transferTicket = verb('transfer-ticket', {
  may: atCounters,

  look(looks, body) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    const target = targetOf(looks, body.to, ticket);
    if (isNo(target)) return target;
    return { ticket, target, counter: ticket.counter === null ? null : looks.counter(ticket.counter) };
  },

  decide({ ticket, target, counter }, { reason }, asker) {
    if ((ticket.state !== 'called' && ticket.state !== 'serving') || ticket.counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    return accept({
      fact: 'ticket-transferred',
      id: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      from: { queue: ticket.queue, counter: ticket.counter },
      queue: target.queue,
      service: target.service,
      place: { line: target.line, rate: ticket.rate, since: ticket.firstWaited, tie: ticket.id, back: 0 },
      reason,
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'ticket-transferred').id, moment),
});

function targetOf({ hall }: Looks, to: Body<'transfer-ticket'>['to'], ticket: Ticket): Target | No {
  if (to.service !== undefined) {
    const service = hall.services.get(to.service);
    return service ? { queue: service.queue, service: service.id, line: service.queue } : unknown('service');
  }
  if (to.queue !== undefined) {
    return hall.queues.has(to.queue) ? { queue: to.queue, service: ticket.service, line: to.queue } : unknown('queue');
  }
  const counter = hall.counters.get(to.counter!);
  if (!counter) return unknown('counter');
  return { queue: queueAt(counter, ticket), service: ticket.service, line: lineOfCounter(counter.number) };
}

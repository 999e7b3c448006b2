import { cannotEndSo } from '../cases/outcome.ts';
import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { atCounters, notTheirs, wrongState } from './standing.ts';
import { ticketOf } from './ticket-answer.ts';

/** The visitor's matter is done at this counter. How long it took teaches the forecast. */
export const finishService = verb('finish-service', {
  may: atCounters,

  look(looks, body, _asker, { now }) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    return {
      ticket,
      counter: ticket.counter === null ? null : looks.counter(ticket.counter),
      visit: {
        number: ticket.number,
        cases: looks.casesOfTicket(ticket.ref),
        asked: looks.consultationsOfTicket(ticket.ref),
        immediate: looks.hall.services.get(ticket.service)?.kind === 'immediate',
        required: looks.hall.file.cases.outcome === 'required',
        today: looks.hall.zone.local(now).day,
      },
    };
  },

  decide({ ticket, counter, visit }, { outcome }, asker, { now }) {
    if (ticket.state !== 'serving' || ticket.counter === null) return wrongState(ticket);
    const no = notTheirs(ticket, counter, asker);
    if (no) return no;
    const open = cannotEndSo(outcome, visit);
    if (open) return open;
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
      outcome: typeof outcome === 'object' ? outcome.kind : (outcome ?? null),
      ...(typeof outcome === 'object' ? { said: outcome } : {}),
    });
  },

  answer: (looks, facts, moment) => ticketOf(looks, factOf(facts, 'service-finished').id, moment),
});

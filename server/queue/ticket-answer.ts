import type { Call as CallAnswer, Ticket as TicketAnswer } from '../../protocol/answers.ts';
import type { Fact } from '../hall/facts.ts';
import type { Looks } from '../hall/looks.ts';
import type { Moment } from '../hall/verb.ts';
import type { Ticket } from './ticket.ts';

/** What the verb has looked up already. */
interface Known {
  ahead?: number;
  forecast?: TicketAnswer['forecast'];
}

/** A ticket as commands answer it: how many are ahead and how long, as of this moment; its holder masked. */
function ticketAnswer(looks: Looks, ticket: Ticket, moment: Moment, known: Known = {}): TicketAnswer {
  const waits = ticket.state === 'waiting';
  const ahead = waits ? (known.ahead ?? looks.aheadOf(ticket, moment.now)) : 0;
  const forecast = () =>
    known.forecast === undefined
      ? (looks.forecast(ticket.place.line, ahead, moment.now)?.span ?? null)
      : known.forecast;
  return {
    id: ticket.ref,
    token: ticket.token,
    number: ticket.number,
    queue: ticket.queue,
    service: ticket.service,
    class: ticket.class,
    state: ticket.state,
    businessDay: ticket.day,
    issuedAt: looks.hall.zone.iso(ticket.issuedAt),
    ahead,
    forecast: waits ? forecast() : null,
    counter: ticket.counter,
    shape: ticket.shape,
    holder: looks.maskedHolder(ticket),
  };
}

/** The ticket a fact is about, as it now is. */
export function ticketOf(looks: Looks, id: number, moment: Moment, known: Known = {}): { ticket: TicketAnswer } {
  const ticket = looks.ticket(id);
  if (!ticket) throw new Error(`broken promise: ticket ${id} is gone`);
  return { ticket: ticketAnswer(looks, ticket, moment, known) };
}

export function callAnswer(
  looks: Looks,
  called: Extract<Fact, { fact: 'ticket-called' | 'ticket-recalled' }>,
  moment: Moment,
): { call: CallAnswer } {
  const { call, ref, number, counter, times } = called;
  return { call: { id: call, ticket: ref, number, counter, times, at: looks.hall.zone.iso(moment.now) } };
}

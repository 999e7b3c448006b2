import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters, wrongState } from './standing.ts';

const copiesMost = 5;
const over = ['served', 'left', 'cancelled'];

/** The slip was lost or never came out: the same number and QR once more, marked as a reprint. */
export const reprintTicket = verb('reprint-ticket', {
  may: [...atCounters, 'guide'],

  look(looks, body, asker) {
    const ticket = looks.ticketByRef(body.ticket);
    if (!ticket) return unknown('ticket');
    if (body.printer !== undefined && !looks.hall.printers.has(body.printer)) return unknown('printer');
    const printer = body.printer ?? asker.device?.printer ?? looks.hall.file.printers[0]?.id ?? null;
    return { ticket, printer, slips: looks.slipsOf(ticket.id) };
  },

  decide({ ticket, printer, slips }) {
    if (over.includes(ticket.state)) return wrongState(ticket);
    if (printer === null) return refuse('no-printer');
    if (slips > copiesMost) return refuse('too-many-copies', { number: ticket.number, most: copiesMost });
    return accept({
      fact: 'slip-queued',
      ticket: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      printer,
      reprint: slips === 0 ? 0 : slips,
    });
  },

  answer: (looks, _facts, _moment, { ticket }) => ({ job: looks.lastJobOf(ticket.id) }),
});

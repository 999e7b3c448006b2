import { accept, refuse, verb } from '../hall/verb.ts';
import { askedSlip, copiesMost } from './asked-slip.ts';
import { atCounters, wrongState } from './standing.ts';

const over = ['served', 'left', 'cancelled'];

/** The slip was lost or never came out: the same number and QR once more, marked as a reprint. */
export const reprintTicket = verb('reprint-ticket', {
  may: [...atCounters, 'guide'],

  look: (looks, body, asker) => askedSlip(looks, body, asker, 'ticket'),

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
      reprint: slips,
    });
  },

  answer: (looks, _facts, _moment, { ticket }) => ({ job: looks.lastJobOf(ticket.id) }),
});

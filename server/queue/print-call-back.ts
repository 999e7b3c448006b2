import { accept, refuse, verb } from '../hall/verb.ts';
import { atCounters, wrongState } from './standing.ts';
import { askedSlip, copiesMost } from './asked-slip.ts';

/** 回呼单: for a visitor put aside or back in line, a slip that says where to go and what is still to come. */
export const printCallBack = verb('print-call-back', {
  may: [...atCounters, 'guide'],

  look: (looks, body, asker) => askedSlip(looks, body, asker, 'call-back'),

  decide({ ticket, printer, slips }) {
    if (ticket.state !== 'held' && ticket.state !== 'waiting') return wrongState(ticket);
    if (ticket.state === 'waiting' && (ticket.origin === 'arrival' || ticket.origin === 'appointment'))
      return refuse('nothing-to-call-back', { number: ticket.number });
    if (printer === null) return refuse('no-printer');
    if (slips > copiesMost) return refuse('too-many-copies', { number: ticket.number, most: copiesMost });
    return accept({
      fact: 'slip-queued',
      ticket: ticket.id,
      ref: ticket.ref,
      number: ticket.number,
      printer,
      reprint: slips,
      document: 'call-back',
    });
  },

  answer: (looks, _facts, _moment, { ticket }) => ({ job: looks.lastJobOf(ticket.id) }),
});

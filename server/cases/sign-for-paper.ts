import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { stepped } from './case-dates.ts';

/** 签收: on the tablet at the counter the applicant says that a paper was read and is in hand. Whoever stands there has given it. */
export const signForPaper = verb('sign-for-paper', {
  may: ['desk'],

  look(looks, body) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const ticket = counter.ticket ? looks.ticket(counter.ticket.id) : null;
    const kase = ticket
      ? looks
          .casesOfTicket(ticket.ref)
          .find(({ documents }) => documents.some(({ number }) => number === body.document))
      : undefined;
    const document = kase?.documents.find(({ number }) => number === body.document);
    // Papers of other visits are nobody's business here: they are not known.
    return kase && document ? { looks, counter, kase, document } : unknown('paper');
  },

  decide({ looks, counter, kase, document }, _body, _asker, { now }) {
    if (document.served?.how === 'signed') return refuse('served-already', { document: document.number });
    const signed = {
      fact: 'paper-served' as const,
      case: kase.id,
      number: kase.number,
      by: counter.staff ?? kase.holder,
      paper: document.number,
      how: 'signed' as const,
    };
    return accept(...stepped(looks, kase, [signed], now).facts);
  },

  answer: () => ({}),
});

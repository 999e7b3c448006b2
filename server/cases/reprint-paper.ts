import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { copiesMost } from '../queue/asked-slip.ts';
import { atCounters } from '../queue/standing.ts';
import { mayRead } from './case-standing.ts';

/** A paper of a case once more, with the words it had when it was issued, marked as a reprint. */
export const reprintPaper = verb('reprint-paper', {
  may: [...atCounters, 'supervisor'],

  look(looks, body, asker) {
    const kase = looks.case(body.case);
    const kept = kase && looks.casePaper(kase.id, body.paper);
    if (!kept) return unknown('paper');
    if (!asker.staff || !mayRead(looks, kase, asker.staff)) return refuse('not-your-case', { number: kase.number });
    if (body.printer !== undefined && !looks.hall.printers.has(body.printer)) return unknown('printer');
    return { ...kept, printer: body.printer ?? asker.device?.printer ?? looks.hall.file.printers[0]?.id ?? null };
  },

  decide({ case: caseId, paper: { number }, slips, printer }) {
    if (printer === null) return refuse('no-printer');
    if (slips > copiesMost) return refuse('too-many-copies', { number, most: copiesMost });
    return accept({ fact: 'paper-queued', case: caseId, paper: number, printer, reprint: slips });
  },

  answer: (looks, _facts, _moment, looked) => ({ job: looks.lastJobOfPaper(looked.case, looked.paper.number) }),
});

import { accept, factOf, refuse, verb } from '../hall/verb.ts';
import { filingDueDay } from './filing-due.ts';
import { firstOf, lastOf, monthOf } from './rota-days.ts';
import { rotaFindings } from './rota-findings.ts';
import { rotaOf } from './rota-of.ts';

/** A month's rota goes to the office. From then on it is changed only for a reason, and every change is kept. */
export const fileRota = verb('file-rota', {
  may: ['leader', 'supervisor'],

  look(looks, { month }, _asker, { now }) {
    const rota = rotaOf(looks, firstOf(month), lastOf(month));
    return {
      filed: looks.rotaFiling(month) !== null,
      planned: rota.assignments.some(({ day }) => monthOf(day) === month),
      findings: rotaFindings(rota, firstOf(month), lastOf(month)).length,
      dueDay: filingDueDay(rota.rules, month),
      today: looks.hall.zone.local(now).day,
    };
  },

  decide({ filed, planned, findings, dueDay, today }, { month }, asker) {
    if (filed) return refuse('already-filed', { month });
    if (lastOf(month) < today) return refuse('day-over', { day: lastOf(month) });
    if (!planned) return refuse('nothing-planned', { what: month });
    const late = dueDay !== null && today > dueDay;
    return accept({ fact: 'rota-filed', month, by: asker.staff!.jobNo, dueDay, late, findings });
  },

  answer(_looks, facts) {
    const { month, late, dueDay, findings } = factOf(facts, 'rota-filed');
    return { month, late, dueDay, findings };
  },
});

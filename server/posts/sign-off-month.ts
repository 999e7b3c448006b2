import { accept, factOf, refuse, verb } from '../hall/verb.ts';
import { monthOf } from './attendance-month.ts';

/** 按月通报 (000/O 一㈤, 000/S 3(1)): the sheet is circulated as it stands. What is corrected later stands beside it. */
export const signOffMonth = verb('sign-off-month', {
  may: ['supervisor'],

  look(looks, { month }, _asker, { now }) {
    const over = looks.hall.zone.local(now).day.slice(0, 7) > month;
    const signed = looks.signedMonth(month);
    const people = over && !signed ? monthOf(looks, month, now).people : [];
    return { over, signed, people: people.map(({ jobNo, totals }) => ({ jobNo, totals })) };
  },

  decide({ over, signed, people }, { month }, asker) {
    if (!over) return refuse('month-not-over', { month });
    if (signed) return refuse('signed-off-already', { month });
    return accept({
      fact: 'month-signed-off',
      month,
      by: asker.staff!.jobNo,
      byName: asker.staff!.name,
      people,
    });
  },

  answer(looks, facts, { now }) {
    const { month, by, people } = factOf(facts, 'month-signed-off');
    return { month: { month, by, at: looks.hall.zone.iso(now), people: people.length } };
  },
});

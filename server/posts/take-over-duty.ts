import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { handOverAnswer, isOfHall, notCounted } from './hand-over-duty.ts';

/** The second signature: whoever takes the duty over counts again; what differs is kept. */
export const takeOverDuty = verb('take-over-duty', {
  may: [...atCounters, 'guide', 'supervisor'],

  look(looks, { handOver, items }) {
    const row = looks.handOver(handOver);
    if (!row) return unknown('hand-over');
    const { equipment } = looks.hall.file.attendance;
    return isOfHall(items, equipment) ? { row, equipment } : unknown('check');
  },

  decide({ row, equipment }, { items }, asker) {
    const person = asker.staff!;
    if (person.jobNo !== row.to) return refuse('not-the-receiver', { jobNo: row.to });
    if (row.taken !== null) return refuse('handed-over-already');
    const differs = row.given
      .filter(({ id, count }) => items.some((item) => item.id === id && item.count !== count))
      .map(({ id }) => id);
    return (
      notCounted(items, equipment) ??
      accept({
        fact: 'duty-taken-over',
        handOver: row.handOver,
        from: row.from,
        to: person.jobNo,
        toName: person.name,
        items: [...items],
        differs,
      })
    );
  },

  answer: (looks, facts) => handOverAnswer(looks, factOf(facts, 'duty-taken-over').handOver),
});

import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { breachRecords } from './breach-record.ts';

/**
 * 000/S 4.3: the step the ladder names was taken: warned, talked to, sent back. Only verified complaints lead here; nobody chooses a step, leaves
 * one out, or takes one towards themselves.
 */
export const takeBreachStep = verb('take-breach-step', {
  may: ['leader', 'supervisor'],

  look(looks, { staff }, _asker, { now }) {
    const person = looks.staff(staff);
    return person ? { person, record: breachRecords(looks, now, staff)[0] ?? null } : unknown('staff');
  },

  decide({ person, record }, { staff }, asker) {
    const by = asker.staff!.jobNo;
    if (!record?.due) return refuse('no-step-due', { name: person.name });
    if (by === staff) return refuse('not-towards-yourself');
    const { due: step, notices, period } = record;
    return accept({ fact: 'breach-step-taken', staff, step, verified: notices.length, period: period.from, by });
  },

  answer(_looks, facts) {
    const { staff, step, verified } = factOf(facts, 'breach-step-taken');
    return { taken: { staff, step, verified } };
  },
});

import { accept, verb } from '../hall/verb.ts';

const casesMost = 40;

/**
 * Whose cases: an auditor, or whoever oversees the hall, looks for the cases of one person by a number of theirs. It changes nothing, and yet
 * is a command: that somebody looked, what for and what was found stands in the journal for good (DESIGN §9); the number does not.
 */
export const searchApplicant = verb('search-applicant', {
  may: ['leader', 'supervisor', 'audit-admin'],

  look(looks, { idNo, phone }) {
    const mark = looks.markHolder({ ...(idNo ? { idNo } : {}), ...(phone ? { phone } : {}) });
    return mark === null ? [] : looks.caseLinesOfMark(mark, casesMost);
  },

  decide(found, { purpose }, asker) {
    const by = asker.staff!.jobNo;
    return accept({ fact: 'applicant-searched', by, purpose, found: found.map(({ number }) => number) });
  },

  answer: (_looks, _facts, _moment, found) => ({
    cases: found.map(({ id, number, service, state, receivedOn }) => ({ id, number, service, state, receivedOn })),
  }),
});

import { accept, verb } from '../hall/verb.ts';
import { openApplicantOf } from './applicant.ts';
import { caseFor, handles, inCases } from './case-standing.ts';

/** Name, identity number and phone in clear, once, for a purpose that stands in the journal for good (DESIGN §9). */
export const openApplicant = verb('open-applicant', {
  may: inCases,
  look: (looks, body, asker) => caseFor(looks, body, asker, handles),

  decide({ kase }, { purpose }, asker) {
    const by = asker.staff!.jobNo;
    return accept({ fact: 'applicant-opened', case: kase.id, number: kase.number, by, purpose });
  },

  answer: (looks, _facts, _moment, looked) => ({ applicant: openApplicantOf(looks, looked.kase) }),
});

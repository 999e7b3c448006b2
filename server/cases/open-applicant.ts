import { accept, isNo, verb } from '../hall/verb.ts';
import { openApplicantOf } from './applicant.ts';
import { caseFor, handles, inCases } from './case-standing.ts';
import type { Case } from './case.ts';

/** A later demand, or a refusal although everything was there: whoever weighs it asks the applicant how it was. */
const isWeighed = ({ notices, ended }: Case): boolean =>
  notices.some(({ added }) => added.length > 0) || ended?.complete === true;

/**
 * Name, identity number and phone in clear, once, for a purpose that stands in the journal for good (DESIGN §9). Who oversees the hall or hears
 * complaints opens only what there is something to find out about.
 */
export const openApplicant = verb('open-applicant', {
  may: [...inCases, 'supervisor', 'complaints'],

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker, handles);
    if (!isNo(found)) return found;
    const kase = looks.case(body.case);
    const weighs = asker.staff?.roles.some((role) => role === 'supervisor' || role === 'complaints') ?? false;
    return kase && weighs && isWeighed(kase) ? { kase } : found;
  },

  decide({ kase }, { purpose }, asker) {
    const by = asker.staff!.jobNo;
    return accept({ fact: 'applicant-opened', case: kase.id, number: kase.number, by, purpose });
  },

  answer: (looks, _facts, _moment, looked) => ({ applicant: openApplicantOf(looks, looked.kase) }),
});

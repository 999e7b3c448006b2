import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { addedTo, demanded, unapproved } from './case-materials.ts';
import { caseUnder } from './case-standing.ts';
import { gaveNotice, isOpenCase } from './case.ts';
import { sealReason } from './reason.ts';

/**
 * A leader lets one notice ask for more than the first one did, and says why; whoever told too little does not let it pass. It counts as a
 * probable breach all the same.
 */
export const approveNotice = verb('approve-notice', {
  may: ['chief', 'leader', 'supervisor'],

  look(looks, body, asker) {
    const found = caseUnder(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    return {
      looks,
      kase,
      open: unapproved(kase, demanded(kase.materials)),
      items: addedTo(kase, demanded(kase.materials)),
      reason: sealReason(looks, kase.id, 'approval', body.reason),
    };
  },

  decide({ looks, kase, open, items, reason }, _body, asker, { now }) {
    if (!isOpenCase(kase) || open.length === 0) return refuse('no-approval-needed', { number: kase.number });
    const by = asker.staff!.jobNo;
    if (gaveNotice(kase, by)) return refuse('own-notice', { number: kase.number });
    const approved = { fact: 'notice-approved' as const, case: kase.id, number: kase.number, by, items, reason };
    return accept(...stepped(looks, kase, [approved], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

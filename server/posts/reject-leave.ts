import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { leaveAnswer, signersNow } from './leave-answer.ts';
import { inLeave, leaveState } from './leave-standing.ts';
import { nextStep } from './leave.ts';

/** Whoever would sign next says no, and why. A refused extension leaves the leave as it was granted. */
export const rejectLeave = verb('reject-leave', {
  may: inLeave,

  look(looks, body) {
    const leave = looks.leave(body.leave);
    if (!leave) return unknown('leave');
    return {
      leave,
      signers: signersNow(looks, leave),
      sealed: looks.sealText(body.reason, `leave:${leave.id}:rejection`),
    };
  },

  decide({ leave, signers, sealed }, _body, asker) {
    if (!nextStep(leave) && leave.state !== 'approved') return leaveState(leave);
    if (!signers.includes(asker.staff!.jobNo)) return refuse('not-your-step', { name: leave.name });
    return accept({
      fact: 'leave-rejected',
      leave: leave.id,
      staff: leave.staff,
      name: leave.name,
      about: leave.extension ? 'extension' : 'leave',
      by: asker.staff!.jobNo,
      private: sealed,
    });
  },

  answer: (looks, _facts, { now }, { leave }) => leaveAnswer(looks, leave.id, now),
});

import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { leaveAnswer } from './leave-answer.ts';
import { inLeave, leaveState, speaksFor } from './leave-standing.ts';

/** The person does not go after all. */
export const withdrawLeave = verb('withdraw-leave', {
  may: inLeave,

  look(looks, body) {
    const leave = looks.leave(body.leave);
    return leave ? { leave, person: looks.staff(leave.staff) } : unknown('leave');
  },

  decide({ leave, person }, _body, asker) {
    if (!speaksFor(asker, person)) return refuse('not-your-leave', { name: leave.name });
    if (leave.state !== 'requested' && leave.state !== 'approved' && leave.state !== 'filed') return leaveState(leave);
    return accept({ fact: 'leave-withdrawn', leave: leave.id, staff: leave.staff, name: leave.name });
  },

  answer: (looks, _facts, { now }, { leave }) => leaveAnswer(looks, leave.id, now),
});

import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { absentMinOf } from './leave-absence.ts';
import { leaveAnswer } from './leave-answer.ts';
import { inLeave, leaveState, speaksFor } from './leave-standing.ts';

/** 销假: back at work. What lies between the granted end and now is absence without leave, and stays on record. */
export const endLeave = verb('end-leave', {
  may: inLeave,

  look(looks, body, _asker, { now }) {
    const leave = looks.leave(body.leave);
    if (!leave) return unknown('leave');
    return { leave, person: looks.staff(leave.staff), absentMin: absentMinOf(leave, now, looks.hall) };
  },

  decide({ leave, person, absentMin }, _body, asker) {
    if (!speaksFor(asker, person)) return refuse('not-your-leave', { name: leave.name });
    if (leave.state !== 'on-leave') return leaveState(leave);
    const { id, staff, name } = leave;
    return accept({ fact: 'leave-ended', leave: id, staff, name, by: asker.staff!.jobNo, absentMin });
  },

  answer: (looks, _facts, { now }, { leave }) => leaveAnswer(looks, leave.id, now),
});

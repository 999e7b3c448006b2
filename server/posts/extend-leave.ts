import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { leaveAnswer } from './leave-answer.ts';
import { bothAway } from './leave-away.ts';
import { leaveDays, longestLeaveDays } from './leave-length.ts';
import { inLeave, leaveRules, leaveState, speaksFor } from './leave-standing.ts';
import { wayFor } from './leave-way.ts';
import { fallsInto } from './leave.ts';
import { instantOf, isFar } from './leave-asked.ts';

/** 续假: a later end, asked for before the granted one. It goes to the chain of the whole length: nobody splits a leave to pass by a signature. */
export const extendLeave = verb('extend-leave', {
  may: inLeave,

  look(looks, body, _asker, { now }) {
    const leave = looks.leave(body.leave);
    if (!leave) return unknown('leave');
    const { hall } = looks;
    const person = hall.file.staff.find(({ jobNo }) => jobNo === leave.staff);
    if (!person) return unknown('staff');
    const to = instantOf(body.to, 'to', hall);
    if (isFar(to, now)) return refuse('leave-too-long', { most: longestLeaveDays });
    return {
      leave,
      person,
      to,
      hall,
      rules: leaveRules(looks),
      own: looks
        .leavesOf(leave.staff, leave.to, to)
        .filter((other) => other.id !== leave.id && fallsInto(other, leave.to, to)),
      bothAway: bothAway(looks, { ...leave, from: leave.to, to }),
      sealed: looks.sealText(body.reason, `leave:${leave.id}:extension`),
      asks: looks.staff(leave.staff),
    };
  },

  decide({ leave, person, to, hall, rules, own, bothAway: both, sealed, asks }, _body, asker, { now }) {
    if (!speaksFor(asker, asks)) return refuse('not-your-leave', { name: leave.name });
    if ((leave.state !== 'filed' && leave.state !== 'on-leave') || leave.extension) return leaveState(leave);
    if (now >= leave.to) return refuse('leave-over', { leave: leave.id });
    if (to - leave.from > longestLeaveDays * 86_400_000) return refuse('leave-too-long', { most: longestLeaveDays });
    if (to <= leave.to || leaveDays(leave.to, to, hall) === 0) return refuse('no-working-time');
    if (own[0]) return refuse('leave-overlaps', { leave: own[0].id });
    if (both) return both;
    const days = leaveDays(leave.from, to, hall);
    const way = wayFor(hall, rules, person, { kind: leave.kind, days, emergency: false, leadersWord: false });
    if (isNo(way)) return way;
    const { id, staff, name } = leave;
    return accept({ fact: 'leave-extension-asked', leave: id, staff, name, to, days, way, private: sealed });
  },

  answer: (looks, _facts, { now }, { leave }) => leaveAnswer(looks, leave.id, now),
});

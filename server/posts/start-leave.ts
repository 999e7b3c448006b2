import { accept, type Accepted, refuse, unknown, verb } from '../hall/verb.ts';
import type { Looks } from '../hall/looks.ts';
import type { CounterNow } from './counter.ts';
import { coverTaken, whoTakesOver } from './cover.ts';
import type { Leave } from './leave.ts';
import { leaveAnswer } from './leave-answer.ts';
import { inLeave, leaveState, speaksFor } from './leave-standing.ts';
import { openNow } from './pairings.ts';
import { lookAtStart, missingAtStart } from './leave-start.ts';

/**
 * Leaving is unlocked: everything signed and filed, the work handed over, the substitute on post, the partner not away. Outside opening
 * hours a substitute who is named, or the post's B, is enough: nobody has to stand there yet.
 */
export const startLeave = verb('start-leave', {
  may: inLeave,

  look(looks, body, _asker, { now }) {
    const leave = looks.leave(body.leave);
    if (!leave) return unknown('leave');
    const handOverTo = body.handOverTo ?? leave.handOverTo;
    const receiver = handOverTo === null ? null : looks.staff(handOverTo);
    const started = lookAtStart(looks, leave, receiver, now);
    if (handOverTo !== null && !receiver) return unknown('staff');
    return {
      ...started,
      taker: started.standsAt && openNow(looks, now) ? takesOver(looks, leave, started.standsAt, now) : null,
      person: looks.staff(leave.staff),
      cases: looks.openCasesOf(leave.staff),
      counters: [...looks.hall.posts.values()]
        .filter(({ a }) => a === leave.staff)
        .map(({ counter }) => ({ counter, staff: looks.counter(counter)?.staff ?? null })),
    };
  },

  decide(looked, _body, asker, { now }) {
    const { leave, receiver, person, early, work, standsAt, taker } = looked;
    if (!speaksFor(asker, person)) return refuse('not-your-leave', { name: leave.name });
    if (leave.state !== 'filed') return leaveState(leave);
    if (now >= leave.to) return refuse('leave-over', { leave: leave.id });
    if (early > 0) return refuse('leave-not-yet', { leave: leave.id });
    const missing = missingAtStart(looked);
    // Nobody is kept from hospital: what is missing is written down, for the leader to put right.
    if (missing[0] && !leave.emergency) return missing[0].no;
    const started: Accepted = accept({
      fact: 'leave-started',
      leave: leave.id,
      staff: leave.staff,
      name: leave.name,
      by: asker.staff!.jobNo,
      substitute: looked.counters.find(({ staff }) => staff !== null && staff !== leave.staff)?.staff ?? null,
      counters: looked.counters.map(({ counter }) => counter),
      handOverTo: receiver?.jobNo ?? null,
      work,
      owed: missing.map(({ owed }) => owed),
    });
    // Cases go on with the receiver; who was asked first stays answerable (000/S 4.2).
    if (receiver && !looked.unfit)
      for (const { id, number } of looked.cases)
        started.facts.push({
          fact: 'case-handed-over',
          case: id,
          number,
          by: asker.staff!.jobNo,
          from: leave.staff,
          to: receiver.jobNo,
          why: 'leave',
        });
    // The counter of somebody who was taken away is free for whoever stands in, unless a visitor is still in front of it.
    if (standsAt && !standsAt.ticket)
      started.facts.push(
        { fact: 'counter-closed', counter: standsAt.number, staff: leave.staff, reason: null },
        // In the same moment: no second of the day without a name.
        ...(taker ? [taker] : []),
      );
    return started;
  },

  answer: (looks, _facts, { now }, { leave }) => leaveAnswer(looks, leave.id, now),
});

/** Who stands at the counter from the moment this leave begins: its substitute counts as named already. */
function takesOver(looks: Looks, leave: Leave, counter: CounterNow, now: number) {
  const begun: Looks['leavesOf'] = (jobNo, from, until) => {
    const others = looks.leavesOf(jobNo, from, until).filter(({ id }) => id !== leave.id);
    return jobNo === leave.staff ? [{ ...leave, state: 'on-leave', startedAt: now }, ...others] : others;
  };
  const taker = whoTakesOver({ ...looks, leavesOf: begun }, counter, now, new Set([leave.staff]));
  return taker && coverTaken(looks, counter.number, taker, 'leave', true);
}

import { accept, type Accepted, refuse, type Refusal, unknown, verb } from '../hall/verb.ts';
import { leaveAnswer } from './leave-answer.ts';
import { bothAway } from './leave-away.ts';
import { workingMinBetween } from './leave-length.ts';
import { inLeave, leaveState, speaksFor, unstoodCounter } from './leave-standing.ts';
import { mayLeave, openNow } from './pairings.ts';

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
    if (handOverTo !== null && !receiver) return unknown('staff');
    const standsAt = looks.counterOf(leave.staff);
    const open = openNow(looks, now);
    const going = { person: leave.staff, from: now, until: leave.to, ground: 'leave' as const };
    // While the hall is open the third, too, must be there.
    const seen = open ? mayLeave(looks, going, now, leave.substitute ?? undefined) : { may: true as const };
    return {
      leave,
      receiver,
      receiverAway:
        handOverTo === leave.staff ||
        (receiver !== null && looks.leavesOf(receiver.jobNo, now, now + 1).some(({ state }) => state === 'on-leave')),
      person: looks.staff(leave.staff),
      early: workingMinBetween(now, leave.from, looks.hall),
      work: looks.openWorkOf(leave.staff),
      standsAt: standsAt === null ? null : looks.counter(standsAt),
      unstood: unstoodCounter(looks, leave.staff),
      open,
      bothAway:
        bothAway(looks, { ...leave, from: now }, true) ?? (seen.may ? null : refuse('both-away', { name: seen.name })),
      counters: [...looks.hall.posts.values()]
        .filter(({ a }) => a === leave.staff)
        .map(({ counter }) => ({ counter, staff: looks.counter(counter)?.staff ?? null })),
    };
  },

  decide(looked, _body, asker, { now }) {
    const { leave, receiver, receiverAway, person, early, work, standsAt, open, unstood, bothAway: both } = looked;
    if (!speaksFor(asker, person)) return refuse('not-your-leave', { name: leave.name });
    if (leave.state !== 'filed') return leaveState(leave);
    if (now >= leave.to) return refuse('leave-over', { leave: leave.id });
    if (early > 0) return refuse('leave-not-yet', { leave: leave.id });
    const standIn = leave.substitute ?? unstood?.b ?? null;
    const uncovered = unstood !== null && (open || standIn === null);
    const missing: [owed: string, no: Refusal | null][] = [
      ['still-on-post', standsAt ? refuse('still-on-post', { counter: standsAt.number }) : null],
      ['substitute', leave.way.substitute && uncovered ? refuse('cover-not-on-post', { jobNo: standIn ?? '—' }) : null],
      ['both-away', both],
      ['receiver', receiverAway ? refuse('stand-in-away', { name: receiver?.name ?? leave.name }) : null],
      [
        'open-work',
        work.length > 0 && !receiver ? refuse('open-work', { count: work.length, number: work[0]!.number }) : null,
      ],
    ];
    const failing = missing.find(([, no]) => no !== null);
    // Nobody is kept from hospital: what is missing is written down, for the leader to put right.
    if (failing && !leave.emergency) return failing[1]!;
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
      owed: missing.flatMap(([owed, no]) => (no ? [owed] : [])),
    });
    // The counter of somebody who was taken away is free for whoever stands in, unless a visitor is still in front of it.
    if (standsAt && !standsAt.ticket)
      started.facts.push({ fact: 'counter-closed', counter: standsAt.number, staff: leave.staff, reason: null });
    return started;
  },

  answer: (looks, _facts, { now }, { leave }) => leaveAnswer(looks, leave.id, now),
});

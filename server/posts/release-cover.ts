import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { coverTaken, isFree, whoTakesOver } from './cover.ts';
import { mayLeave, missedTime } from './pairings.ts';

/** Back to A, with the visitors put aside and what was noted meanwhile; or to the next who was named, when the one who stood in must go too. */
export const releaseCover = verb('release-cover', {
  may: atCounters,

  look(looks, body, asker, { now }) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const a = looks.hall.posts.get(body.counter)?.a ?? null;
    const asked = asker.staff!.jobNo;
    // Only A's own word, or nothing that says A is away, brings A back: a session may outlive a short break.
    const aIsBack =
      a !== null && a !== counter.staff && looks.counterOf(a) === null && (asked === a || isFree(looks, a, now));
    // Who is on leave comes back by ending it first: else the post would have an A who is away.
    const onLeave =
      asked === a ? looks.leavesOf(asked, now, now + 1).find(({ state }) => state === 'on-leave') : undefined;
    const covered = counter.staff !== null && counter.as !== 'A' && a !== null;
    const next =
      covered && !aIsBack
        ? whoTakesOver(looks, counter, now, new Set([counter.staff!, ...(a === null ? [] : [a])]))
        : null;
    // Whoever hands the post back in the noon break leaves it empty when the hall opens again.
    const missed = missedTime(looks, now, body.counter);
    const leaving = { person: counter.staff ?? asked, ground: 'closed' as const };
    const leave = missed && mayLeave(looks, { ...leaving, ...missed }, now, next?.person.jobNo);
    return {
      counter,
      a,
      covered,
      leaveUntil: onLeave ? looks.hall.zone.iso(onLeave.to) : null,
      to: aIsBack ? a : null,
      next: next && coverTaken(looks, body.counter, next, 'taken', true),
      bothAway: leave === null || leave.may ? null : leave.name,
      held: looks.heldAt(body.counter),
      notes:
        a === null
          ? []
          : looks
              .notesFor(a)
              .filter(({ counter: at }) => at === body.counter)
              .map(({ id }) => id),
    };
  },

  decide({ counter, a, covered, leaveUntil, to, next, bothAway, held, notes }, _body, asker) {
    const person = asker.staff!;
    if (!covered || counter.staff === null) return refuse('not-covered', { counter: counter.number });
    const leads = person.roles.some((role) => role === 'leader' || role === 'chief');
    if (person.jobNo !== counter.staff && person.jobNo !== a && !leads)
      return refuse('not-authorised', { counter: counter.number });
    if (leaveUntil !== null && person.jobNo !== counter.staff)
      return refuse('leave-runs', { counter: counter.number, until: leaveUntil.slice(0, 16).replace('T', ' ') });
    if (counter.ticket) return refuse('finish-first', { number: counter.ticket.number });
    if (to === null && bothAway !== null) return refuse('both-away', { name: bothAway });
    return accept(
      {
        fact: 'cover-released',
        counter: counter.number,
        staff: counter.staff,
        by: person.jobNo,
        to,
        as: to === null ? null : 'A',
        held,
        notes,
      },
      ...(to === null && next ? [next] : []),
    );
  },

  answer: () => ({ cover: null }),
});

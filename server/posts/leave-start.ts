import type { Looks } from '../hall/looks.ts';
import { type Refusal, refuse } from '../hall/verb.ts';
import { casesCannotGoTo } from './cases-go-to.ts';
import { bothAway } from './leave-away.ts';
import { workingMinBetween } from './leave-length.ts';
import { unstoodCounter } from './leave-standing.ts';
import type { Leave } from './leave.ts';
import { mayLeave, openNow } from './pairings.ts';

/** All that is asked when somebody wants to go: their counters, who stands there, who takes the work, where the partner is. */
export function lookAtStart(looks: Looks, leave: Leave, receiver: { jobNo: string; name: string } | null, now: number) {
  const standsAt = looks.counterOf(leave.staff);
  const open = openNow(looks, now);
  const going = { person: leave.staff, from: now, until: leave.to, ground: 'leave' as const };
  // While the hall is open the third, too, must be there.
  const seen = open ? mayLeave(looks, going, now, leave.substitute ?? undefined) : { may: true as const };
  return {
    leave,
    receiver,
    receiverAway:
      receiver !== null &&
      (receiver.jobNo === leave.staff ||
        looks.leavesOf(receiver.jobNo, now, now + 1).some(({ state }) => state === 'on-leave')),
    unfit: casesCannotGoTo(looks, leave.staff, receiver?.jobNo ?? null, now),
    early: workingMinBetween(now, leave.from, looks.hall),
    work: looks.openWorkOf(leave.staff),
    standsAt: standsAt === null ? null : looks.counter(standsAt),
    unstood: unstoodCounter(looks, leave.staff),
    open,
    bothAway:
      bothAway(looks, { ...leave, from: now }, true) ?? (seen.may ? null : refuse('both-away', { name: seen.name })),
  };
}

/** What keeps leave from beginning, by the name under which an emergency owes it. */
export function missingAtStart({
  leave,
  receiver,
  receiverAway,
  unfit,
  work,
  standsAt,
  unstood,
  open,
  bothAway: both,
}: ReturnType<typeof lookAtStart>): { owed: string; no: Refusal }[] {
  const standIn = leave.substitute ?? unstood?.b ?? null;
  const uncovered = unstood !== null && (open || standIn === null);
  const asked: [owed: string, no: Refusal | null][] = [
    ['still-on-post', standsAt ? refuse('still-on-post', { counter: standsAt.number }) : null],
    ['substitute', leave.way.substitute && uncovered ? refuse('cover-not-on-post', { jobNo: standIn ?? '—' }) : null],
    ['both-away', both],
    ['receiver', receiverAway ? refuse('stand-in-away', { name: receiver?.name ?? leave.name }) : null],
    ['receiver', receiverAway ? null : unfit],
    [
      'open-work',
      work.length > 0 && !receiver ? refuse('open-work', { count: work.length, number: work[0]!.number }) : null,
    ],
  ];
  return asked.flatMap(([owed, no]) => (no ? [{ owed, no }] : []));
}

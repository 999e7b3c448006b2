import type { LeaveConflict, LeaveWait, MyLeaveView } from '../../protocol/leave-view.ts';
import { leaveKinds } from '../../protocol/leave-rules.ts';
import type { Looks } from '../hall/looks.ts';
import { overdueSince, unstartedSince } from '../posts/leave-absence.ts';
import { leaveAnswerOf, signersNow } from '../posts/leave-answer.ts';
import { bothAway, pairsOf } from '../posts/leave-away.ts';
import { openLeave } from '../posts/leave-private.ts';
import { leaveRulesOf } from '../posts/leave-rules.ts';
import { lookAtStart, missingAtStart } from '../posts/leave-start.ts';
import { fallsInto, type Leave } from '../posts/leave.ts';
import type { Setting } from './setting.ts';

const mineMost = 6;
const toSignMost = 10;
const conflictsMost = 6;
const yearMs = 366 * 86_400_000;

/** One's own leaves with what one said, and what waits for one's own signature. */
export function myLeaveView({ looks, hall, now }: Setting, jobNo: string): MyLeaveView {
  const at = now();
  const rules = leaveRulesOf(hall.file.leave);
  return {
    jobNo,
    mine: looks
      .leavesOf(jobNo, at - yearMs, at + yearMs)
      .slice(0, mineMost)
      .map((leave) => {
        const { reason, rejection } = openLeave(looks, leave);
        const unstarted = unstartedSince(leave, at, hall);
        return {
          ...leaveAnswerOf(looks, leave, at),
          reason,
          rejection,
          waits: leave.state === 'filed' && at < leave.to ? waitsOf(looks, leave, at) : [],
          unstartedSince: unstarted === null ? null : hall.zone.iso(unstarted),
        };
      }),
    toSign: looks
      .liveLeaves(at)
      .filter((leave) => signersNow(looks, leave).includes(jobNo))
      .slice(0, toSignMost)
      .map((leave) => {
        const { reason, phone, extensionReason } = openLeave(looks, leave);
        return {
          ...leaveAnswerOf(looks, leave, at),
          reason,
          phone,
          extensionReason,
          conflicts: conflictsOf(looks, leave, at),
          bothAway: partnerAway(looks, leave),
        };
      }),
    kinds: leaveKinds
      .filter((kind) => !rules.kinds[kind]?.off)
      .map((kind) => ({ kind, leadH: rules.kinds[kind]?.leadH ?? 0 })),
  };
}

/** What the start would be refused for, and who is awaited. */
function waitsOf(looks: Looks, leave: Leave, at: number): LeaveWait[] {
  const receiver = leave.handOverTo === null ? null : looks.staff(leave.handOverTo);
  const looked = lookAtStart(looks, leave, receiver, at);
  const person = (jobNo: string | null | undefined) =>
    jobNo ? { jobNo, name: looks.staff(jobNo)?.name ?? jobNo } : null;
  const wait = (code: LeaveWait['code'], more: Partial<LeaveWait> = {}): LeaveWait => ({
    code,
    who: null,
    counter: null,
    count: null,
    ...more,
  });
  const early = looked.early > 0 ? [wait('leave-not-yet')] : [];
  return [
    ...early,
    ...missingAtStart(looked).map(({ no }): LeaveWait => {
      switch (no.refused) {
        case 'still-on-post':
          return wait(no.refused, { counter: looked.standsAt?.number ?? null });
        case 'cover-not-on-post':
          return wait(no.refused, {
            who: person(leave.substitute ?? looked.unstood?.b),
            counter: looked.unstood?.counter ?? null,
          });
        case 'open-work':
        // Nobody is chosen yet who could take the cases.
        case 'not-their-work':
        case 'not-their-matter':
          return wait('open-work', { count: looked.work.length });
        case 'stand-in-away':
          return wait(no.refused, { who: person(leave.handOverTo) });
        default:
          return wait('both-away', { who: { jobNo: '', name: String(no.values?.name ?? '') } });
      }
    }),
  ];
}

/** Who else is away in that time, or asks to be: the other of A and B first, then those of the department. */
function conflictsOf(looks: Looks, leave: Leave, at: number): LeaveConflict[] {
  const { hall } = looks;
  const pairs = pairsOf(leave.staff, hall.posts.values());
  const department = looks.staff(leave.staff)?.department ?? null;
  const until = leave.extension?.to ?? leave.to;
  return looks
    .liveLeaves(Math.min(at, leave.from))
    .filter((other) => other.staff !== leave.staff && fallsInto(other, leave.from, until))
    .map((other) => ({
      other,
      counters: pairs.filter(({ partner }) => partner === other.staff).map(({ counter }) => counter),
    }))
    .filter(
      ({ other, counters }) =>
        counters.length > 0 || (department !== null && looks.staff(other.staff)?.department === department),
    )
    .toSorted((a, b) => b.counters.length - a.counters.length)
    .slice(0, conflictsMost)
    .map(({ other, counters }) => ({
      staff: { jobNo: other.staff, name: other.name },
      kind: other.kind,
      from: hall.zone.iso(other.from),
      to: hall.zone.iso(other.to),
      state: overdueSince(other, at, hall) === null ? other.state : 'overdue',
      counters,
    }));
}

/** Whom a signature would leave alone with an empty post. */
function partnerAway(looks: Looks, leave: Leave): string | null {
  const { extension } = leave;
  const span = extension ? { from: leave.to, to: extension.to } : { from: leave.from, to: leave.to };
  const no = bothAway(looks, { staff: leave.staff, substitute: leave.substitute, id: leave.id, ...span });
  return no === null ? null : String(no.values?.name ?? '');
}

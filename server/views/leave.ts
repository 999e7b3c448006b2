import type { LeaveLine, LeaveView, MyLeaveView } from '../../protocol/leave-view.ts';
import { leaveKinds } from '../../protocol/leave-rules.ts';
import { overdueSince } from '../posts/leave-absence.ts';
import { leaveAnswerOf, signersNow } from '../posts/leave-answer.ts';
import { openLeave } from '../posts/leave-private.ts';
import { leaveRulesOf } from '../posts/leave-rules.ts';
import type { Leave } from '../posts/leave.ts';
import type { Setting } from './setting.ts';

/** So many lines of each list; the counts tell of the rest. A view stays small however many are away at New Year. */
const linesMost = { waiting: 30, overdue: 10, away: 20, coming: 15 };
const mineMost = 6;
const toSignMost = 10;
const yearMs = 366 * 86_400_000;

/** The leaves of the hall: what waits for a signature, who is away, who should be back, who goes next. Never a reason. */
export function leaveView(setting: Setting): LeaveView {
  const { hall, looks, now } = setting;
  const at = now();
  const live = looks.liveLeaves(at);
  const waits = (leave: Leave) => leave.state === 'requested' || leave.state === 'approved' || leave.extension !== null;
  const overdue = live.filter((leave) => overdueSince(leave, at, hall) !== null);
  const lists = {
    waiting: live.filter(waits),
    overdue,
    away: live.filter((leave) => leave.state === 'on-leave' && !overdue.includes(leave)),
    coming: live.filter(({ state }) => state === 'filed'),
  };
  const lines = (list: keyof typeof lists) =>
    lists[list].slice(0, linesMost[list]).map((leave) => lineOf(setting, leave, at));
  return {
    waiting: lines('waiting'),
    overdue: lines('overdue'),
    away: lines('away'),
    coming: lines('coming'),
    counts: {
      waiting: lists.waiting.length,
      overdue: lists.overdue.length,
      away: lists.away.length,
      coming: lists.coming.length,
    },
  };
}

function lineOf({ hall, looks }: Setting, leave: Leave, at: number): LeaveLine {
  const {
    id,
    staff,
    kind,
    from,
    to,
    days,
    state,
    next,
    signers,
    gap,
    shortNotice,
    emergency,
    owed,
    overdueSince: due,
    ...rest
  } = leaveAnswerOf(looks, leave, at);
  const of = looks.staff(staff.jobNo)?.department ?? null;
  const department = hall.file.departments.find((one) => one.id === of);
  return {
    id,
    staff,
    kind,
    from,
    to,
    days,
    state,
    next,
    signers: signers.slice(0, 8),
    gap,
    shortNotice,
    emergency,
    owed,
    overdueSince: due,
    department: department ? (department.short ?? department.name) : null,
    extendsTo: rest.extension?.to ?? null,
    substitute: rest.substitute.staff,
  };
}

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
        return { ...leaveAnswerOf(looks, leave, at), reason, rejection };
      }),
    toSign: looks
      .liveLeaves(at)
      .filter((leave) => signersNow(looks, leave).includes(jobNo))
      .slice(0, toSignMost)
      .map((leave) => {
        const { reason, phone, extensionReason } = openLeave(looks, leave);
        return { ...leaveAnswerOf(looks, leave, at), reason, phone, extensionReason };
      }),
    kinds: leaveKinds
      .filter((kind) => !rules.kinds[kind]?.off)
      .map((kind) => ({ kind, leadH: rules.kinds[kind]?.leadH ?? 0 })),
  };
}

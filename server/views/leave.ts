import type { LeaveLine, LeaveView } from '../../protocol/leave-view.ts';
import { overdueSince } from '../posts/leave-absence.ts';
import { leaveAnswerOf } from '../posts/leave-answer.ts';
import type { Leave } from '../posts/leave.ts';
import type { Setting } from './setting.ts';

/** So many lines of each list; the counts tell of the rest. A view stays small however many are away at New Year. */
const linesMost = { waiting: 30, overdue: 10, away: 20, coming: 15 };

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
    ...(state === 'on-leave' ? leftInFront(looks, staff.jobNo) : {}),
  };
}

function leftInFront(looks: Setting['looks'], jobNo: string): Pick<LeaveLine, 'inFront'> {
  const counter = looks.counterOf(jobNo);
  const number = counter === null ? undefined : looks.counter(counter)?.ticket?.number;
  return counter === null || number === undefined ? {} : { inFront: { counter, number } };
}

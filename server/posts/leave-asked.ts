import type { Body } from '../../protocol/commands.ts';
import type { LeavePoint } from '../../protocol/leave-view.ts';
import type { Staff } from '../../protocol/hall-file.ts';
import type { Looks } from '../hall/looks.ts';
import { isNo, type Refusal, refuse } from '../hall/verb.ts';
import { casesCannotGoTo } from './cases-go-to.ts';
import { bothAway } from './leave-away.ts';
import { halfAt, leaveDays, longestLeaveDays, type HallTime } from './leave-length.ts';
import { leaveRules } from './leave-standing.ts';
import { mustTakeAnnual, wayFor } from './leave-way.ts';
import { fallsInto, type LeaveWay } from './leave.ts';

const dayMs = 86_400_000;

/** What a request is judged by; a draft has it too. */
export type AskedFor = Pick<Body<'request-leave'>, 'kind' | 'from' | 'to' | 'handOverTo' | 'substitute'> & {
  emergency?: boolean | undefined;
  shortNotice?: string | undefined;
};
export type LookedAtAsked = ReturnType<typeof lookAtAsked>;

/** When the leave would be; null where that is so far away that no calendar is asked. */
export function spanAsked({ from, to }: AskedFor, time: HallTime, now: number): { from: number; to: number } | null {
  const span = { from: instantOf(from, 'from', time), to: instantOf(to, 'to', time) };
  return isFar(span.from, now) || isFar(span.to, now) ? null : span;
}

/** The few rows that say whether somebody may have this leave. */
export function lookAtAsked(
  looks: Looks,
  body: AskedFor,
  person: Staff,
  { from, to }: { from: number; to: number },
  now: number,
) {
  const { hall } = looks;
  const { jobNo } = person;
  const standIns = [body.handOverTo, body.substitute]
    .filter((named) => named !== undefined)
    .filter((named) => named === jobNo || looks.leavesOf(named, from, to).some((leave) => fallsInto(leave, from, to)));
  return {
    hall,
    person,
    from,
    to,
    own: looks.leavesOf(jobNo, from, to).filter((leave) => fallsInto(leave, from, to)),
    rules: leaveRules(looks),
    standInAway: standIns[0] === undefined ? null : (looks.staff(standIns[0])?.name ?? standIns[0]),
    // What ends by itself before the leave begins needs no receiver.
    work: looks.openWorkOf(jobNo).filter(({ day }) => day === null || day >= hall.zone.local(from).day),
    unfit: casesCannotGoTo(looks, jobNo, body.handOverTo ?? null, now),
    bothAway: bothAway(looks, { staff: jobNo, from, to, substitute: body.substitute ?? null }),
    today: hall.zone.local(now).day,
  };
}

/** How long it is, the way it would go, and everything that hinders it, in the order in which a request is told. */
export function judgeAsked(
  { hall, person, from, to, own, rules, standInAway, unfit, work, bothAway: both, today }: LookedAtAsked,
  { kind, handOverTo, shortNotice, emergency = false }: AskedFor,
  now: number,
): { days: number; way: LeaveWay | null; short: boolean; hindrances: Refusal[] } {
  const tooLong = to - from > longestLeaveDays * dayMs;
  const days = from < to && !tooLong ? leaveDays(from, to, hall) : 0;
  const leadH = emergency ? 0 : (rules.kinds[kind]?.leadH ?? 0);
  const short = leadH > 0 && from - now < leadH * 3600_000;
  const way = days > 0 ? wayFor(hall, rules, person, { kind, days, emergency, leadersWord: short }) : null;
  const hindrances: (Refusal | false)[] = [
    rules.kinds[kind]?.off === true && refuse('kind-not-granted'),
    tooLong && refuse('leave-too-long', { most: longestLeaveDays }),
    !tooLong && days === 0 && refuse('no-working-time'),
    from < now && !emergency && refuse('leave-begins-past'),
    own[0] !== undefined && refuse('leave-overlaps', { leave: own[0].id }),
    mustTakeAnnual(rules, person, kind, today) && refuse('use-annual-leave'),
    standInAway !== null && refuse('stand-in-away', { name: standInAway }),
    unfit !== null && !emergency && unfit,
    both !== null && !emergency && both,
    work.length > 0 &&
      handOverTo === undefined &&
      !emergency &&
      refuse('open-work', { count: work.length, number: work[0]!.number }),
    short && shortNotice === undefined && refuse('short-notice', { hours: leadH }),
    way !== null && isNo(way) && way,
  ];
  return {
    days,
    way: way === null || isNo(way) ? null : way,
    short,
    hindrances: hindrances.filter((no) => no !== false),
  };
}

/** Nobody plans leave years ahead; and no calendar is asked about the year 9999. */
export const isFar = (at: number, now: number): boolean => Math.abs(at - now) > 2 * longestLeaveDays * dayMs;

/** An instant as it was said; leave is counted in whole minutes. */
export function instantOf(point: LeavePoint, end: 'from' | 'to', time: HallTime): number {
  if (typeof point !== 'string') return halfAt(point.day, point.half, time)[end];
  const at = Date.parse(point);
  return end === 'from' ? Math.floor(at / 60_000) * 60_000 : Math.ceil(at / 60_000) * 60_000;
}

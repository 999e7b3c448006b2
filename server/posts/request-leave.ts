import type { LeavePoint } from '../../protocol/leave-view.ts';
import { accept, factOf, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { leaveAnswer } from './leave-answer.ts';
import { bothAway } from './leave-away.ts';
import { halfAt, leaveDays, longestLeaveDays, type HallTime } from './leave-length.ts';
import { inLeave, leads, leaveRules } from './leave-standing.ts';
import { mustTakeAnnual, wayFor } from './leave-way.ts';
import { fallsInto } from './leave.ts';

const dayMs = 86_400_000;

/** Somebody asks for leave; or a leader enters it for somebody who cannot, such as one taken to hospital. */
export const requestLeave = verb('request-leave', {
  may: inLeave,

  look(looks, body, asker, { now, seq }) {
    const { hall } = looks;
    const jobNo = body.staff ?? asker.staff!.jobNo;
    const person = hall.file.staff.find((one) => one.jobNo === jobNo);
    if (!person) return unknown('staff');
    for (const named of [body.handOverTo, body.substitute])
      if (named !== undefined && !looks.staff(named)) return unknown('staff');
    const { from, to } = { from: instantOf(body.from, 'from', hall), to: instantOf(body.to, 'to', hall) };
    // Nobody plans leave years ahead; and no calendar is asked about the year 9999.
    if (isFar(from, now) || isFar(to, now)) return refuse('leave-too-long', { most: longestLeaveDays });
    const own = looks.leavesOf(jobNo, from, to).filter((leave) => fallsInto(leave, from, to));
    const standIns = [body.handOverTo, body.substitute]
      .filter((named) => named !== undefined)
      .filter(
        (named) => named === jobNo || looks.leavesOf(named, from, to).some((leave) => fallsInto(leave, from, to)),
      );
    const id = `L${seq}`;
    const substitute = body.substitute ?? null;
    return {
      hall,
      person,
      from,
      to,
      own,
      rules: leaveRules(looks),
      standInAway: standIns[0] === undefined ? null : (looks.staff(standIns[0])?.name ?? standIns[0]),
      // What ends by itself before the leave begins needs no receiver.
      work: looks.openWorkOf(jobNo).filter(({ day }) => day === null || day >= hall.zone.local(from).day),
      bothAway: bothAway(looks, { staff: jobNo, from, to, substitute }),
      id,
      today: hall.zone.local(now).day,
      sealed: looks.sealText(
        JSON.stringify({ reason: body.reason, phone: body.phone, shortNotice: body.shortNotice ?? null }),
        `leave:${id}`,
      ),
    };
  },

  decide(
    { hall, person, from, to, own, rules, standInAway, work, bothAway: both, id, today, sealed },
    body,
    asker,
    { now },
  ) {
    const { kind, emergency = false } = body;
    const by = asker.staff!;
    const forAnother = by.jobNo !== person.jobNo;
    if ((forAnother || emergency) && !leads(by, person)) return refuse('needs-leader');
    if (emergency && kind !== 'sick') return refuse('needs-leader');
    if (rules.kinds[kind]?.off) return refuse('kind-not-granted');
    if (to - from > longestLeaveDays * dayMs) return refuse('leave-too-long', { most: longestLeaveDays });
    const days = from < to ? leaveDays(from, to, hall) : 0;
    if (days === 0) return refuse('no-working-time');
    if (from < now && !emergency) return refuse('leave-begins-past');
    if (own[0]) return refuse('leave-overlaps', { leave: own[0].id });
    if (mustTakeAnnual(rules, person, kind, today)) return refuse('use-annual-leave');
    if (standInAway !== null) return refuse('stand-in-away', { name: standInAway });
    if (both && !emergency) return both;
    if (work.length > 0 && body.handOverTo === undefined && !emergency)
      return refuse('open-work', { count: work.length, number: work[0]!.number });
    const leadH = emergency ? 0 : (rules.kinds[kind]?.leadH ?? 0);
    const short = leadH > 0 && from - now < leadH * 3600_000;
    if (short && body.shortNotice === undefined) return refuse('short-notice', { hours: leadH });
    const way = wayFor(hall, rules, person, { kind, days, emergency, leadersWord: short });
    if (isNo(way)) return way;
    const about = { leave: id, staff: person.jobNo, name: person.name };
    const requested = accept({
      fact: 'leave-requested',
      ...about,
      by: by.jobNo,
      kind,
      from,
      to,
      days,
      way,
      handOverTo: body.handOverTo ?? null,
      substitute: body.substitute ?? null,
      shortNotice: short,
      emergency,
      work,
      private: sealed,
    });
    if (emergency) requested.facts.push({ fact: 'leave-filed', ...about, with: way.filedWith, by: by.jobNo });
    return requested;
  },

  answer: (looks, facts, { now }) => leaveAnswer(looks, factOf(facts, 'leave-requested').leave, now),
});

export const isFar = (at: number, now: number): boolean => Math.abs(at - now) > 2 * longestLeaveDays * dayMs;

/** An instant as it was said; leave is counted in whole minutes. */
export function instantOf(point: LeavePoint, end: 'from' | 'to', time: HallTime): number {
  if (typeof point !== 'string') return halfAt(point.day, point.half, time)[end];
  const at = Date.parse(point);
  return end === 'from' ? Math.floor(at / 60_000) * 60_000 : Math.ceil(at / 60_000) * 60_000;
}

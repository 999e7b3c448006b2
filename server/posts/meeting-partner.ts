import type { Looks } from '../hall/looks.ts';
import { daysOfRota } from './day-of-rota.ts';
import { awaySpanOf } from './leave-away.ts';
import type { AwaySpan } from './may-be-away.ts';
import { intersection, union, without } from './minutes.ts';
import { mayLeave } from './pairings.ts';
import type { Meeting, Rota } from './rota.ts';

/**
 * Whose colleague of the same post is away while the meeting lasts, under a sign or on leave, and no third is named or planned: whoever
 * stands in today is in no rota, and is missed all the same. A sign counts until the time it promises.
 */
export function partnerAway(looks: Looks, rota: Rota, meeting: Meeting, now: number): string | null {
  const { zone } = looks.hall;
  const { day, from, to, staff } = meeting;
  const span = { from: zone.at(day, from), until: zone.at(day, to) };
  const leaveOf = (jobNo: string): AwaySpan[] =>
    looks
      .leavesOf(jobNo, span.from, span.until)
      .filter(({ state }) => state === 'on-leave' || state === 'approved' || state === 'filed')
      .map((leave) => awaySpanOf(leave, false));
  const said = { ...looks, awaysOf: (jobNo: string) => [...signOf(looks, jobNo, now), ...leaveOf(jobNo)] };
  const planned = daysOfRota({ ...rota, meetings: [...rota.meetings, meeting] }, day, day)[0]!;
  const thirdPlanned = (counter: number) => {
    const post = looks.hall.posts.get(counter);
    const thirds = planned.at(counter).filter((one) => one.staff !== post?.a && one.staff !== post?.b);
    const there = union(...thirds.map((one) => planned.present(one.staff, union(planned.spans(one)))));
    return without(intersection(planned.day.openings, [[from, to]]), there).length === 0;
  };
  for (const person of staff) {
    const may = mayLeave(said, { person, ...span, ground: 'meeting' }, now, undefined, thirdPlanned);
    if (!may.may) return may.name;
  }
  return null;
}

function signOf(looks: Looks, jobNo: string, now: number): AwaySpan[] {
  const month = looks.hall.zone.local(now).day.slice(0, 7);
  const sign = looks.signsOf(jobNo, month).findLast(({ until }) => until === null);
  return sign ? [{ jobNo, from: sign.from, until: Math.max(sign.backAt, now + 1), ground: 'sign' }] : [];
}

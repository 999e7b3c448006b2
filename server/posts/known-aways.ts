import type { Looks } from '../hall/looks.ts';
import { awaySpanOf } from './leave-away.ts';
import type { AwaySpan } from './may-be-away.ts';
import { regularMeetingsOf } from './rota-days.ts';

const dayMs = 24 * 3600_000;
/** Nobody plans meetings further ahead than this; a time without end is looked at so far. */
const lookAheadMs = 62 * dayMs;

/**
 * Everything that says somebody is or will be away: a sign that hangs, leave that began or is granted, meetings planned and regular. Leave that is granted says
 * nothing while its person still stands at a counter.
 */
export function knownAways(
  looks: Pick<Looks, 'hall' | 'counterOf' | 'signUpSince' | 'leavesOf' | 'meetingsBetween'>,
  jobNo: string,
  from: number,
  until: number,
): AwaySpan[] {
  const { zone } = looks.hall;
  const to = Math.min(until, from + lookAheadMs);
  const sign = looks.signUpSince(jobNo);
  const standing = looks.counterOf(jobNo) !== null;
  const leaves = looks
    .leavesOf(jobNo, from, to)
    .filter(({ state }) => state === 'on-leave' || (!standing && (state === 'approved' || state === 'filed')))
    .map((leave) => awaySpanOf(leave, true));
  const [first, last] = [zone.local(from).day, zone.local(to).day];
  const planned = looks.meetingsBetween(first, last).filter(({ staff }) => staff.includes(jobNo));
  const meetings = [...planned, ...regularMeetingsOf(looks.hall, jobNo, first, last)].map(
    (meeting): AwaySpan => ({
      jobNo,
      from: zone.at(meeting.day, meeting.from),
      until: zone.at(meeting.day, meeting.to),
      ground: 'meeting',
    }),
  );
  const signs: AwaySpan[] = sign === null ? [] : [{ jobNo, from: sign, until: null, ground: 'sign' }];
  return [...signs, ...leaves, ...meetings].filter(
    (span) => span.from < until && (span.until ?? Number.POSITIVE_INFINITY) > from,
  );
}

import { minuteOf } from '../hall/local-time.ts';
import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { without } from './minutes.ts';
import { partnerAway } from './meeting-partner.ts';
import { meetingAnswer } from './meeting-answer.ts';
import { daysOfRota } from './day-of-rota.ts';
import type { Meeting, Rota } from './rota.ts';
import { cannotChange, changedBy, changeNow, findingsNow, planners } from './rota-change.ts';
import { bothAway } from './rota-findings.ts';
import { rotaOf } from './rota-of.ts';

/** 会议: people are called to a meeting. Their counters still need somebody, and never A and B both. */
export const planMeeting = verb('plan-meeting', {
  may: planners,

  look(looks, body, _asker, moment) {
    const { day, from, to, what, staff } = body;
    if (staff.some((jobNo) => !looks.staff(jobNo))) return unknown('staff');
    const meeting: Meeting = {
      id: looks.nextMeetingId(),
      day,
      from: minuteOf(from),
      to: minuteOf(to),
      what: { zh: what },
      staff: [...new Set(staff)],
    };
    const rota = rotaOf(looks, day, day);
    return {
      meeting,
      rota,
      partnerAway: partnerAway(looks, rota, meeting, moment.now),
      change: changeNow(looks, [day], moment, body.reason),
    };
  },

  decide({ meeting, rota, partnerAway: gone, change }, _body, asker) {
    const { id, day, from, to, what, staff } = meeting;
    const no = cannotChange(change, [day]);
    if (no) return no;
    const left = leftByMeeting(rota, meeting) ?? gone;
    if (left) return refuse('both-away', { name: left });
    return accept({
      fact: 'meeting-planned',
      meeting: id,
      day,
      from,
      to,
      what,
      people: [...staff],
      ...changedBy(asker, change),
    });
  },

  answer: (looks, _facts, _moment, { meeting }) => ({
    meeting: meetingAnswer(meeting),
    findings: findingsNow(looks, meeting.day),
  }),
});

/** The first of A and B whom this meeting would take from a post that then has neither; null when there is none. */
function leftByMeeting(rota: Rota, meeting: Meeting): string | null {
  const dayOf = (of: Rota) => daysOfRota(of, meeting.day, meeting.day)[0]!;
  const before = dayOf(rota);
  const after = dayOf({ ...rota, meetings: [...rota.meetings, meeting] });
  for (const counter of rota.counters) {
    if (without(bothAway(after, counter), bothAway(before, counter)).length === 0) continue;
    const taken = [counter.a, counter.b].find((person) => person !== null && meeting.staff.includes(person));
    const partner = taken === counter.a ? counter.b : counter.a;
    return rota.people.find(({ jobNo }) => jobNo === partner)?.name ?? partner;
  }
  return null;
}

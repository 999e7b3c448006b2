import { accept, unknown, verb } from '../hall/verb.ts';
import { meetingAnswer } from './meeting-answer.ts';
import { cannotChange, changedBy, changeNow, planners } from './rota-change.ts';

/** A planned meeting does not take place. The regular ones stand in the hall file. */
export const cancelMeeting = verb('cancel-meeting', {
  may: planners,

  look(looks, body, _asker, moment) {
    const meeting = looks.plannedMeeting(body.meeting);
    return meeting ? { meeting, change: changeNow(looks, [meeting.day], moment, body.reason) } : unknown('meeting');
  },

  decide({ meeting: { id, day, what }, change }, _body, asker) {
    return (
      cannotChange(change, [day]) ??
      accept({ fact: 'meeting-cancelled', meeting: id, day, what, ...changedBy(asker, change) })
    );
  },

  answer: (_looks, _facts, _moment, { meeting }) => ({ meeting: meetingAnswer(meeting) }),
});

import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { sealMessage } from './colleague-message.ts';
import { inConsultation } from './consultation.ts';
import { changedMessage } from './message-answer.ts';

const minuteMs = 60_000;

/** 同事不在: who asks for a colleague who is away leaves name, contact and words; nobody is sent away to come again (003 一(三)4). */
export const leaveMessage = verb('leave-message', {
  may: inConsultation,

  look(looks, body, _asker, { seq }) {
    const to = looks.staff(body.to);
    if (!to) return unknown('staff');
    if (body.case !== undefined && !looks.case(body.case)) return unknown('case');
    const { name, contact, text } = body;
    const id = `M${seq}`;
    const dueMs = looks.hall.file.cases.messageDueAfterMin * minuteMs;
    return { to, id, dueMs, content: sealMessage(looks, id, { name, contact, text }) };
  },

  decide({ to, id, dueMs, content }, body, asker, { now }) {
    const by = asker.staff!.jobNo;
    if (to.jobNo === by) return refuse('theirs-already', { name: to.name });
    const remindAt = body.remindAt === undefined ? now + dueMs : Date.parse(body.remindAt);
    if (remindAt <= now) return refuse('time-past');
    return accept({ fact: 'message-left', message: id, to: to.jobNo, about: body.case ?? null, remindAt, content, by });
  },

  answer: (looks, facts) => changedMessage(looks, factOf(facts, 'message-left').message),
});

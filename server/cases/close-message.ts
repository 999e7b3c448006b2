import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { sealDone } from './colleague-message.ts';
import { inConsultation } from './consultation.ts';
import { changedMessage } from './message-answer.ts';

/** Dealt with, and how: by whom it was for, or a leader. */
export const closeMessage = verb('close-message', {
  may: inConsultation,

  look(looks, body) {
    const message = looks.message(body.message);
    if (!message) return unknown('message');
    return { message, done: sealDone(looks, message.id, body.done) };
  },

  decide({ message, done }, _body, asker) {
    const { jobNo, roles } = asker.staff!;
    if (message.to !== jobNo && !roles.includes('leader')) return refuse('not-your-matter');
    if (message.closedAt !== null) return refuse('closed-already');
    return accept({
      fact: 'message-closed',
      message: message.id,
      to: message.to,
      ...(message.case === null ? {} : { about: message.case }),
      done,
      by: jobNo,
    });
  },

  answer: (looks, _facts, _moment, { message }) => changedMessage(looks, message.id),
});

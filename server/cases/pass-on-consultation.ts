import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { mayAnswer } from './answer-consultation.ts';
import { changedConsultation } from './consultation-answer.ts';
import { inConsultation } from './consultation.ts';
import { receiverOf } from './receiver.ts';

/** To who can answer it, or upward when it is a hard one (004/B 10, 002/K 五4). The first asker stays; so does the time that was promised. */
export const passOnConsultation = verb('pass-on-consultation', {
  may: inConsultation,

  look(looks, body, _asker, { now }) {
    const asked = looks.consultation(body.consultation);
    if (!asked) return unknown('consultation');
    const receiver = receiverOf(looks, body.to, inConsultation, now);
    if (isNo(receiver)) return receiver;
    return { asked, to: receiver.person, why: looks.sealText(body.why, `consultation:${asked.id}:why`) };
  },

  decide({ asked, to, why }, _body, asker) {
    const by = asker.staff!;
    if (!mayAnswer(asked, by)) return refuse('not-your-matter');
    if (asked.state === 'answered') return refuse('answered-already');
    if (to.jobNo === asked.holder) return refuse('theirs-already', { name: to.name });
    return accept({
      fact: 'consultation-passed-on',
      consultation: asked.id,
      from: asked.holder,
      to: to.jobNo,
      why,
      by: by.jobNo,
    });
  },

  answer: (looks, _facts, _moment, { asked }) => changedConsultation(looks, asked.id),
});

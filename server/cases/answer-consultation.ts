import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { changedConsultation } from './consultation-answer.ts';
import { type Consultation, inConsultation, sealConsultation, untold } from './consultation.ts';
import type { StaffMember } from '../hall/staff.ts';

/** Whoever holds it, whoever was asked first, and a leader. */
export const mayAnswer = ({ holder, firstAsker }: Consultation, { jobNo, roles }: StaffMember): boolean =>
  holder === jobNo || firstAsker === jobNo || roles.includes('leader');

/** The answer that was owed: given once, within its time or marked late, and all four tellings with it. */
export const answerConsultation = verb('answer-consultation', {
  may: inConsultation,

  look(looks, body) {
    const asked = looks.consultation(body.consultation);
    if (!asked) return unknown('consultation');
    const words = { ...asked.words, answer: body.answer };
    return { asked, content: sealConsultation(looks, asked.id, words) };
  },

  decide({ asked, content }, body, asker, { now }) {
    const by = asker.staff!;
    if (!mayAnswer(asked, by)) return refuse('not-your-matter');
    if (asked.state === 'answered') return refuse('answered-already');
    const told = [...new Set([...asked.told, ...body.told])];
    const missing = untold({ kind: asked.kind, told });
    if (missing.length > 0) return refuse('not-all-told', { count: missing.length });
    return accept({
      fact: 'consultation-answered',
      consultation: asked.id,
      told,
      late: asked.answerBy !== null && now > asked.answerBy,
      content,
      by: by.jobNo,
      holder: asked.holder,
    });
  },

  answer: (looks, _facts, _moment, { asked }) => changedConsultation(looks, asked.id),
});

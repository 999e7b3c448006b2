import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { mayAnswer } from './answer-consultation.ts';
import { inConsultation } from './consultation.ts';

/** Name and contact in clear, once, to call somebody back; what for stands in the journal for good (DESIGN §9). */
export const openContact = verb('open-contact', {
  may: inConsultation,

  look(looks, body, asker) {
    const by = asker.staff!;
    if (body.message !== undefined) {
      const message = looks.message(body.message);
      if (!message) return unknown('message');
      const { name, contact } = message.words;
      const mine = message.to === by.jobNo || by.roles.includes('leader');
      return { of: message.id, mine, said: { name, employer: null, contact } };
    }
    const asked = looks.consultation(body.consultation!);
    if (!asked) return unknown('consultation');
    const { name = null, employer = null, contact = null } = asked.words.caller;
    return { of: asked.id, mine: mayAnswer(asked, by), said: { name, employer, contact } };
  },

  decide({ of, mine }, { purpose }, asker) {
    if (!mine) return refuse('not-your-matter');
    return accept({ fact: 'contact-opened', of, purpose, by: asker.staff!.jobNo });
  },

  answer: (_looks, _facts, _moment, { said }) => said,
});

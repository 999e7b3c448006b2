import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { openApplicantOf } from './applicant.ts';
import { pageOfToken } from './page-of-case.ts';
import { sealMessage } from './colleague-message.ts';

/** Whoever writes over the progress page, as messages and the journal name them. */
const byApplicant = 'applicant';
/** Unanswered at a time, and in a day: a link in wrong hands fills nobody's list. */
const openMost = 2;
const dayMost = 5;
const dayMs = 86_400_000;
const minuteMs = 60_000;

/** 问首问人: the applicant writes from the progress page; it lies in the first asker's open matters until answered, and the answer stands on that page (000/S 4.2). */
export const askAboutCase = verb('ask-about-case', {
  may: ['anyone'],

  look(looks, { token, text }, _asker, { now, seq }) {
    const kase = pageOfToken(looks, token, now);
    if (!kase) return unknown('case');
    const asked = looks.questionsOf(kase.id, dayMost);
    const { name, phone } = openApplicantOf(looks, kase);
    const id = `M${seq}`;
    return {
      kase,
      id,
      open: asked.filter(({ closedAt }) => closedAt === null).length,
      today: asked.filter(({ at }) => now - at < dayMs).length,
      remindAt: now + looks.hall.file.cases.messageDueAfterMin * minuteMs,
      content: sealMessage(looks, id, { name: name ?? '', contact: phone ?? '', text }),
    };
  },

  decide({ kase, id, open, today, remindAt, content }) {
    if (open >= openMost || today >= dayMost) return refuse('asked-enough', { number: kase.number });
    return accept({
      fact: 'message-left',
      message: id,
      to: kase.firstAsker,
      about: kase.id,
      remindAt,
      content,
      by: byApplicant,
    });
  },

  answer: () => ({}),
});

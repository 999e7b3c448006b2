import { accept, factOf, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { atWork, stepAbout } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { leads } from './case-item.ts';
import { inCases, wrongCaseState } from './case-standing.ts';
import { sealReason } from './reason.ts';

/** 并联审批: the lead brings a department in, beside the others and under the one due date (000/S 4.2, 4.6; Licensing Law Art. 26). */
export const openPart = verb('open-part', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now);
    if (isNo(work)) return work;
    if (looks.hall.file.departments.every(({ id }) => id !== body.unit)) return unknown('department');
    const words = body.words === undefined ? null : sealReason(looks, work.kase.id, 'part', body.words);
    return { ...work, words };
  },

  decide(work, { unit }, asker, { now }) {
    const { looks, kase, words } = work;
    if (kase.terms.kind !== 'joint') return refuse('not-joint', { number: kase.number });
    if (kase.state !== 'accepted') return wrongCaseState(kase);
    if (!leads(looks, kase, asker.staff!)) return refuse('lead-only', { number: kase.number });
    if (kase.parts.some((part) => part.unit === unit && part.finished === null))
      return refuse('part-open-already', { unit });
    const part = `P${kase.parts.length + 1}`;
    const opened = { fact: 'part-opened' as const, ...stepAbout(work, asker), part, unit, words };
    return accept(...stepped(looks, kase, [opened], now).facts);
  },

  answer: (looks, facts, { now }, { kase }) => ({
    ...changedCase(looks, kase.id, now),
    part: factOf(facts, 'part-opened').part,
  }),
});

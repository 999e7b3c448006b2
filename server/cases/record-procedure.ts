import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { atWork, stepAbout } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { inCases, wrongCaseState } from './case-standing.ts';
import { procedureFault } from './procedures.ts';
import { sealReason } from './reason.ts';

/** A procedure the law asks for is recorded, step by step; until it is done nobody decides (000/C 10–12, 22; Art. 46–48). */
export const recordProcedure = verb('record-procedure', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now);
    if (isNo(work)) return work;
    const words = body.words === undefined ? null : sealReason(looks, work.kase.id, 'procedure', body.words);
    return { ...work, words };
  },

  decide(work, body, asker, { now }) {
    const { looks, kase, on, words } = work;
    if (kase.state !== 'accepted') return wrongCaseState(kase);
    const recorded = { procedure: body.procedure, step: body.step ?? 'done', day: body.day ?? null };
    const fault = procedureFault(kase.procedures, recorded, on, looks.hall.official);
    if (fault?.why === 'order') return refuse('procedure-step', { number: kase.number });
    if (fault)
      return refuse(fault.why === 'past' ? 'limit-past' : 'hearing-too-soon', {
        number: kase.number,
        date: fault.date,
      });
    const fact = { fact: 'procedure-recorded' as const, ...stepAbout(work, asker), ...recorded, words };
    return accept(...stepped(looks, kase, [fact], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { atWork, stepAbout } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { inCases, wrongCaseState } from './case-standing.ts';
import { cannotTakeOn, unitCannotTakeOn } from './receiver.ts';

/**
 * 移送: the file goes to the back office, or the result comes back to the counter (000/A 三3; 000/H 3). Whoever held it answers for it until
 * somebody takes it over: both are on record. It goes to nobody who could not work on it.
 */
export const handOverCase = verb('hand-over-case', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now);
    if (isNo(work)) return work;
    const { to } = body;
    const { kase } = work;
    if ('unit' in to) {
      if (looks.hall.file.departments.every(({ id }) => id !== to.unit)) return unknown('department');
      return { ...work, cannot: unitCannotTakeOn(looks, kase, to.unit, now) };
    }
    const receiver = looks.staff(to.staff);
    return receiver ? { ...work, cannot: cannotTakeOn(looks, kase, receiver, now) } : unknown('staff');
  },

  decide(work, { to }, asker, { now }) {
    const { looks, kase, cannot } = work;
    if (kase.state !== 'accepted' && kase.state !== 'decided') return wrongCaseState(kase);
    // The applicant was told where it lies.
    if (kase.ready) return refuse('result-lies-there', { number: kase.number, counter: kase.ready.counter });
    if (kase.underway) return refuse('sent-already', { number: kase.number });
    if ('staff' in to && to.staff === kase.holder) return refuse('holds-it-already', { number: kase.number });
    if (cannot) return cannot;
    const sent = {
      fact: 'case-sent' as const,
      ...stepAbout(work, asker),
      from: kase.holder,
      to: 'staff' in to ? to.staff : null,
      unit: 'unit' in to ? to.unit : null,
    };
    return accept(...stepped(looks, kase, [sent], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

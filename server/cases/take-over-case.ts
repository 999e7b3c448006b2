import { accept, refuse, verb } from '../hall/verb.ts';
import { atWork, stepAbout } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { handles, inCases, wrongCaseState } from './case-standing.ts';
import { isOpenCase } from './case.ts';

/**
 * Whoever it was sent to has the file in hand. Whoever sent it may take it back as long as nobody has; when neither comes, whoever directs the
 * hall takes it into theirs, so that no file lies between two people.
 */
export const takeOverCase = verb('take-over-case', {
  may: inCases,
  look: (looks, body, asker, { now }) => atWork(looks, body, asker, now, handles),

  decide(work, _body, asker, { now }) {
    const { looks, kase } = work;
    if (!isOpenCase(kase)) return wrongCaseState(kase);
    if (!kase.underway) return refuse('nothing-sent', { number: kase.number });
    const { to, unit, from } = kase.underway;
    const { jobNo, department, roles } = asker.staff!;
    const mine = roles.includes('leader') || jobNo === from || (to === null ? department === unit : jobNo === to);
    if (!mine)
      return to === null ? refuse('not-your-case', { number: kase.number }) : refuse('not-the-receiver', { jobNo: to });
    return accept(
      ...stepped(looks, kase, [{ fact: 'case-taken-over' as const, ...stepAbout(work, asker), from }], now).facts,
    );
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

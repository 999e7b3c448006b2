import { accept, refuse, verb } from '../hall/verb.ts';
import { withPapers } from './acceptance.ts';
import { atWork, stepAbout, voidReason } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { isLawfulGround } from './clock-events.ts';
import { groundText } from './ground-words.ts';
import { issued, paperWay } from './issue-paper.ts';

/** The clock stands for one of eight reasons, told to the applicant in writing with the time it will take, and for no other (Art. 45). */
export const pauseCase = verb('pause-case', {
  may: inCases,
  look: (looks, body, asker, { now }) => atWork(looks, body, asker, now),

  decide(work, body, asker, { now }) {
    const { looks, kase, on } = work;
    const { ground } = body;
    if (kase.state !== 'accepted') return wrongCaseState(kase);
    if (!isLawfulGround(ground)) return refuse('no-lawful-ground', { ground });
    if (body.toldInWriting !== true) return refuse('not-told', { number: kase.number });
    if (voidReason(work, { kind: 'paused', at: on, ground, told: true }) !== null)
      return refuse('paused-already', { number: kase.number });
    const days = body.days ?? null;
    const notice = issued(
      looks,
      kase,
      { kind: 'pause-notice', ground: groundText(ground), since: on, workingDays: days },
      { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) },
    );
    return accept(
      ...withPapers(looks, kase, [{ fact: 'case-paused', ...stepAbout(work, asker), ground, days }], notice, now),
    );
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

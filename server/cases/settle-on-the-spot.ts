import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { lacking, withPapers } from './acceptance.ts';
import { openApplicantOf } from './applicant.ts';
import { changedWithPaper, todayOf } from './case-answer.ts';
import { acceptedBySilence, caseFor, doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { guideOf } from './guide-of-case.ts';
import { issued, paperWay } from './issue-paper.ts';
import { masked } from '../hall/masked.ts';
import { caseClock } from './case-dates.ts';

/**
 * 当场办结 (即办件, Art. 34, 56): accepted, decided and handed over while the applicant stands here. One tap, one entry: nobody can stop half-way
 * and leave a matter that was done open in the lists.
 */
export const settleOnTheSpot = verb('settle-on-the-spot', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    return { looks, ...found, on: todayOf(looks, now), clock: caseClock(looks, found.kase, todayOf(looks, now)) };
  },

  decide({ looks, kase, on, clock }, body, asker, { now }) {
    if (kase.state !== 'received') return wrongCaseState(kase);
    if (clock.bySilence) return acceptedBySilence(kase);
    if (kase.terms.kind !== 'immediate') return refuse('not-immediate');
    const lack = lacking(kase);
    if (lack) return refuse('materials-missing', lack);
    const done = { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) };
    const settled = { fact: 'case-settled' as const, case: kase.id, number: kase.number, by: done.by, on };
    const today = { on, workingDays: 0 };
    const papers = [
      ...issued(looks, kase, { kind: 'acceptance', acceptedOn: on, promised: today, statutory: null }, done),
      ...issued(
        looks,
        kase,
        {
          kind: 'delivery',
          result: guideOf(looks, kase).result,
          to: masked(openApplicantOf(looks, kase)).name ?? '*',
          deliveredAt: looks.hall.zone.iso(now),
        },
        done,
      ),
    ];
    return accept(...withPapers(looks, kase, [settled], papers, now));
  },

  answer: (looks, _facts, { now }, { kase }) => changedWithPaper(looks, kase.id, 'delivery', now),
});

import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { withPapers } from './acceptance.ts';
import { atWork, stepAbout, voidReason } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { caseClock } from './case-dates.ts';
import { doneBy, wrongCaseState } from './case-standing.ts';
import { grown } from './grown.ts';
import { issued, paperWay } from './issue-paper.ts';
import { lawDays } from './limits.ts';
import { approverText, heightOf, rankText, ranksAmong } from './ranks.ts';
import { sealReason } from './reason.ts';

/** 延期: ten working days in all, fifteen for a joint case, by the head, with the reason told to the applicant (Art. 42). */
export const extendCase = verb('extend-case', {
  may: ['clerk', 'chief', 'leader'],

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now);
    if (isNo(work)) return work;
    return { ...work, reason: sealReason(looks, work.kase.id, 'extension', body.reason) };
  },

  decide(work, body, asker, { now }) {
    const { looks, kase, on, clock, reason } = work;
    if (kase.state !== 'accepted') return wrongCaseState(kase);
    const joint = kase.terms.kind === 'joint';
    const heads = looks.hall.file.cases.extendBy[joint ? 'joint' : 'ordinary'];
    if (!ranksAmong(asker.staff!, heads)) {
      const lowest = heads.toSorted((a, b) => heightOf(a) - heightOf(b))[0]!;
      return refuse('too-low-a-rank', { rank: rankText(lowest).zh, rankEn: rankText(lowest).en });
    }
    if (body.told !== true) return refuse('not-told', { number: kase.number });
    const why = voidReason(work, { kind: 'extended', at: on, days: body.days, told: true });
    if (why === 'too-long')
      return refuse('too-long', { of: 'extension', most: joint ? lawDays.extend.joint : lawDays.extend.ordinary });
    if (why !== null) return refuse('limit-past', { number: kase.number, date: clock.statutory.date });
    const extended = { fact: 'case-extended' as const, ...stepAbout(work, asker), days: body.days, reason };
    const { promised } = caseClock(looks, grown(kase, extended, now), on);
    const notice = issued(
      looks,
      kase,
      {
        kind: 'extension-notice',
        reason: body.reason,
        days: body.days,
        before: clock.promised.date,
        promised: { on: promised.date, workingDays: promised.days },
        approvedBy: approverText(asker.staff!),
      },
      { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) },
    );
    return accept(...withPapers(looks, kase, [extended], notice, now));
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

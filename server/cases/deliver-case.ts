import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { masked } from '../hall/masked.ts';
import { withPapers } from './acceptance.ts';
import { openApplicantOf } from './applicant.ts';
import { atWork, notTakenOver, stepAbout } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { guideOf } from './guide-of-case.ts';
import { issued, paperWay } from './issue-paper.ts';
import { sealReason } from './reason.ts';

/**
 * 送达: the counter hands the result over, sees who takes it, and has it signed for (000/H 3; Art. 44). For somebody else only with a letter of
 * authority. Who took it is sealed; who checked, and how, is on record.
 */
export const deliverCase = verb('deliver-case', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now);
    if (isNo(work)) return work;
    const { name } = openApplicantOf(looks, work.kase);
    const inPerson = body.to === 'applicant' || body.to === name;
    const to = inPerson ? name : body.to;
    const receiver = JSON.stringify({ name: to, idNo: body.proxy?.idNo ?? null, signature: body.signature });
    return {
      ...work,
      inPerson,
      to: masked({ name: to }).name ?? '*',
      receiver: sealReason(looks, work.kase.id, 'receiver', receiver),
    };
  },

  decide(work, body, asker, { now }) {
    const { looks, kase, inPerson, to, receiver } = work;
    if (kase.state !== 'decided') return wrongCaseState(kase);
    const away = notTakenOver(work);
    if (away) return away;
    if (!inPerson && !body.proxy) return refuse('not-the-applicant');
    const delivered = {
      fact: 'case-delivered' as const,
      ...stepAbout(work, asker),
      checked: body.checked ?? 'shown',
      proxy: !inPerson,
      receiver,
    };
    const proof = issued(
      looks,
      kase,
      { kind: 'delivery', result: guideOf(looks, kase).result, to, deliveredAt: looks.hall.zone.iso(now) },
      { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) },
    );
    return accept(...withPapers(looks, kase, [delivered], proof, now));
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

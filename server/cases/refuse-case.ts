import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { handedIn, lacking, withPapers } from './acceptance.ts';
import { changedWithPaper, todayOf } from './case-answer.ts';
import { bodyNamed } from './bodies.ts';
import { acceptedBySilence, caseFor, doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { issued, paperWay } from './issue-paper.ts';
import { sealReason } from './reason.ts';
import { caseClock } from './case-dates.ts';

/** 不予受理: in writing, with the reason and where to go instead; what was handed in goes back against a list (Art. 32; 004/A 三7). */
export const refuseCase = verb('refuse-case', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const { id } = found.kase;
    return {
      looks,
      ...found,
      on: todayOf(looks, now),
      clock: caseClock(looks, found.kase, todayOf(looks, now)),
      reason: sealReason(looks, id, 'refusal', body.reason),
      elsewhere: body.elsewhere === undefined ? null : sealReason(looks, id, 'elsewhere', body.elsewhere),
    };
  },

  decide({ looks, kase, on, clock, reason, elsewhere }, body, asker, { now }) {
    if (kase.state !== 'received' && kase.state !== 'to-supplement') return wrongCaseState(kase);
    if (clock.bySilence) return acceptedBySilence(kase);
    const ground = body.ground ?? (elsewhere === null ? 'other' : 'outside');
    if (ground === 'outside' && elsewhere === null) return refuse('elsewhere-missing');
    // All of it brought: there is no way left but to accept, unless the law itself names another (Art. 32(1), (2), (5); Art. 78).
    const complete = lacking(kase) === null;
    // The wire's short form names no ground: once, before anything was asked for, its reason is believed and somebody else looks at it.
    const unnamed = body.ground === undefined && kase.notices.length === 0;
    if (complete && ground === 'other' && !unnamed) return refuse('must-accept', { number: kase.number });
    const named = ground === 'outside' && bodyNamed(looks.hall.file, kase.unit, body.elsewhere!);
    const { bodies } = looks.hall.file.cases;
    if (complete && ground === 'outside' && !named && bodies.length > 0)
      return refuse('unknown-body', { body: bodies[0]!.zh, bodyEn: bodies[0]!.en ?? bodies[0]!.zh });
    const done = { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) };
    const refused = {
      fact: 'case-refused' as const,
      case: kase.id,
      number: kase.number,
      by: done.by,
      on,
      ground,
      reason,
      elsewhere,
      // Nothing was missing: somebody else looks at it, unless the way to a body the hall knows was shown (000/C 三(1)).
      complete: complete && !named,
    };
    const materials = handedIn(kase).filter(({ shared }) => !shared);
    const papers = [
      ...issued(
        looks,
        kase,
        { kind: 'refusal', reason: body.reason, elsewhere: body.elsewhere ?? null, outside: ground === 'outside' },
        done,
      ),
      ...(materials.length > 0
        ? issued(looks, kase, { kind: 'return-of-materials', materials, reason: null }, done)
        : []),
    ];
    return accept(...withPapers(looks, kase, [refused], papers, now));
  },

  answer: (looks, _facts, { now }, { kase }) => changedWithPaper(looks, kase.id, 'refusal', now),
});

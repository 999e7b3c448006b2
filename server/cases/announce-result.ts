import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { withPapers } from './acceptance.ts';
import { atWork, notTakenOver, stepAbout } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { collectAt, counterText, toBring } from './collection.ts';
import { doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { guideOf } from './guide-of-case.ts';
import { issued, paperWay } from './issue-paper.ts';

/** 结果告知: the result is back at the counter; the progress page, and a slip where one is wanted, say where it lies and what to bring (003 三(三)1). */
export const announceResult = verb('announce-result', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now);
    if (isNo(work)) return work;
    const counter = body.counter ?? collectAt(looks, work.kase)[0]!;
    if (!looks.hall.counters.has(counter)) return unknown('counter');
    return { ...work, counter };
  },

  decide(work, body, asker, { now }) {
    const { looks, kase, on, counter } = work;
    if (kase.state !== 'decided' || kase.ready) return wrongCaseState(kase);
    const away = notTakenOver(work);
    if (away) return away;
    if (!collectAt(looks, kase).includes(counter) && counter !== kase.counter)
      return refuse('result-not-here', { counter });
    const announced = { fact: 'result-announced' as const, ...stepAbout(work, asker), counter };
    const slip = issued(
      looks,
      kase,
      {
        kind: 'collection',
        result: guideOf(looks, kase).result,
        where: counterText(counter),
        from: on,
        bring: toBring,
      },
      {
        ...doneBy(looks, asker),
        counter,
        now,
        way: body.serve === undefined ? { printer: null } : paperWay(looks, body, asker),
      },
    );
    return accept(...withPapers(looks, kase, [announced], slip, now));
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

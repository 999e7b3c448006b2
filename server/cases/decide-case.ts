import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { withPapers } from './acceptance.ts';
import { atWork, stepAbout } from './at-work.ts';
import { blocked } from './before-deciding.ts';
import { changedCase } from './case-answer.ts';
import { decidesForLead, itemOf, levelsOf } from './case-item.ts';
import { doneBy, handles, inCases, wrongCaseState } from './case-standing.ts';
import type { CaseChange } from './case-facts.ts';
import { guideOf } from './guide-of-case.ts';
import { issued, paperWay } from './issue-paper.ts';
import { deliverBy } from './limits.ts';
import { sealReason } from './reason.ts';
import { signingOf } from './signing.ts';

/**
 * 决定: one level signs; the last one decides, in writing, a no with its reason (Art. 38, 42). After the duty leader nobody of that rank signs
 * again (000/C 24). Where only an opinion is given here, the decision is the other body's and is named (000/L 1, 3).
 */
export const decideCase = verb('decide-case', {
  may: inCases,

  look(looks, body, asker, { now }) {
    // A department with a part is told what is awaited, and who decides.
    const work = atWork(looks, body, asker, now, handles);
    if (isNo(work)) return work;
    const { id } = work.kase;
    const seal = (what: 'decision' | 'skip' | 'decided-by', words: string | undefined) =>
      words === undefined ? null : sealReason(looks, id, what, words);
    return {
      ...work,
      reason: seal('decision', body.reason),
      skip: seal('skip', body.skip ?? body.reason),
      decidedBy: seal('decided-by', body.decidedBy && `${body.decidedBy.body} ${body.decidedBy.paper}`),
    };
  },

  decide(work, body, asker, { now }) {
    const { looks, kase, on, reason, skip, decidedBy } = work;
    const { outcome } = body;
    const leader = kase.signatures.find(({ rank }) => rank === 'leader');
    if (leader) return refuse('signed-already', { jobNo: leader.by });
    if (kase.state !== 'accepted') return wrongCaseState(kase);
    const no = blocked(work, outcome);
    if (no) return no;
    if (kase.terms.kind === 'joint' && !decidesForLead(looks, kase, asker.staff!))
      return refuse('lead-only', { number: kase.number });
    const signing = signingOf(asker.staff!, levelsOf(looks, kase), kase.signatures);
    if (isNo(signing)) return signing;
    const item = itemOf(looks, kase);
    const ahead = signing.left > 0 || (kase.stage === 'review' && item.stageDays.review !== undefined);
    if (ahead && skip === null) return refuse('skip-needs-reason', { number: kase.number });
    if (outcome === 'not-approved' && reason === null) return refuse('reason-missing');
    const { rank, level, final } = signing;
    if (final && item.authority === 'preliminary' && decidedBy === null)
      return refuse('decided-elsewhere', { number: kase.number });
    const about = stepAbout(work, asker);
    const signed: CaseChange = {
      fact: 'case-signed',
      ...about,
      rank,
      level,
      outcome,
      skip: ahead ? skip : null,
    };
    if (!final) return accept(...withPapers(looks, kase, [signed], [], now));
    const until = deliverBy(on, looks.hall.official);
    const decision = issued(
      looks,
      kase,
      {
        kind: 'decision',
        granted: outcome === 'approved',
        decidedOn: on,
        reason: outcome === 'approved' ? null : body.reason!,
        result: guideOf(looks, kase).result,
        deliverBy: { on: until.date, workingDays: until.days },
      },
      { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) },
    );
    const decided: CaseChange = { fact: 'case-decided', ...about, outcome, reason, decidedBy };
    return accept(...withPapers(looks, kase, [signed, decided], decision, now));
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

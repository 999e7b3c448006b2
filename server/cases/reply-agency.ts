import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { withPapers } from './acceptance.ts';
import { changedAgency, openPapers } from './agency-answer.ts';
import { agencyFor } from './agency-step.ts';
import { changedWithPaper } from './case-answer.ts';
import { sealIn } from './case-file.ts';
import { caseFor, doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { feesOpen } from './fee.ts';
import { issued, paperWay } from './issue-paper.ts';

/**
 * 代办答复 (002/F): the result is told, every paper that was taken over is handed back with a receipt or its staying explained, the fees are
 * settled, and the applicant is heard. The third step; none of the three may be left out.
 */
export const replyAgency = verb('reply-agency', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    const { result, said, kept = [] } = body;
    const taken = kase.agency?.papers ?? [];
    if (kept.some(({ paper }) => paper > taken.length)) return unknown('paper');
    return {
      looks,
      kase,
      returned: openPapers(looks, kase.id, taken).filter((_, i) => kept.every(({ paper }) => paper !== i + 1)),
      kept: kept.map(({ paper, why }) => ({ paper, why: sealIn(looks, kase.id, `agency:kept:${paper}`, why) })),
      result: sealIn(looks, kase.id, 'agency:result', result),
      said: said === undefined ? null : sealIn(looks, kase.id, 'agency:said', said),
    };
  },

  decide({ looks, kase, returned, kept, result, said }, body, asker, { now }) {
    const carried = agencyFor(kase, asker.staff!);
    if (isNo(carried)) return carried;
    const { agency } = carried;
    if (agency.steps.length === 0) return refuse('handle-first', { number: kase.number });
    // There is no result to tell before there is one.
    if (kase.state === 'received' || kase.state === 'to-supplement' || kase.state === 'accepted')
      return wrongCaseState(kase);
    const ahead = agency.project?.milestones.filter(({ doneAt }) => doneAt === null).length ?? 0;
    if (ahead > 0) return refuse('milestones-open', { count: ahead });
    const owed = feesOpen(kase).length;
    if (owed > 0) return refuse('fees-open', { count: owed });
    const done = { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) };
    const replied = {
      fact: 'agency-replied' as const,
      case: kase.id,
      number: kase.number,
      by: done.by,
      result,
      kept,
      opinion: body.opinion,
      said,
    };
    const receipt = issued(
      looks,
      kase,
      {
        kind: 'agency-receipt',
        agent: agency.agent,
        returned: returned.map(({ name, originals, copies }) => ({ name: { zh: name }, originals, copies })),
        outcome: body.result,
      },
      done,
    );
    return accept(...withPapers(looks, kase, [replied], receipt, now));
  },

  answer: (looks, _facts, { now }, { kase }) => ({
    ...changedWithPaper(looks, kase.id, 'agency-receipt', now),
    ...changedAgency(looks, kase.id),
  }),
});

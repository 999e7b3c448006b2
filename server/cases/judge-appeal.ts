import type { Looks } from '../hall/looks.ts';
import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import type { CaseFact } from './case-facts.ts';
import { type Case, type CaseNotice, gaveNotice } from './case.ts';
import { laterDemand } from './later-demand.ts';
import { sealReason } from './reason.ts';

/** An appeal is decided by somebody who neither found the complaint true nor gave a notice of the case (four eyes). */
export const judgeAppeal = verb('judge-appeal', {
  may: ['leader', 'supervisor', 'complaints'],

  look(looks, body) {
    const kase = looks.case(body.case);
    if (!kase) return unknown('case');
    const found = laterDemand(kase, body.notice);
    if (!found) return unknown('notice');
    return {
      looks,
      kase,
      ...found,
      judge: judgeOf(looks, kase, found.notice),
      reason: sealReason(looks, kase.id, 'appeal-verdict', body.reason),
    };
  },

  decide({ looks, kase, notice, staff, judge, reason }, { verdict }, asker, { now }) {
    const by = asker.staff!.jobNo;
    if (!notice.appeal) return refuse('no-appeal', { notice: notice.number });
    if (notice.appeal.judged) return refuse('judged-already');
    if (judge === by) return refuse('judged-by-you');
    if (gaveNotice(kase, by)) return refuse('own-notice', { number: kase.number });
    const judged = {
      fact: 'appeal-judged' as const,
      case: kase.id,
      number: kase.number,
      ...{ by, notice: notice.number, staff, verdict, reason },
    };
    return accept(...stepped(looks, kase, [judged], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});

/** Who found it true. Before findings were kept with their notice, only the case's ledger says. */
function judgeOf(looks: Pick<Looks, 'caseSteps'>, { id }: Case, { number, finding }: CaseNotice): string | null {
  if (finding) return finding.by;
  const judged = looks.caseSteps(id).find(({ fact }) => isJudgement(fact) && fact.notice === number);
  return judged?.by ?? null;
}

const isJudgement = (fact: { fact: string }): fact is Extract<CaseFact, { fact: 'breach-judged' }> =>
  fact.fact === 'breach-judged';

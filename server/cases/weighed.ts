import type { CaseFact } from './case-facts.ts';
import type { CaseNotice } from './case.ts';

type Weighing = Extract<CaseFact, { fact: 'breach-judged' | 'breach-answered' | 'appeal-judged' }>;

/** A notice after one more thing was said or found about it (grown.ts is the one door to this). */
export function weighed(notice: CaseNotice, fact: Weighing, at: number): CaseNotice {
  switch (fact.fact) {
    case 'breach-judged': {
      const { verdict, complaint, reason, by } = fact;
      return { ...notice, verdict, finding: { by, at, complaint, reason } };
    }
    case 'breach-answered':
      return fact.appeal
        ? { ...notice, appeal: { at, text: fact.text, judged: null } }
        : { ...notice, answer: { at, text: fact.text } };
    case 'appeal-judged': {
      const { verdict, reason, by } = fact;
      if (!notice.appeal) throw new Error(`broken promise: nobody appealed about notice ${notice.number}`);
      return {
        ...notice,
        // What was taken back was no breach, wherever it is counted.
        verdict: verdict === 'cancelled' ? 'dismissed' : notice.verdict,
        appeal: { ...notice.appeal, judged: { verdict, reason, by, at } },
      };
    }
  }
}

import type { CaseState } from '../../protocol/case-answer.ts';
import type { Outcome, OutcomeKind } from '../../protocol/case-outcome.ts';
import { type No, refuse } from '../hall/verb.ts';
import type { Consultation } from './consultation.ts';
import type { Case } from './case.ts';

/** The states in which a case bears an outcome out; the others say nothing about a case. */
const bornOutBy: Partial<Record<OutcomeKind, readonly CaseState[]>> = {
  settled: ['delivered'],
  accepted: ['accepted', 'decided', 'delivered'],
  notified: ['to-supplement'],
  refused: ['refused'],
};

/** The state in which the visit's consultation is. */
const owedBy: Partial<Record<OutcomeKind, Consultation['state']>> = { answered: 'answered', 'answer-by': 'open' };

/** What keeps a visit from ending so: a case left in the air, or an outcome its cases do not bear out. Null when nothing does. */
export function cannotEndSo(
  outcome: Outcome | string | undefined,
  visit: {
    number: string;
    cases: readonly Case[];
    asked: readonly Pick<Consultation, 'state'>[];
    immediate: boolean;
    required: boolean;
    today: string;
  },
): No | null {
  const undecided = visit.cases.find(({ state }) => state === 'received');
  if (undecided) return refuse('case-undecided', { number: undecided.number });
  if (outcome === undefined) {
    // Taken back by the applicant: that is what came of it, and no answer is owed.
    const takenBack = visit.cases.some(({ state }) => state === 'withdrawn');
    return visit.required && !takenBack ? refuse('outcome-missing') : null;
  }
  if (typeof outcome === 'string') return null;
  if (outcome.kind === 'answer-by' && outcome.on < visit.today) return refuse('not-today');
  // What was asked is on record, with the tellings or the time that is owed (000/S 2.2).
  const asked = owedBy[outcome.kind];
  if (asked)
    return visit.asked.some(({ state }) => state === asked) ? null : refuse('not-recorded', { number: visit.number });
  if (outcome.kind === 'agency')
    return visit.cases.some(({ id, agency }) => agency && (outcome.case === undefined || id === outcome.case))
      ? null
      : refuse('outcome-mismatch', { number: visit.number });
  const states = bornOutBy[outcome.kind];
  if (!states) return null;
  // A stamp or a print-out is done at once and needs no file of its own.
  if (outcome.kind === 'settled' && visit.immediate && visit.cases.length === 0) return null;
  const named = 'case' in outcome && outcome.case !== undefined ? outcome.case : null;
  const borne = visit.cases.some(({ id, state }) => (named === null || id === named) && states.includes(state));
  return borne ? null : refuse('outcome-mismatch', { number: visit.number });
}

import type { BreachesView, BreachEvidence, OwnBreachesView } from '../../protocol/breaches.ts';

type Person = BreachesView['people'][number];

/** What there is to do, in the order in which it presses. */
export type Row =
  | { kind: 'due' | 'record'; key: string; person: Person }
  | { kind: 'appeal' | 'open' | 'judged'; key: string; evidence: BreachEvidence };

export const keyOf = ({ key }: Row): string => key;

/** Of those who oversee: steps to take, appeals to decide, suspicions to verify, what was found about oneself, then who has a record. */
export function rowsOf({ people, appeals, open }: BreachesView, own: OwnBreachesView | null): Row[] {
  const person = (kind: 'due' | 'record') => (one: Person) => ({ kind, key: `person ${one.staff.jobNo}`, person: one });
  return [
    ...people.filter(({ due }) => due !== null).map(person('due')),
    ...appeals.map((evidence) => ({ kind: 'appeal' as const, key: placeOf(evidence), evidence })),
    ...open.map((evidence) => ({ kind: 'open' as const, key: placeOf(evidence), evidence })),
    ...(own?.notices ?? [])
      .filter((one) => one.finding !== null && mayAnswer(one))
      .map((evidence) => ({ kind: 'judged' as const, key: placeOf(evidence), evidence })),
    ...people.filter(({ due }) => due === null).map(person('record')),
  ];
}

/** Of oneself: what one can still say something to, then the rest. */
export const ownRowsOf = ({ notices }: OwnBreachesView): Row[] =>
  notices
    .map((evidence) => ({ kind: 'judged' as const, key: placeOf(evidence), evidence }))
    .toSorted((one, other) => Number(mayAnswer(other.evidence)) - Number(mayAnswer(one.evidence)));

export const placeOf = ({ case: id, notice }: Pick<BreachEvidence, 'case' | 'notice'>): string => `${id} ${notice}`;

/** Before the finding one explanation, after a finding of true one appeal. */
export const mayAnswer = ({ finding, answer, appeal }: BreachEvidence): boolean =>
  finding === null ? answer === null : finding.verdict === 'verified' && appeal === null;

/** Where a notice stands, as its chip says it. */
export function stateOf(
  evidence: BreachEvidence,
): 'open' | 'answered' | 'appeal' | 'verified' | 'dismissed' | 'upheld' | 'cancelled' {
  const { finding, answer, appeal } = evidence;
  if (appeal) return appeal.judged ? appeal.judged.verdict : 'appeal';
  if (finding) return finding.verdict;
  return answer ? 'answered' : 'open';
}

/** Another person judges what somebody left out who gave one of the notices. */
export const gaveNotice = ({ staff, first, later }: BreachEvidence, jobNo: string): boolean =>
  [staff, first?.by, later.by].some((one) => one?.jobNo === jobNo);

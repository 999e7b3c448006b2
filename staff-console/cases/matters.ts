import type { CaseLineShown } from '../../protocol/case-view.ts';
import type { OpenMattersView } from '../../protocol/open-matters-view.ts';
import type { CasesView } from '../../protocol/case-view.ts';

/** One thing somebody still answers for. */
export type Matter =
  | { kind: 'call'; id: string; call: OpenMattersView['calls'][number] }
  | { kind: 'underway'; id: string; number: string; at: string }
  | { kind: 'consultation'; id: string; consultation: OpenMattersView['consultations'][number] }
  | { kind: 'message'; id: string; message: OpenMattersView['messages'][number] }
  | { kind: 'case'; id: string; line: CaseLineShown }
  | { kind: 'agency'; id: string; agency: OpenMattersView['agencies'][number] }
  | { kind: 'loan'; id: string; loan: OpenMattersView['loans'][number] };

const urgency = { overdue: 0, soon: 1, later: 3 } as const;
const lightUrgency = { red: 0, amber: 1, green: 3 } as const;
/** At the same urgency a person who waits comes before a file. */
const kindOrder = ['call', 'underway', 'consultation', 'message', 'case', 'agency', 'loan'] as const;

function urgencyOf(matter: Matter): number {
  switch (matter.kind) {
    case 'call':
      return 0;
    case 'underway':
      return 2;
    case 'consultation':
      return urgency[matter.consultation.due];
    case 'message':
      return urgency[matter.message.due];
    case 'case':
      return lightUrgency[matter.line.light];
    case 'agency':
      return urgency[matter.agency.due];
    case 'loan':
      return urgency[matter.loan.due];
  }
}

/** 我手上的事 in one list: who waits at a counter, what is past its time, what is near, the rest by its day. */
export function mattersOf(open: OpenMattersView, mine: CasesView): Matter[] {
  const all: Matter[] = [
    ...open.calls.filter(({ mine: own }) => !own).map((call) => ({ kind: 'call' as const, id: call.id, call })),
    ...mine.underway.map(({ id, number, at }) => ({ kind: 'underway' as const, id, number, at })),
    ...open.consultations.map((one) => ({ kind: 'consultation' as const, id: one.id, consultation: one })),
    ...open.messages.map((message) => ({ kind: 'message' as const, id: message.id, message })),
    ...open.cases
      .filter(({ id }) => mine.underway.every((one) => one.id !== id))
      .map((line) => ({ kind: 'case' as const, id: line.id, line })),
    ...open.agencies.map((agency) => ({ kind: 'agency' as const, id: agency.case, agency })),
    ...open.loans.map((loan) => ({ kind: 'loan' as const, id: loan.case, loan })),
  ];
  return all
    .map((matter, i) => ({ matter, i }))
    .toSorted(
      (a, b) =>
        urgencyOf(a.matter) - urgencyOf(b.matter) ||
        kindOrder.indexOf(a.matter.kind) - kindOrder.indexOf(b.matter.kind) ||
        a.i - b.i,
    )
    .map(({ matter }) => matter);
}

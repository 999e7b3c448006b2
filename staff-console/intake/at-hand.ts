import type { CaseShown } from '../../protocol/case-answer.ts';
import type { Guide } from '../../protocol/hall-file.ts';
import type { IntakeView, IntakeVisit } from '../../protocol/intake-view.ts';
import type { ConsoleView } from '../../protocol/views.ts';
import { hallFacts } from '../hall-facts.ts';
import { draft } from './draft.ts';
import { standingOf, type Standing, suggested, type Way } from './outcomes.ts';
import { type Row, rowsOf } from './rows.ts';

/** The matter at hand, as every page of the intake reads it. */
export interface AtHand {
  view: ConsoleView;
  current: NonNullable<ConsoleView['current']>;
  visit: IntakeVisit;
  guide: Guide | null;
  /** The case it is already, taken in on this visit or carried on. */
  kase: CaseShown | null;
  rows: Row[];
  way: Way;
  standing: Standing;
  agency: IntakeView['agency'];
}

export function atHand(
  view: ConsoleView,
  current: AtHand['current'],
  visit: IntakeVisit,
  agency: IntakeView['agency'],
): AtHand {
  const { fixing, marks, way } = draft.value;
  const open =
    visit.cases.find(({ state, id }) => state === 'received' || id === fixing) ??
    // Told on an earlier visit, and carried on.
    visit.cases.find(({ state }) => state === 'to-supplement') ??
    null;
  const service = hallFacts.value?.services.find(({ id }) => id === (open?.service ?? visit.service));
  const kind = open?.kind ?? visit.kind;
  const rows = rowsOf(service?.guide.materials ?? current.materials, open, marks);
  const going = way ?? suggested(kind, rows, open);
  return {
    view,
    current,
    visit: open ? { ...visit, kind, serviceName: service?.name ?? visit.serviceName } : visit,
    guide: service?.guide ?? null,
    kase: open,
    rows,
    way: going,
    standing: standingOf(going, kind, rows, open),
    agency,
  };
}

/** Whose application it is, as far as it is known: a case and most tickets have a name. */
export const named = ({ current, kase }: Pick<AtHand, 'current' | 'kase'>): boolean =>
  kase !== null || current.holder?.name !== undefined || draft.value.applicant.name.trim() !== '';

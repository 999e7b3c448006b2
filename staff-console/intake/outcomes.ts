import type { CaseShown } from '../../protocol/case-answer.ts';
import type { IntakeVisit } from '../../protocol/intake-view.ts';
import { lackingOf, type Row, unseenOf } from './rows.ts';

/** How a visit may end (000/S 2.2): one of these, and no way out without one. */
export const ways = ['settle', 'accept', 'notify', 'refuse', 'pass-on', 'answer', 'agency'] as const;
export type Way = (typeof ways)[number];

/** Why a way cannot be gone, with the number it is about; `ready` ones say what they mean. */
export type Standing =
  | { can: true }
  | {
      can: false;
      why: 'not-immediate' | 'still-lacking' | 'still-unseen' | 'nothing-lacking' | 'must-decide';
      n: number;
    };

/** What the ticks alone suggest: what lacks is told, once; what is whole is accepted, or done at once where that is its kind. */
export function suggested(kind: IntakeVisit['kind'], rows: readonly Row[], kase: CaseShown | null): Way {
  // What was told once is not told again: it is waited for.
  const told = (kase?.notices.length ?? 0) > 0;
  if (lackingOf(rows).some(({ added }) => added || !told)) return 'notify';
  return kind === 'immediate' ? 'settle' : 'accept';
}

/** Whether a way stands open, and if not why. */
export function standingOf(
  way: Way,
  kind: IntakeVisit['kind'],
  rows: readonly Row[],
  kase: CaseShown | null,
): Standing {
  const lacking = lackingOf(rows).filter(({ required }) => required).length;
  const unseen = unseenOf(rows).length;
  const no = (why: Extract<Standing, { can: false }>['why'], n = 0): Standing => ({ can: false, why, n });
  switch (way) {
    case 'settle':
    case 'accept':
      if (way === 'settle' && kind !== 'immediate') return no('not-immediate');
      if (lacking > 0) return no('still-lacking', lacking);
      return unseen > 0 ? no('still-unseen', unseen) : { can: true };
    case 'notify':
      // Everything is told at once: what nobody looked at could not be in it.
      if (lackingOf(rows).length === 0) return no('nothing-lacking');
      return unseen > 0 ? no('still-unseen', unseen) : { can: true };
    case 'agency':
      if (lacking > 0 && (kase?.notices.length ?? 0) === 0) return no('still-lacking', lacking);
      return unseen > 0 ? no('still-unseen', unseen) : { can: true };
    case 'pass-on':
    case 'answer':
      // What was taken in is decided first: nothing is left in the air.
      return kase?.state === 'received' ? no('must-decide') : { can: true };
    case 'refuse':
      return { can: true };
  }
}

/** The case of this visit that was decided here, so that nothing is left but its papers and the next visitor. */
export function decidedHere(visit: IntakeVisit, begunAt: string | null, fixing: string | null): CaseShown | null {
  return (
    visit.cases.find((kase) => {
      if (kase.state === 'received') return false;
      if (kase.state === 'to-supplement' && kase.id === fixing) return false;
      if (kase.state !== 'to-supplement') return true;
      const told = kase.notices.at(-1);
      return told !== undefined && begunAt !== null && told.at >= begunAt;
    }) ?? null
  );
}

/** Decided, and the result lies at a counter: the applicant has been told to come for it. */
export const toHandOut = ({ state, documents }: CaseShown): boolean =>
  state === 'decided' && documents.some(({ kind }) => kind === 'collection');

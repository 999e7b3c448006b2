import type { Correctable } from '../../protocol/case-archive.ts';
import type { Day } from '../../protocol/working-days.ts';

/** A value that was written down wrong, and what it should have been. Appended, never changed (001/S 五(五)); old, new and why are sealed. */
export interface Correction {
  n: number;
  field: Correctable;
  old: string | null;
  new: string;
  why: string;
  by: string;
  at: number;
}

/** Somebody has the file. Borrower and purpose are sealed. */
export interface Loan {
  n: number;
  to: string;
  purpose: string;
  until: Day;
  at: number;
  by: string;
  returned: { at: number; by: string } | null;
}

/** Where the paper file lies (归档), for good: nothing deletes a case or takes it out of the archive. */
export interface CaseArchive {
  index: string;
  location: string;
  at: number;
  by: string;
  loans: Loan[];
}

const placeOf = (caseId: string, what: string) => `case:${caseId}:${what}`;

type Sealer = { sealText(plain: string, about: string): string };
type Opener = { openText(sealed: string, about: string): string };
/** What the words belong to: they open only there. */
export type SealedIn =
  | `correction:${number}:${'old' | 'new' | 'why'}`
  | `loan:${number}:${'to' | 'purpose'}`
  | `agency:${'result' | 'said' | 'project'}`
  | `agency:step:${number}`
  | `agency:${'paper' | 'milestone'}:${number}`
  | `agency:kept:${number}`
  | `fee:${number}:${'relief' | 'cancelled'}`
  | `fee:${number}:correction:${number}`;

/** Words of staff about a case may name people: sealed, bound to their case and place. */
export const sealIn = (looks: Sealer, caseId: string, what: SealedIn, words: string): string =>
  looks.sealText(words, placeOf(caseId, what));
export const openIn = (looks: Opener, caseId: string, what: SealedIn, sealed: string): string =>
  looks.openText(sealed, placeOf(caseId, what));

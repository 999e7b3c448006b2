type Sealer = { sealText(plain: string, about: string): string };
type Opener = { openText(sealed: string, about: string): string };

/** What was given as a reason, and for what: it opens only there. */
export type ReasonFor =
  | 'approval'
  | 'refusal'
  | 'elsewhere'
  | 'withdrawal'
  | 'again'
  | 'verdict'
  | 'extension'
  | 'delay'
  | 'review'
  | 'procedure'
  | 'part'
  | 'decision'
  | 'decided-by'
  | 'skip'
  | 'receiver'
  | 'refusal-audit'
  | 'breach-answer'
  | 'breach-appeal'
  | 'appeal-verdict';

const placeOf = (caseId: string, what: ReasonFor) => `case:${caseId}:${what}`;

/** Free words of staff may name people: sealed, bound to their case and step. */
export const sealReason = (looks: Sealer, caseId: string, what: ReasonFor, words: string): string =>
  looks.sealText(words, placeOf(caseId, what));

export const openReason = (looks: Opener, caseId: string, what: ReasonFor, sealed: string): string =>
  looks.openText(sealed, placeOf(caseId, what));

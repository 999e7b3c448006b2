import type { CasePaper } from '../../protocol/case-paper.ts';

/** Where a paper's sealed words belong: moved to another number they do not open. */
const placeOf = (number: string) => `paper:${number}`;

/** What a paper states, for the journal and the case: free words in it may name people. */
export function sealPaper(looks: { sealText(plain: string, about: string): string }, paper: CasePaper): string {
  return looks.sealText(JSON.stringify(paper), placeOf(paper.number));
}

/** A paper as it was issued. */
export function openPaper(
  looks: { openText(sealed: string, about: string): string },
  number: string,
  sealed: string,
): CasePaper {
  return JSON.parse(looks.openText(sealed, placeOf(number))) as CasePaper;
}

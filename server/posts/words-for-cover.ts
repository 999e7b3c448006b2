import type { Looks } from '../hall/looks.ts';

/** What somebody left with their away sign for whoever stands in; it holds as long as the sign hangs or is covered. */
export interface WordsRow {
  from: number;
  backAt: number;
  /** Sealed. */
  text: string;
}

/** Under what it is sealed: nobody's words are read as another's. */
export const wordsAbout = (jobNo: string, backAt: number): string => `words-for-cover:${jobNo}:${backAt}`;

/** In clear, for whoever is to stand in and for nobody else. */
export function wordsForCover(
  looks: Pick<Looks, 'wordsOf' | 'openText' | 'hall'>,
  jobNo: string,
): { text: string; at: string } | null {
  const row = looks.wordsOf(jobNo);
  if (!row) return null;
  return { text: looks.openText(row.text, wordsAbout(jobNo, row.backAt)), at: looks.hall.zone.iso(row.from) };
}

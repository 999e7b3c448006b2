import type { Letterhead } from '../protocol/letterhead.ts';
import type { Language } from '../protocol/text.ts';
import { inBoth } from './languages.ts';
import { gap, rule, small, strong } from './lines.ts';
import type { SlipLine } from './slip.ts';

/** 抬头: what a hall wants to stand above and below every slip. */
export interface WithLetterhead {
  letterhead?: Letterhead;
}

/** Logo and header, above the slip's own words. */
export function letterheadAbove({ letterhead }: WithLetterhead, language: Language): SlipLine[] {
  if (letterhead === undefined) return [];
  const { header, logo } = letterhead;
  const lines: SlipLine[] = [
    ...(logo === null ? [] : [{ kind: 'logo', logo } as const, gap(12)]),
    ...header.slice(0, 2).flatMap((text) => inBoth(text, language).map(strong)),
  ];
  return lines.length === 0 ? [] : [...lines, gap(14)];
}

/** The footer, below them. */
export function letterheadBelow({ letterhead }: WithLetterhead, language: Language): SlipLine[] {
  const lines = letterhead?.footer.slice(0, 3).flatMap((text) => inBoth(text, language).map(small)) ?? [];
  return lines.length === 0 ? [] : [gap(6), rule, ...lines];
}

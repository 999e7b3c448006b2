import { signal } from '@preact/signals';
import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Shades } from './logo.ts';

/** A line being written; an empty one is not printed. */
export interface DraftLine {
  zh: string;
  en: string;
}

export interface Draft {
  header: readonly DraftLine[];
  footer: readonly DraftLine[];
  logo: Letterhead['logo'];
}

export const linesMost = { header: 2, footer: 3 } as const;
export const zhMost = 60;
export const enMost = 120;

/** What was changed and not saved; null when nothing was. It stays while other pages are looked at. */
export const draft = signal<Draft | null>(null);
/** The picture the logo was made of, and how: while it is known, the logo can be made anew. */
export const source = signal<{ picture: Shades; threshold: number; dither: boolean } | null>(null);

export function draftOf({ header, footer, logo }: Letterhead): Draft {
  const filled = (lines: Letterhead['header'], most: number) =>
    Array.from({ length: most }, (_, i) => ({ zh: lines[i]?.zh ?? '', en: lines[i]?.en ?? '' }));
  return { header: filled(header, linesMost.header), footer: filled(footer, linesMost.footer), logo };
}

/** As it is sent: without empty lines; a line that has only English stands in both languages. */
export function letterheadOf({ header, footer, logo }: Draft): Letterhead {
  const written = (lines: readonly DraftLine[]) =>
    lines
      .map(({ zh, en }) => ({ zh: zh.trim() || en.trim().slice(0, zhMost), en: en.trim() }))
      .filter(({ zh }) => zh !== '')
      .map(({ zh, en }) => (en === '' ? { zh } : { zh, en }));
  return { header: written(header), footer: written(footer), logo };
}

export function same(a: Letterhead, b: Letterhead): boolean {
  const plain = (one: Letterhead) =>
    JSON.stringify(letterheadOf(draftOf(one)), [
      'header',
      'footer',
      'logo',
      'zh',
      'en',
      'widthDots',
      'heightDots',
      'bits',
    ]);
  return plain(a) === plain(b);
}

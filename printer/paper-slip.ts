import type { CasePaper } from '../protocol/case-paper.ts';
import type { Language } from '../protocol/text.ts';
import { columnsOf } from './columns.ts';
import { bilingualField, signature } from './fields.ts';
import { inOne, other } from './languages.ts';
import { letterheadAbove, letterheadBelow, type WithLetterhead } from './letterhead.ts';
import { documentTitle, gap, reprintMark, rule, small, strong } from './lines.ts';
import { minuteOf, type PaperContent, paperContent } from './paper-content.ts';
import { nextWords } from './paper-words/next-words.ts';
import { type PaperName, paperWords } from './paper-words/paper-words.ts';
import type { Slip, SlipLine, WidthMm } from './slip.ts';

export interface PaperSlipFacts extends WithLetterhead {
  paper: CasePaper;
  /** Of the progress page. */
  url: string;
  /** 0 is the first print. */
  reprint: number;
  widthMm: WidthMm;
}

/** A paper of a case on a slip: the applicant's language first and whole, titles, names and sentences once more in the other; as many copies as are due. */
export function paperSlip(facts: PaperSlipFacts): Slip {
  const { paper, widthMm } = facts;
  const copies = Math.max(1, paper.copies);
  return {
    widthMm,
    lines: Array.from({ length: copies }, (_, copy) => copyOf(facts, copies === 1 ? null : copy)).flat(),
  };
}

function copyOf(facts: PaperSlipFacts, copy: number | null): SlipLine[] {
  const { paper, url, reprint, widthMm } = facts;
  const { language } = paper;
  const [content, second] = [paperContent(paper, language), paperContent(paper, other(language))];
  const [words, others] = [paperWords[language], paperWords[other(language)]];
  const field = (name: PaperName, value: string) => stated(name, value, language, widthMm);
  const which = copy === 0 ? 'applicant' : 'office';
  return [
    ...letterheadAbove(facts, language),
    ...reprintMark(reprint, language),
    ...documentTitle(inOne(paper.hall, language), content.title, second.title, columnsOf(widthMm)),
    ...(copy === null ? [] : [strong(`${words.copies[which]}  ${others.copies[which]}`)]),
    rule,
    ...content.head.flatMap(({ name, value }) => field(name, value)),
    rule,
    ...said(content.says, second.says),
    ...content.facts.flatMap(({ name, value }) => field(name, value)),
    ...content.lists.flatMap((list, at) => listed(list, second.lists[at]!.title)),
    ...said(content.also, second.also),
    ...comingBack(paper, content, language),
    rule,
    ...content.basis.slice(0, 1).flatMap((basis) => field('basis', basis)),
    ...content.basis.slice(1).map((basis) => ({ kind: 'text', text: basis }) as const),
    ...field('at', minuteOf(paper.at)),
    ...(paper.counter === null ? [] : field('counter', words.counterNumber(paper.counter))),
    ...field('clerk', paper.clerk),
    ...(paper.phone === '' ? [] : field('phone', paper.phone)),
    // The office's copy is filed: nobody follows the case with it.
    ...(copy === 1
      ? []
      : [gap(14), { kind: 'qr', payload: url } as const, gap(10), small(words.scan), small(others.scan)]),
    ...content.signs.flatMap((who) => signature(words.sign[who] + words.of.trimEnd(), widthMm)),
    ...reprintMark(reprint, language),
    ...letterheadBelow(facts, language),
    { kind: 'cut' },
  ];
}

/** What is short stands right of its name; a sentence stands under it. */
function stated(name: PaperName, value: string, language: Language, widthMm: WidthMm): SlipLine[] {
  const [first, second] = [paperWords[language].names[name], paperWords[other(language)].names[name]];
  return longNames.has(name)
    ? [
        { kind: 'text', bold: true, text: `${first} ${second}` },
        { kind: 'text', text: value },
      ]
    : bilingualField(first, second, value, widthMm);
}
const longNames = new Set<PaperName>(['reason', 'elsewhere', 'ground', 'basis', 'where', 'payAt']);

/** Where something is to be brought, the slip says where to and when, in the applicant's language; other papers have this on A4. */
function comingBack({ kind, hours }: CasePaper, { next }: PaperContent, language: Language): SlipLine[] {
  if (kind !== 'one-time-notice' && kind !== 'supplement-notice') return [];
  const words = nextWords[language];
  return [
    { kind: 'text', bold: true, text: words.title },
    ...next.map((text, at) => ({ kind: 'item', mark: `${at + 1}.`, text }) as const),
    ...(hours ? [{ kind: 'text', text: `${words.hours} ${inOne(hours, language)}` } as const] : []),
    gap(8),
  ];
}

function said(first: string[], second: string[]): SlipLine[] {
  return first.flatMap((text, at) => [
    { kind: 'text', text } as const,
    { kind: 'text', text: second[at]! } as const,
    gap(8),
  ]);
}

function listed({ title, items }: PaperContent['lists'][number], second: string): SlipLine[] {
  return [
    gap(6),
    { kind: 'text', bold: true, text: title },
    { kind: 'text', text: second },
    ...items.flatMap(({ text, detail }, at) => [
      { kind: 'item', mark: `${at + 1}.`, text } as const,
      ...(detail === null ? [] : [{ kind: 'item', mark: '  ', text: detail } as const]),
    ]),
    gap(8),
  ];
}

import type { Language, Shape, Text } from '../protocol/text.ts';
import { columnsOf } from './columns.ts';
import { inBoth, inOne, other } from './languages.ts';
import { letterheadAbove, letterheadBelow } from './letterhead.ts';
import type { WithLetterhead } from './letterhead.ts';
import { gap, headlines, largest, reprintMark, rule, small, strong, together } from './lines.ts';
import type { Slip, SlipLine, WidthMm } from './slip.ts';
import { waitWords } from './wait.ts';
import type { WaitFacts } from './wait.ts';
import { words } from './words.ts';
import type { Words } from './words.ts';

/** Everything a ticket's slip says: numbers, never people. */
export interface TicketSlipFacts extends WaitFacts, WithLetterhead {
  hall: Text;
  practice: boolean;
  number: string;
  service: Text;
  /** Null for an ordinary visitor. */
  className: Text | null;
  zone: Text;
  counters: number[];
  /** The first few are printed. */
  materials: Text[];
  url: string;
  complaintsPhone: string;
  /** Who may pass this visitor, in one sentence. */
  overtaking: Required<Text>;
  shape: Shape | null;
  language: Language;
  /** 0 is the first print. */
  reprint: number;
  widthMm: WidthMm;
}

const materialsMost = 4;

/** 小票: the visitor's language first and whole, the essentials once more in the other language. */
export function ticketSlip(facts: TicketSlipFacts): Slip {
  return {
    widthMm: facts.widthMm,
    lines: [
      ...letterheadAbove(facts, facts.language),
      ...reprintMark(facts.reprint, facts.language),
      ...heading(facts),
      rule,
      ...wait(facts),
      gap(24),
      ...place(facts),
      rule,
      ...preparation(facts),
      rule,
      ...more(facts),
      ...reprintMark(facts.reprint, facts.language),
      ...letterheadBelow(facts, facts.language),
      { kind: 'cut' },
    ],
  };
}

function heading({
  hall,
  practice,
  number,
  service,
  className,
  shape,
  language,
  widthMm,
}: TicketSlipFacts): SlipLine[] {
  const [first, second] = inOrder(language);
  const columns = columnsOf(widthMm);
  const [serviceFirst, ...serviceSecond] = inBoth(service, language);
  return [
    strong(inOne(hall, language)),
    ...(practice ? [strong(first.practice), small(second.practice)] : []),
    largest(number, columns),
    gap(16),
    ...headlines([serviceFirst], columns),
    ...serviceSecond.map(small),
    ...(className === null ? [] : [gap(6), strong(inBoth(className, language).join('  '))]),
    ...(shape === null
      ? []
      : [gap(14), { kind: 'shape', shape } as const, gap(8), strong(first.shape), small(second.shape)]),
  ];
}

function wait(facts: TicketSlipFacts): SlipLine[] {
  const [first, second] = inOrder(facts.language);
  const said = waitWords(first, facts);
  const notes = said.slice(2);
  const columns = columnsOf(facts.widthMm);
  return [
    ...headlines(said.slice(0, 2), columns),
    ...notes.map(strong),
    ...together(waitWords(second, facts).slice(0, 2), second.between, columns),
  ];
}

function place({ zone, counters, language, widthMm }: TicketSlipFacts): SlipLine[] {
  const [first, second] = inOrder(language);
  const columns = columnsOf(widthMm);
  const numbers = (words: Words) => (counters.length === 0 ? [] : [words.counters(counters)]);
  return [
    ...headlines([first.zone(inOne(zone, language))], columns),
    ...numbers(first).map(strong),
    ...together([second.zone(inOne(zone, other(language))), ...numbers(second)], second.between, columns),
  ];
}

function preparation({ materials, overtaking, language }: TicketSlipFacts): SlipLine[] {
  const items = materials
    .slice(0, materialsMost)
    .map((material, at) => ({ kind: 'item', mark: `${at + 1}.`, text: inOne(material, language) }) as const);
  return [
    ...(items.length === 0
      ? []
      : [{ kind: 'text', bold: true, text: words[language].bring } as const, ...items, gap(12)]),
    { kind: 'text', text: overtaking[language] },
  ];
}

function more({ url, issuedAt, complaintsPhone, language, widthMm }: TicketSlipFacts): SlipLine[] {
  const [first, second] = inOrder(language);
  return [
    gap(8),
    { kind: 'qr', payload: url },
    gap(10),
    small(first.scan),
    small(second.scan),
    gap(10),
    ...together([issuedAt, first.complaints(complaintsPhone)], '  ', columnsOf(widthMm)),
  ];
}

function inOrder(language: Language): [Words, Words] {
  return [words[language], words[other(language)]];
}

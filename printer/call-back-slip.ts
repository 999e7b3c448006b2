import type { Language, Text } from '../protocol/text.ts';
import { columnsOf } from './columns.ts';
import { documentWords } from './document-words.ts';
import { inBoth, inOne, other } from './languages.ts';
import { letterheadAbove, letterheadBelow } from './letterhead.ts';
import type { WithLetterhead } from './letterhead.ts';
import { gap, headlines, largest, reprintMark, rule, small, strong, together } from './lines.ts';
import type { Slip, SlipLine, WidthMm } from './slip.ts';
import { waitWords } from './wait.ts';
import type { WaitFacts } from './wait.ts';
import { words } from './words.ts';

/** Where the visitor stands now. */
export type CallBackFor =
  /** Put aside at a counter, and served there on return. */
  | { kind: 'held'; counter: number }
  /** Back in line. */
  | { kind: 'returned'; ahead: number; forecast: WaitFacts['forecast']; zone: Text };

export interface CallBackSlipFacts extends WithLetterhead {
  hall: Text;
  practice: boolean;
  number: string;
  service: Text;
  why: CallBackFor;
  url: string;
  /** The hall's own clock, "2026-11-23 10:17". */
  printedAt: string;
  language: Language;
  /** 0 is the first print. */
  reprint: number;
  widthMm: WidthMm;
}

/** 回呼单: for a visitor who steps away, where to come back to and what is still to come. */
export function callBackSlip(facts: CallBackSlipFacts): Slip {
  const { hall, practice, number, service, url, printedAt, language, reprint, widthMm } = facts;
  const columns = columnsOf(widthMm);
  const [first, second] = [documentWords[language].callBack, documentWords[other(language)].callBack];
  const [serviceFirst, ...serviceSecond] = inBoth(service, language);
  const practised = practice ? [strong(words[language].practice), small(words[other(language)].practice)] : [];
  return {
    widthMm,
    lines: [
      ...letterheadAbove(facts, language),
      ...reprintMark(reprint, language),
      strong(inOne(hall, language)),
      ...practised,
      gap(6),
      ...together([first.title, second.title], '  ', columns),
      gap(10),
      largest(number, columns),
      gap(16),
      ...headlines([serviceFirst], columns),
      ...serviceSecond.map(small),
      rule,
      ...(facts.why.kind === 'held' ? held(facts.why.counter, language, columns) : returned(facts.why, facts, columns)),
      rule,
      gap(8),
      { kind: 'qr', payload: url },
      gap(10),
      small(first.scan),
      small(second.scan),
      gap(10),
      small(first.printed(printedAt)),
      ...reprintMark(reprint, language),
      ...letterheadBelow(facts, language),
      { kind: 'cut' },
    ],
  };
}

function held(counter: number, language: Language, columns: number): SlipLine[] {
  const [first, second] = [documentWords[language].callBack, documentWords[other(language)].callBack];
  return [
    small(first.held(counter)),
    gap(8),
    ...headlines([first.straight(counter)], columns),
    strong(first.noQueueing),
    gap(8),
    small(second.straight(counter)),
    small(second.noQueueing),
  ];
}

function returned(
  { ahead, forecast, zone }: Extract<CallBackFor, { kind: 'returned' }>,
  { language, printedAt }: CallBackSlipFacts,
  columns: number,
): SlipLine[] {
  const [first, second] = [language, other(language)];
  const said = (at: Language) => waitWords(words[at], { issuedAt: printedAt, ahead, forecast });
  const [sure] = [said(first).slice(2)];
  return [
    small(documentWords[first].callBack.returned),
    gap(8),
    ...headlines(said(first).slice(0, 2), columns),
    ...sure.map(strong),
    ...together(said(second).slice(0, 2), words[second].between, columns),
    gap(16),
    ...headlines([words[first].zone(inOne(zone, first))], columns),
    strong(documentWords[first].callBack.keep),
    gap(8),
    ...together(
      [documentWords[second].callBack.returned, words[second].zone(inOne(zone, second))],
      words[second].between,
      columns,
    ),
  ];
}

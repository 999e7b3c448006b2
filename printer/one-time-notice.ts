import type { Language, Text } from '../protocol/text.ts';
import { columnsOf } from './columns.ts';
import { documentWords } from './document-words.ts';
import { bilingualField, signature } from './fields.ts';
import { inOne, other } from './languages.ts';
import { letterheadAbove, letterheadBelow } from './letterhead.ts';
import type { WithLetterhead } from './letterhead.ts';
import { documentTitle, gap, reprintMark, rule, strong } from './lines.ts';
import type { Slip, SlipLine, WidthMm } from './slip.ts';

/** One thing a visitor must bring or put right. */
export interface NoticeItem {
  kind: 'missing' | 'wrong';
  what: Text;
}

export interface OneTimeNoticeFacts extends WithLetterhead {
  hall: Text;
  noticeNo: string;
  service: Text;
  items: NoticeItem[];
  /** The rule that asks for them. */
  basis: Text;
  /** "2026-12-07"; null where there is no limit. */
  until: string | null;
  counter: number;
  /** 工号: a number, not a name. */
  clerkNo: string;
  phone: string;
  /** The hall's own clock, "2026-11-23 10:17". */
  issuedAt: string;
  /** 第一联 for the visitor, 第二联 for the office. */
  copy: 'visitor' | 'office';
  language: Language;
  /** 0 is the first print. */
  reprint: number;
  widthMm: WidthMm;
}

/** 一次性告知单: everything that is missing or wrong, told at once, in two copies (rulebook §4, 002/U ⑥). */
export function oneTimeNotice(facts: OneTimeNoticeFacts): Slip {
  const { language, widthMm, reprint, until } = facts;
  const [first, second] = [documentWords[language].notice, documentWords[other(language)].notice];
  const columns = columnsOf(widthMm);
  const copy = facts.copy === 'visitor' ? 'copyVisitor' : 'copyOffice';
  const line = (name: 'number' | 'service' | 'counter' | 'clerk' | 'phone' | 'issuedAt' | 'until', value: string) =>
    bilingualField(first[name], second[name], value, widthMm);
  return {
    widthMm,
    lines: [
      ...letterheadAbove(facts, language),
      ...reprintMark(reprint, language),
      ...documentTitle(inOne(facts.hall, language), first.title, second.title, columns),
      strong(`${first[copy]}  ${second[copy]}`),
      rule,
      ...line('number', facts.noticeNo),
      ...line('service', inOne(facts.service, language)),
      ...line('issuedAt', facts.issuedAt),
      rule,
      { kind: 'text', bold: true, text: first.items(facts.items.length) },
      { kind: 'text', text: second.items(facts.items.length) },
      gap(8),
      ...facts.items.flatMap((item, at) => itemLines(item, at + 1, language)),
      rule,
      { kind: 'item', mark: `${first.basis}:`, text: inOne(facts.basis, language) },
      ...(until === null ? [] : line('until', until)),
      ...line('counter', documentWords[language].receipt.counterNumber(facts.counter)),
      ...line('clerk', facts.clerkNo),
      ...line('phone', facts.phone),
      gap(12),
      { kind: 'text', bold: true, text: first.allAtOnce },
      { kind: 'text', text: second.allAtOnce },
      ...signature(first.signClerk, widthMm),
      ...signature(first.signVisitor, widthMm),
      ...reprintMark(reprint, language),
      ...letterheadBelow(facts, language),
      { kind: 'cut' },
    ],
  };
}

function itemLines({ kind, what }: NoticeItem, at: number, language: Language): SlipLine[] {
  const mark = `${documentWords[language].notice[kind]}:`;
  return [{ kind: 'item', mark: `${at}.`, text: `${mark} ${inOne(what, language)}` }];
}

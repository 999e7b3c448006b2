import type { Language, Text } from '../protocol/text.ts';
import { columnsOf } from './columns.ts';
import { documentWords } from './document-words.ts';
import { bilingualField, signature } from './fields.ts';
import { inOne, other } from './languages.ts';
import { letterheadAbove, letterheadBelow } from './letterhead.ts';
import type { WithLetterhead } from './letterhead.ts';
import { documentTitle, gap, reprintMark, rule, small } from './lines.ts';
import type { Slip, SlipLine, WidthMm } from './slip.ts';

/** What a visitor gave. */
export interface ReceivedMaterial {
  name: Text;
  originals: number;
  copies: number;
}

/** What a receipt says: numbers and papers, never people. */
export interface IntakeReceiptFacts extends WithLetterhead {
  hall: Text;
  receiptNo: string;
  service: Text;
  /** The hall's own clock, "2026-11-23 10:17". */
  receivedAt: string;
  materials: ReceivedMaterial[];
  promisedWorkingDays: number;
  /** "2026-12-07". */
  dueDate: string;
  counter: number;
  /** 工号: a number, not a name. */
  clerkNo: string;
  url: string;
  phone: string;
  /** "免费", "工本费 10 元"; null where there is nothing to say. */
  fee: Text | null;
  language: Language;
  /** 0 is the first print. */
  reprint: number;
  widthMm: WidthMm;
}

/** 受理回执: the proof that an application was taken in, and by when it is decided (rulebook §4). */
export function intakeReceipt(facts: IntakeReceiptFacts): Slip {
  const { language, widthMm, reprint } = facts;
  const [first, second] = [documentWords[language].receipt, documentWords[other(language)].receipt];
  const columns = columnsOf(widthMm);
  const line = (
    name: 'number' | 'service' | 'receivedAt' | 'due' | 'counter' | 'clerk' | 'fee' | 'phone',
    value: string,
  ) => bilingualField(first[name], second[name], value, widthMm);
  return {
    widthMm,
    lines: [
      ...letterheadAbove(facts, language),
      ...reprintMark(reprint, language),
      ...documentTitle(inOne(facts.hall, language), first.title, second.title, columns),
      rule,
      ...line('number', facts.receiptNo),
      ...line('service', inOne(facts.service, language)),
      ...line('receivedAt', facts.receivedAt),
      ...line('counter', first.counterNumber(facts.counter)),
      ...line('clerk', facts.clerkNo),
      ...(facts.fee === null ? [] : line('fee', inOne(facts.fee, language))),
      rule,
      { kind: 'text', bold: true, text: `${first.materials} ${second.materials}` },
      ...facts.materials.flatMap((material, at) => received(material, at + 1, language)),
      rule,
      ...line('due', `${facts.dueDate} (${first.workingDays(facts.promisedWorkingDays)})`),
      ...line('phone', facts.phone),
      gap(14),
      { kind: 'qr', payload: facts.url },
      gap(10),
      small(first.ask),
      small(second.ask),
      ...signature(first.signClerk, widthMm),
      ...signature(first.signVisitor, widthMm),
      gap(14),
      { kind: 'text', text: first.keep },
      { kind: 'text', text: second.keep },
      ...reprintMark(reprint, language),
      ...letterheadBelow(facts, language),
      { kind: 'cut' },
    ],
  };
}

function received({ name, originals, copies }: ReceivedMaterial, at: number, language: Language): SlipLine[] {
  const { original, copy } = documentWords[language].receipt;
  const counted = [...(originals > 0 ? [original(originals)] : []), ...(copies > 0 ? [copy(copies)] : [])];
  return [
    { kind: 'item', mark: `${at}.`, text: inOne(name, language) },
    ...(counted.length === 0 ? [] : [{ kind: 'text', align: 'right', text: counted.join('  ') } as const]),
  ];
}

import type { Language, Text } from '../protocol/text.ts';
import { columnsOf } from './columns.ts';
import { documentWords } from './document-words.ts';
import { inOne, other } from './languages.ts';
import { letterheadAbove, letterheadBelow, type WithLetterhead } from './letterhead.ts';
import { documentTitle, gap, rule, small } from './lines.ts';
import type { Slip, SlipLine, WidthMm } from './slip.ts';

export interface SampleFormFacts extends WithLetterhead {
  hall: Text;
  service: Text;
  name: Text;
  /** One line a field. */
  text: string;
  /** Opens the same form as a page of A4. */
  url: string;
  language: Language;
  widthMm: WidthMm;
}

/** 示范文本 on a slip: a model of the form, to copy from with the empty one beside it. */
export function sampleForm(facts: SampleFormFacts): Slip {
  const { hall, service, name, text, url, language, widthMm } = facts;
  const [words, others] = [documentWords[language].sample, documentWords[other(language)].sample];
  return {
    widthMm,
    lines: [
      ...letterheadAbove(facts, language),
      ...documentTitle(inOne(hall, language), inOne(name, language), words.title, columnsOf(widthMm)),
      small(inOne(service, language)),
      rule,
      ...text.split('\n').flatMap(line),
      rule,
      { kind: 'text', text: words.free },
      { kind: 'text', text: others.free },
      gap(14),
      { kind: 'qr', payload: url },
      gap(10),
      small(words.scan),
      small(others.scan),
      ...letterheadBelow(facts, language),
      { kind: 'cut' },
    ],
  };
}

/** A field's name is bold and what is written there stands under it; a sentence stands as it is. */
function line(said: string): SlipLine[] {
  const at = said.indexOf('：');
  if (at < 0) return [{ kind: 'text', text: said }];
  return [
    { kind: 'text', bold: true, text: said.slice(0, at) },
    { kind: 'text', text: said.slice(at + 1) },
  ];
}

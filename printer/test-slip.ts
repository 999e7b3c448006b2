import type { Printer } from '../protocol/hall-file.ts';
import { columnsOf } from './columns.ts';
import { letterheadAbove, letterheadBelow } from './letterhead.ts';
import type { WithLetterhead } from './letterhead.ts';
import { gap, headlines, rule, small, strong, together } from './lines.ts';
import { shapeCharacters } from './slip.ts';
import type { Slip, SlipLine, Times, WidthMm } from './slip.ts';
import { words } from './words.ts';

export interface TestSlipFacts extends WithLetterhead {
  hall: string;
  printer: string;
  /** The hall's own clock, "2026-11-23 08:31". */
  at: string;
  url: string;
  widthMm: WidthMm;
  /** As the hall file has them, to be compared with what came out. */
  settings: Pick<Printer, 'answers' | 'font' | 'qr' | 'rollM'>;
}

/** What a Chinese font may lack: rare names, Tibetan, Uyghur, Mongolian. */
const rare = ['㐂𠮷䶮', 'བོད་ཡིག', 'ئۇيغۇرچە', 'ᠮᠣᠩᠭᠣᠯ'];

/** A page that shows what the printer can do, so that the installer sees which settings are right for it. */
export function testSlip(facts: TestSlipFacts): Slip {
  const { hall, printer, at, url, widthMm, settings } = facts;
  const zh = words.zh.testPage;
  const en = words.en.testPage;
  const columns = columnsOf(widthMm);
  const size = (all: Times): SlipLine => ({ kind: 'text', wide: all, high: all, text: `${all} 号A023` });
  const section = (name: 'lettering' | 'codes'): SlipLine[] => [
    rule,
    { kind: 'text', bold: true, text: zh[name] },
    { kind: 'text', text: en[name] },
  ];
  const setting = (name: string, value: string): SlipLine => ({ kind: 'columns', left: name, right: value });
  return {
    widthMm,
    lines: [
      ...letterheadAbove(facts, 'zh'),
      ...headlines([zh.title], columns),
      small(en.title),
      small(hall),
      ...together([zh.printer(printer, widthMm), at], '  ', columns),
      rule,
      setting(`${zh.answers} answers`, settings.answers),
      setting(`${zh.font} font`, settings.font),
      setting(`${zh.qr} qr`, settings.qr),
      setting(`${zh.roll} rollM`, `${settings.rollM} m`),
      rule,
      { kind: 'text', text: '1234567890'.repeat(5).slice(0, columns) },
      { kind: 'columns', left: `${zh.left} ${en.left}`, right: `${zh.right} ${en.right}` },
      ...([1, 2, 3, 4] as const).map(size),
      { kind: 'text', bold: true, text: '加粗 Bold' },
      { kind: 'text', underline: true, text: '下划线 Underline' },
      { kind: 'text', align: 'center', wide: 3, high: 3, text: Object.values(shapeCharacters).join('') },
      ...section('lettering'),
      ...rare.flatMap((text): SlipLine[] => [
        { kind: 'text', as: 'own', text: `own  ${text}` },
        { kind: 'text', as: 'picture', text: `pic  ${text}` },
      ]),
      ...section('codes'),
      gap(12),
      { kind: 'qr', payload: url, as: 'native' },
      gap(10),
      small(`native: ${zh.scan} ${en.scan}`),
      gap(24),
      { kind: 'qr', payload: url, as: 'picture' },
      gap(10),
      small(`picture: ${zh.scan} ${en.scan}`),
      small(url),
      rule,
      strong(zh.good),
      small(en.good),
      ...letterheadBelow(facts, 'zh'),
      { kind: 'cut' },
    ],
  };
}

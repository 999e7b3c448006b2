import { columnsOf } from './columns.ts';
import { shapeCharacters } from './slip.ts';
import type { Slip, SlipLine, Times, WidthMm } from './slip.ts';
import { words } from './words.ts';

export interface TestSlipFacts {
  hall: string;
  printer: string;
  /** The hall's own clock, "2026-11-23 08:31". */
  at: string;
  url: string;
  widthMm: WidthMm;
}

/** A page that shows what the printer can do: paper width, sizes, rare characters, alignment, QR, knife. */
export function testSlip({ hall, printer, at, url, widthMm }: TestSlipFacts): Slip {
  const zh = words.zh.testPage;
  const en = words.en.testPage;
  const columns = columnsOf(widthMm);
  const size = (all: Times): SlipLine => ({ kind: 'text', wide: all, high: all, text: `${all} 号A023` });
  return {
    widthMm,
    lines: [
      { kind: 'text', align: 'center', bold: true, wide: 2, high: 2, text: zh.title },
      { kind: 'feed', dots: 12 },
      { kind: 'text', align: 'center', text: en.title },
      { kind: 'text', align: 'center', text: hall },
      { kind: 'text', align: 'center', text: zh.printer(printer, widthMm) },
      { kind: 'text', align: 'center', text: at },
      { kind: 'rule' },
      { kind: 'text', text: '1234567890'.repeat(5).slice(0, columns) },
      { kind: 'columns', left: `${zh.left} ${en.left}`, right: `${zh.right} ${en.right}` },
      ...([1, 2, 3, 4] as const).map(size),
      { kind: 'text', bold: true, text: '加粗 Bold' },
      { kind: 'text', underline: true, text: '下划线 Underline' },
      { kind: 'columns', left: `${zh.rare} ${en.rare}`, right: '㐂𠮷䶮' },
      { kind: 'text', align: 'center', wide: 3, high: 3, text: Object.values(shapeCharacters).join('') },
      { kind: 'rule' },
      { kind: 'feed', dots: 16 },
      { kind: 'qr', payload: url },
      { kind: 'feed', dots: 10 },
      { kind: 'text', align: 'center', text: `${zh.scan} ${en.scan}` },
      { kind: 'text', align: 'center', text: url },
      { kind: 'rule' },
      { kind: 'text', bold: true, text: zh.good },
      { kind: 'text', text: en.good },
      { kind: 'cut' },
    ],
  };
}

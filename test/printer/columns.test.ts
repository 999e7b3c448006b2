import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, pair, textColumns, wrap } from '../../printer/columns.ts';
import { printable } from '../../printer/slip.ts';
import { hostileText } from './hostile.ts';

describe('columns', () => {
  it('[L1] 80 mm paper has 48 columns, 58 mm has 32', () => {
    expect([columnsOf(80), columnsOf(58)]).toEqual([48, 32]);
  });

  it('[L2] ASCII takes one column, Chinese of every plane, full-width signs and emoji take two', () => {
    expect(textColumns('A023 ~')).toBe(6);
    expect(textColumns('政务㐂𠮷𰻝，ＡＢ')).toBe(16);
    expect(textColumns('🙂🇨🇳')).toBe(6);
  });

  it('[L3] what Unicode calls narrow but the Chinese font prints takes two columns too', () => {
    expect(textColumns('é–·“')).toBe(8);
  });

  it('[L4] no line is wider than the paper, and nothing but spaces is lost', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 48 }), (text, columns) => {
        const lines = wrap(printable(text), columns);
        for (const line of lines) expect(textColumns(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/[ \u3000]/g, '')).toBe(printable(text).replace(/[ \u3000]/g, ''));
      }),
    );
  });

  it('[L5] a Latin word stays whole where it can, Chinese breaks anywhere', () => {
    expect(wrap('Transfer of social insurance', 16)).toEqual(['Transfer of', 'social insurance']);
    expect(wrap('社会保险关系转移', 6)).toEqual(['社会保', '险关系', '转移']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('', 10)).toEqual(['']);
  });

  it('[L6] no line begins with 。 or ends with （', () => {
    expect(wrap('请先取号，再等候。', 8)).toEqual(['请先取', '号，再等', '候。']);
    expect(wrap('请到大厅（一楼）', 10)).toEqual(['请到大厅', '（一楼）']);
  });

  it('[L7] a pair stands left and right, and takes lines of its own where it does not fit', () => {
    expect(pair('时间', '10:17', 12)).toEqual(['时间   10:17']);
    expect(pair('二零二六年', '10:17', 12)).toEqual(['二零二六年', '       10:17']);
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        for (const line of pair(printable(left), printable(right), 32))
          expect(textColumns(line)).toBeLessThanOrEqual(32);
      }),
    );
  });
});

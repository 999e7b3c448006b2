import { expect, it } from 'vitest';
import { paperNames } from '../../phone/case/words.ts';
import { paperWords as titles } from '../../printer/paper-words/paper-words.ts';
import type { PaperKind } from '../../protocol/case-paper.ts';
import { zh as cases } from '../../staff-console/cases/page/words/zh.ts';
import { paperWords } from '../../staff-console/intake/paper-state.ts';
import { zh as intake } from '../../staff-console/intake/words/zh.ts';
import { yuanBeside, yuanWords } from '../../ui/money.ts';

it('[C700] a paper has one name: on its head, at the counter, in the room of cases and on the phone', () => {
  for (const kind of Object.keys(titles.zh.titles) as PaperKind[]) {
    const said = [intake[paperWords[kind]], cases[`paper:${kind}`], paperNames.zh[kind]];
    expect(said, kind).toEqual(Array(3).fill(titles.zh.titles[kind]));
  }
});

it('[C701] money is written one way: its fen only where there are any, and in a column for all or for none', () => {
  expect([40, 12.5, 0.1 + 0.2, 16.1 + 4.2, 0].map(yuanWords)).toEqual(['40', '12.50', '0.30', '20.30', '0']);
  expect([120, 40].map(yuanBeside([120, 40]))).toEqual(['120', '40']);
  expect([120, 12.5, -12.5].map(yuanBeside([120, 12.5, -12.5]))).toEqual(['120.00', '12.50', '-12.50']);
});

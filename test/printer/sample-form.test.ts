import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleForm, type SampleFormFacts } from '../../printer/sample-form.ts';
import { letterhead } from './documents.ts';
import { hostileText } from './hostile.ts';
import { bytesOf } from './plain.ts';
import { readTape } from './tape.ts';

const form = (changes: Partial<SampleFormFacts> = {}) =>
  sampleForm({
    letterhead: { header: [], footer: [], logo: null },
    hall: { zh: '临江市政务服务中心', en: 'Linjiang Government Service Centre' },
    service: { zh: '社会保障卡申领', en: 'Social security card' },
    name: { zh: '社会保障卡申领登记表', en: 'Registration form' },
    text: '姓名：张三\n住址：临江市滨江路 1 号 2 单元 301 室，请写到门牌号\n以上所填属实。',
    url: 'http://192.168.1.10:8080/api/guides/ss-card/samples/1.html',
    language: 'zh',
    widthMm: 80,
    ...changes,
  });
const tapeOf = (changes: Partial<SampleFormFacts> = {}) => readTape(bytesOf(form(changes)));
const printed = (changes: Partial<SampleFormFacts> = {}) => tapeOf(changes).lines.map((line) => line.trim());

describe('a model form on a slip', () => {
  it('[D42] says whose form of which matter it is, each field with what is written there, and that forms are free', () => {
    const lines = printed();
    const at = (line: string) => lines.indexOf(line);
    for (const line of ['临江市政务服务中心', '社会保障卡申领登记表', '社会保障卡申领'])
      expect(lines.join('\n')).toContain(line);
    expect(lines.join('\n')).toContain('示范文本');
    expect(at('张三')).toBe(at('姓名') + 1);
    expect(at('住址')).toBeGreaterThan(at('张三'));
    // A sentence that names no field stands as it is.
    expect(at('以上所填属实。')).toBeGreaterThan(at('住址'));
    for (const line of [
      '仅供填写参考。空白表格在窗口免费领取。',
      'A model to copy from. Empty forms are free at the counter.',
    ])
      expect(lines.join(' ')).toContain(line);
    // The name of a field is bold, what is written there is not.
    const bold = form().lines.flatMap((line) => (line.kind === 'text' && line.bold ? [line.text] : []));
    expect(bold).toEqual(expect.arrayContaining(['姓名', '住址']));
    expect(bold).not.toContain('张三');
  });

  it('[D43] its code opens the sheet of A4; one slip, one cut, the hall’s letterhead on both widths', () => {
    expect(tapeOf().payloads).toEqual(['http://192.168.1.10:8080/api/guides/ss-card/samples/1.html']);
    for (const widthMm of [58, 80] as const) {
      const slip = form({ widthMm, letterhead });
      expect(slip.lines.filter(({ kind }) => kind === 'cut')).toHaveLength(1);
      const lines = printed({ widthMm, letterhead });
      expect(lines[0]).toBe('临江市人民政府');
      expect(lines.at(-1)).toBe('热线 12345');
      expect(lines.join('')).toContain('请写到门牌号');
    }
  });

  it('[D44] whoever chose English reads the hall’s own words in English first', () => {
    const said = printed({ language: 'en' }).join('\n');
    expect(said).toContain('Registration form');
    expect(said.indexOf('A model to copy from.')).toBeLessThan(said.indexOf('仅供填写参考'));
  });

  it('[D45] nothing that stands in a form is a command of the printer', () => {
    const plain = tapeOf().commands;
    fc.assert(
      fc.property(hostileText, hostileText, (field, words) => {
        const { commands, payloads } = tapeOf({ text: `${field}：${words}` });
        expect(payloads).toHaveLength(1);
        expect([...new Set(commands)].filter((command) => !plain.includes(command))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { DotField, packed } from '../../printer/bits.ts';
import { callBackSlip } from '../../printer/call-back-slip.ts';
import { paperSlip } from '../../printer/paper-slip.ts';
import type { Slip } from '../../printer/slip.ts';
import { paperContent } from '../../printer/paper-content.ts';
import { paperWords } from '../../printer/paper-words/paper-words.ts';
import type { CasePaper, PaperKind } from '../../protocol/case-paper.ts';
import { testSlip } from '../../printer/test-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import { bodies, callBack, letterhead, onSlip, paperOf, testPage } from './documents.ts';
import { bytesOf } from './plain.ts';
import { readTape } from './tape.ts';
import { ticket } from './tickets.ts';

const printed = (slip: Slip) =>
  readTape(bytesOf(slip))
    .lines.map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))
    .filter((line) => !/^-+$/.test(line));
const widths = [58, 80] as const;

describe('documents', () => {
  it('[D30] logo and header stand above, the footer below, on every document and both widths', () => {
    for (const widthMm of widths)
      for (const slip of [
        ticketSlip(ticket({ letterhead, widthMm })),
        callBackSlip(callBack({ letterhead, widthMm })),
        paperSlip(onSlip(paperOf('receipt'), { letterhead, widthMm })),
        paperSlip(onSlip(paperOf('refusal'), { letterhead, widthMm })),
        testSlip(testPage({ letterhead, widthMm })),
      ]) {
        const lines = printed(slip);
        expect(lines.slice(0, 2)).toEqual(['临江市人民政府', 'Linjiang Municipal Government']);
        expect(lines.slice(-3)).toEqual(['周一至周五 9:00-17:00', 'Mon-Fri 9:00-17:00', '热线 12345']);
        const { pictures, commands } = readTape(bytesOf(slip));
        expect(pictures.length).toBeGreaterThan(0);
        expect(commands.indexOf('GS v 0')).toBeLessThan(commands.indexOf('ESC E 1'));
      }
  });

  it('[D31] a logo wider than the paper is halved, and left out where it is too wide still', () => {
    const logoOf = (widthDots: number) => {
      const field = new DotField(widthDots, 16);
      for (let x = 0; x < widthDots; x += 1) for (let y = 0; y < 16; y += 1) field.set(x, y);
      return packed(field);
    };
    const highOf = (widthDots: number, widthMm: 58 | 80) => {
      const [picture] = readTape(bytesOf({ widthMm, lines: [{ kind: 'logo', logo: logoOf(widthDots) }] })).pictures;
      return picture === undefined ? 0 : picture.bytes.length / picture.rowBytes;
    };
    expect([highOf(400, 80), highOf(384, 58), highOf(400, 58), highOf(800, 58)]).toEqual([16, 16, 8, 0]);
  });

  it('[D32] a held visitor is told which counter to come straight back to', () => {
    const lines = printed(callBackSlip(callBack()));
    expect(lines).toEqual([
      '临江市政务服务中心',
      '回呼单 | Call-back slip',
      'A023',
      '社会保险关系转移接续',
      'Transfer of social insurance',
      '您的业务在 3 号窗口暂停',
      '备好后请直接到 3 号窗口',
      '不用重新取号，不用再排队',
      'When ready, come straight to counter 3',
      'No new number, no second wait',
      '手机扫码看前面几人',
      'Scan for your place',
      '打印时间 2026-11-23 10:40',
    ]);
    expect(readTape(bytesOf(callBackSlip(callBack()))).payloads).toEqual([callBack().url]);
  });

  it('[D33] a visitor back in line is told how many are ahead and how long', () => {
    const why = {
      kind: 'returned',
      ahead: 3,
      forecast: { p50S: 300, p90S: 700 },
      zone: { zh: 'A区', en: 'Zone A' },
    } as const;
    const lines = printed(callBackSlip(callBack({ why })));
    for (const line of [
      '您的号已经排回队里',
      '前面还有 3 人',
      '大约要等 5-12 分钟',
      '请到 A区 等叫号',
      '请留意叫号，号码不变',
    ])
      expect(lines).toContain(line);
    expect(lines.join()).not.toMatch(/号窗口/);
  });

  it('[D34] a receipt says what was taken in, by whom, and by when it is decided', () => {
    const slip = onSlip(paperOf('receipt'));
    const lines = printed(paperSlip(slip));
    for (const line of [
      '受理回执',
      '文书编号 Paper no. | LJ 受〔2026〕1123-042',
      '办件编号 Case no. | LJ-20261123-0195',
      '事项 Service | 社会保险关系转移接续',
      '申请人 Applicant | 周*兰',
      '收件日期 Received | 2026年11月23日',
      '承诺办结 Promised by 2026年12月7日 (10 个工作日)',
      '窗口 Counter | 3 号窗口',
      '经办工号 Clerk no. | 0317',
      '费用 Fee | 免费',
      '已收材料 共 3 项',
      '1. 居民身份证',
      '原件 1 份 | 复印件 1 份',
      '咨询电话 Questions | 0000-12345',
      '出具时间 Issued | 2026-11-23 10:52',
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => /签字：_{8}/.test(line))).toHaveLength(2);
    expect(readTape(bytesOf(paperSlip(slip))).payloads).toEqual([slip.url]);
    expect(printed(paperSlip(onSlip(paperOf('receipt', { fee: null })))).join()).not.toContain('Fee');
  });

  it('[D35] a notice numbers everything that is missing or wrong, with basis and limit', () => {
    const lines = printed(paperSlip(onSlip(paperOf('one-time-notice'))));
    for (const line of [
      '请补齐以下 2 项',
      '1. 缺少：参保缴费凭证原件',
      '2. 需更正：申请表第三栏',
      '单位名称与营业执照不一致，请按执照填写',
      '《中华人民共和国行政许可法》第三十二条',
      '《社会保险关系转移接续暂行办法》第八条',
      '请于此日前补齐 Please complete by | 2026年12月7日',
    ])
      expect(lines.join('\n')).toContain(line);
    const open = printed(paperSlip(onSlip(paperOf('one-time-notice', { until: null })))).join();
    expect(open).not.toContain('Please complete by');
    expect(printed(paperSlip(onSlip(paperOf('one-time-notice', { again: '新规施行' })))).join()).toContain(
      '这是再次告知，原因：新规施行',
    );
  });

  it('[D36] two copies come out of one job, each says whose it is, and the office’s has no code to follow', () => {
    const slip = paperSlip(onSlip(paperOf('one-time-notice', { copies: 2 })));
    const lines = printed(slip);
    const at = (mark: string) => lines.indexOf(mark);
    expect(at('第一联 申请人留存 | Copy 1: for you')).toBeGreaterThan(0);
    expect(at('第二联 单位留存 | Copy 2: for the office')).toBeGreaterThan(at('第一联 申请人留存 | Copy 1: for you'));
    expect(slip.lines.filter(({ kind }) => kind === 'cut')).toHaveLength(2);
    expect(readTape(bytesOf(slip)).payloads).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('1. 缺少'))).toHaveLength(2);
  });

  it('[D37] a reprint of any document is marked at the top and at the bottom', () => {
    for (const make of [
      (reprint: number) => callBackSlip(callBack({ reprint })),
      (reprint: number) => paperSlip(onSlip(paperOf('receipt'), { reprint })),
      (reprint: number) => paperSlip(onSlip(paperOf('refusal'), { reprint })),
    ]) {
      const lines = printed(make(2));
      expect([lines[0], lines.at(-1)]).toEqual(['补打 2 | Reprint 2', '补打 2 | Reprint 2']);
      expect(printed(make(0)).join()).not.toContain('补打');
    }
  });

  it('[D38] the test page says its settings and prints rare characters and the QR code both ways', () => {
    const settings = { answers: 'none', font: 'gb18030', qr: 'picture', rollM: 80 } as const;
    const slip = testSlip(testPage({ settings }));
    const lines = printed(slip);
    for (const line of ['能回答 answers | none', '字库 font | gb18030', '二维码 qr | picture', '整卷纸长 rollM | 80 m'])
      expect(lines).toContain(line);
    for (const rare of ['㐂𠮷䶮', 'བོད་ཡིག', 'ئۇيغۇرچە', 'ᠮᠣᠩᠭᠣᠯ'])
      expect(slip.lines.flatMap((line) => (line.kind === 'text' && line.text.endsWith(rare) ? [line.as] : []))).toEqual(
        ['own', 'picture'],
      );
    expect(slip.lines.flatMap((line) => (line.kind === 'qr' ? [line.as] : []))).toEqual(['native', 'picture']);
  });

  it('[D39] a visitor who chose English reads English first', () => {
    const said = printed(callBackSlip(callBack({ language: 'en' }))).join(' ');
    expect(said).toContain('When ready, come straight to counter 3');
    expect(said.indexOf('No new number')).toBeLessThan(said.indexOf('备好后请直接到'));
    const english = printed(paperSlip(onSlip(paperOf('receipt', { language: 'en' }))));
    expect(english).toContain('Case no. 办件编号 | LJ-20261123-0195');
    expect(english).toContain('Fee 费用 | Free');
    expect(printed(paperSlip(onSlip(paperOf('one-time-notice', { language: 'en' }))))).toContain(
      '1. Missing: Original proof of contributions',
    );
  });

  it.each(Object.keys(bodies) as PaperKind[])(
    '[D40] %s says all it states, on both widths and in both languages, and its own English is plain letters',
    (kind) => {
      const paper = paperOf(kind);
      for (const widthMm of widths)
        for (const language of ['zh', 'en'] as const) {
          const said = printed(paperSlip(onSlip({ ...paper, language }, { widthMm })))
            .join('')
            .replaceAll(/[ |]/g, '');
          for (const value of stated(paper, language)) expect(said, value).toContain(value.replaceAll(' ', ''));
          expect(said).toContain('LJ-20261123-0195');
        }
      const { title, says, also } = paperContent(paperOf(kind), 'en');
      expect([title, ...says, ...also].join('')).toMatch(/^[\x20-\x7e]*$/);
    },
  );

  it('[D41] a refusal says the reason, where to go instead and how to object; a fee slip adds up to the last fen', () => {
    const refusal = printed(paperSlip(onSlip(paperOf('refusal')))).join('');
    for (const said of ['户籍不在本市', '苏州市社会保险经办机构', '行政复议', '行政诉讼'])
      expect(refusal).toContain(said);
    expect(printed(paperSlip(onSlip(paperOf('fee-slip'))))).toContain('合计 Total | 20.30 元');
  });
});

/** Every word and day a paper states of its own, as it should be read. */
function stated(paper: CasePaper, language: 'zh' | 'en'): string[] {
  const walk = (value: unknown): string[] => {
    if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? [paperWords[language].day(value)] : [value];
    if (Array.isArray(value)) return value.flatMap(walk);
    if (value === null || typeof value !== 'object') return [];
    if ('zh' in value) return walk((value as { zh: string; en?: string })[language] ?? value.zh);
    return Object.entries(value).flatMap(([key, of]) => (key === 'kind' || key === 'deliveredAt' ? [] : walk(of)));
  };
  return walk(bodies[paper.kind]);
}

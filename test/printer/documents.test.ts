import { describe, expect, it } from 'vitest';
import { DotField, packed } from '../../printer/bits.ts';
import { callBackSlip } from '../../printer/call-back-slip.ts';
import { intakeReceipt } from '../../printer/intake-receipt.ts';
import { oneTimeNotice } from '../../printer/one-time-notice.ts';
import type { Slip } from '../../printer/slip.ts';
import { testSlip } from '../../printer/test-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import { callBack, intake, letterhead, notice, testPage } from './documents.ts';
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
        intakeReceipt(intake({ letterhead, widthMm })),
        oneTimeNotice(notice({ letterhead, widthMm })),
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
    const lines = printed(intakeReceipt(intake()));
    for (const line of [
      '受理编号 Receipt no. | LJ20261123-0042',
      '事项 Service | 社会保险关系转移接续',
      '受理时间 Received | 2026-11-23 10:52',
      '受理窗口 Counter | 3 号窗口',
      '经办工号 Clerk no. | 0317',
      '费用 Fee | 免费',
      '1. 居民身份证',
      '复印件 1 份',
      '原件 1 份 | 复印件 1 份',
      '咨询电话 Questions | 0000-12345',
    ])
      expect(lines).toContain(line);
    expect(lines.join()).toContain('2026-12-07 (10 个工作日)');
    expect(lines.filter((line) => /签字：_{8}/.test(line))).toHaveLength(2);
    expect(readTape(bytesOf(intakeReceipt(intake()))).payloads).toEqual([intake().url]);
    expect(printed(intakeReceipt(intake({ fee: null }))).join()).not.toContain('Fee');
  });

  it('[D35] a notice numbers everything, with basis, limit, counter, clerk and phone', () => {
    const lines = printed(oneTimeNotice(notice()));
    for (const line of [
      '告知编号 Notice no. | GZ20261123-0007',
      '请您补齐以下 2 项',
      '1. 缺少: 参保缴费凭证原件',
      '依据: 《社会保险关系转移接续暂行办法》第八条',
      '请于此日前补齐 Please complete by | 2026-12-07',
      '告知窗口 Counter | 3 号窗口',
      '经办工号 Clerk no. | 0317',
      '咨询电话 Questions | 0000-12345',
    ])
      expect(lines).toContain(line);
    expect(lines.find((line) => line.startsWith('2.'))).toMatch(/^2\. 需更正: 申请表第三栏/);
    expect(printed(oneTimeNotice(notice({ until: null }))).join()).not.toContain('Please complete by');
  });

  it('[D36] each copy of a notice says whose it is', () => {
    expect(printed(oneTimeNotice(notice()))).toContain('第一联 群众留存 | Copy 1: for you');
    expect(printed(oneTimeNotice(notice({ copy: 'office' })))).toContain('第二联 单位留存 | Copy 2: for the office');
  });

  it('[D37] a reprint of any document is marked at the top and at the bottom', () => {
    for (const make of [
      (reprint: number) => callBackSlip(callBack({ reprint })),
      (reprint: number) => intakeReceipt(intake({ reprint })),
      (reprint: number) => oneTimeNotice(notice({ reprint })),
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
    expect(printed(intakeReceipt(intake({ language: 'en' })))).toContain('Receipt no. 受理编号 | LJ20261123-0042');
    expect(printed(oneTimeNotice(notice({ language: 'en' })))).toContain('1. Missing: Original proof of contributions');
  });
});

import { describe, expect, it } from 'vitest';
import type { TicketSlipFacts } from '../../printer/ticket-slip.ts';
import { ticketSlip } from '../../printer/ticket-slip.ts';
import { spanMinutes } from '../../printer/wait.ts';
import { spanMinutes as spanOnScreen } from '../../ui/span.ts';
import { bytesOf } from './plain.ts';
import { readTape } from './tape.ts';
import { ticket } from './tickets.ts';

const printed = (changes: Partial<TicketSlipFacts> = {}) =>
  readTape(bytesOf(ticketSlip(ticket(changes))))
    .lines.map((line) => line.trim())
    .filter((line) => !/^-+$/.test(line));

describe('the ticket slip', () => {
  it('[P1] an ordinary slip says who, what, how long, where, with what, and who may pass', () => {
    expect(printed()).toEqual([
      '临江市政务服务中心',
      'A023',
      '社会保险关系转移接续',
      'Transfer of social insurance',
      '前面还有 12 人',
      '大约要等 10-25 分钟',
      '九成把握：10:42 前叫到您',
      '12 ahead of you. About 10-25 min',
      '请到 A区 等叫号',
      '1、3、5 号窗口都可能叫到您',
      'Wait in Zone A. Counter 1, 3 or 5',
      '请先拿在手上',
      '1. 居民身份证和复印件',
      '2. 参保缴费凭证',
      '3. 转移接续申请表',
      '老年人等优先的人，只有在您等候的前一半时间里取',
      '号，才可能排到您前面。',
      '手机扫码看前面几人',
      'Scan for your place',
      '2026-11-23 10:17  投诉 0000-12345',
    ]);
  });

  it('[P2] a visitor who chose English reads English first and whole, the essentials in Chinese below', () => {
    const lines = printed({ language: 'en' });
    expect(lines[0]).toBe('Linjiang Government Service Centre');
    expect(lines.indexOf('12 ahead of you')).toBeLessThan(lines.indexOf('前面还有 12 人，大约要等 10-25 分钟'));
    expect(lines).toContain('1. ID card and a copy');
    expect(lines).not.toContain('请先拿在手上');
  });

  it('[P3] a reprint is marked 补打 1 at the top and at the bottom, a first print is not', () => {
    const lines = printed({ reprint: 1 });
    expect([lines[0], lines.at(-1)]).toEqual(['补打 1  Reprint 1', '补打 1  Reprint 1']);
    expect(printed({ reprint: 2, language: 'en' })[0]).toBe('Reprint 2  补打 2');
    expect(printed().join()).not.toContain('补打');
  });

  it('[P4] a practice ticket says so in both languages under the name of the hall', () => {
    expect(printed({ practice: true }).slice(1, 3)).toEqual([
      '演示：练习用号，不办业务',
      'PRACTICE: not for real business',
    ]);
    expect(printed().join()).not.toContain('演示');
  });

  it('[P5] without a forecast it asks to watch for the number and promises no time', () => {
    const lines = printed({ forecast: null });
    expect(lines).toContain('请留意叫号');
    expect(lines.join()).not.toMatch(/分钟|把握/);
  });

  it('[P6] when nobody is ahead and nobody need wait it says so and nothing else', () => {
    const lines = printed({ ahead: 0, forecast: { p50S: 10, p90S: 50 } });
    expect(lines).toContain('现在不用等');
    expect(lines).toContain('No wait now');
    expect(lines.join()).not.toMatch(/前面没有人|把握/);
    expect(printed({ ahead: 0 })).toContain('前面没有人');
  });

  it('[P7] the span is rounded as on the kiosk screen, and the time is its upper bound', () => {
    for (const [p50S, p90S] of [
      [0, 61],
      [59, 300],
      [612, 1488],
      [1200, 1201],
      [3000, 5000],
    ] as const) {
      const { fromMin, toMin } = spanOnScreen({ p50S, p90S });
      expect(spanMinutes({ p50S, p90S })).toEqual({ fromMin, toMin });
    }
    expect(printed({ issuedAt: '2026-11-23 23:50' })).toContain('九成把握：00:15 前叫到您');
  });

  it('[P8] a short wait has only an upper bound, a long one is told in hours', () => {
    expect(printed({ forecast: { p50S: 20, p90S: 290 } })).toContain('大约要等 5 分钟以内');
    expect(printed({ forecast: { p50S: 3000, p90S: 4700 } })).toContain('要等50分钟到1小时20分');
    expect(printed({ forecast: { p50S: 3600, p90S: 7200 }, language: 'en' })).toContain('About 1 h to 2 h');
  });

  it('[P9] a visitor with a class reads it in both languages, an ordinary one reads none', () => {
    expect(printed({ className: { zh: '老年人', en: 'Elderly' } })).toContain('老年人  Elderly');
  });

  it('[P10] a visitor who cannot hear finds the shape, six times as large, and what it means', () => {
    const { lines, commands } = readTape(bytesOf(ticketSlip(ticket({ shape: 'diamond' }))));
    expect(lines).toContain('◆');
    expect(lines).toContain('大屏亮出这个图形，就是叫您');
    expect(commands.filter((command) => command === 'GS ! 85')).toHaveLength(2);
  });

  it('[P11] only the first four materials are printed', () => {
    const materials = Array.from({ length: 9 }, (_, at) => ({ zh: `材料${at}` }));
    expect(printed({ materials }).filter((line) => line.includes('材料'))).toEqual([
      '1. 材料0',
      '2. 材料1',
      '3. 材料2',
      '4. 材料3',
    ]);
  });

  it('[P12] a text the hall has only in Chinese is printed once, in Chinese', () => {
    const lines = printed({ service: { zh: '刻章备案' }, language: 'en', widthMm: 58 });
    expect(lines.filter((line) => line === '刻章备案')).toHaveLength(1);
  });

  it('[P13] the number is as large as the paper allows, up to six times', () => {
    const sizes = (changes: Partial<TicketSlipFacts>) =>
      readTape(bytesOf(ticketSlip(ticket(changes)))).commands.filter((command) => command.startsWith('GS !'))[0];
    expect(sizes({ number: 'A023' })).toBe('GS ! 85');
    expect(sizes({ number: 'AB0231', widthMm: 58 })).toBe('GS ! 68');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Material } from '../../protocol/hall-file.ts';
import { language } from '../../ui/language.ts';
import { hoursSay } from '../../phone/hours.tsx';
import { takeSays } from '../../phone/over.tsx';
import { reasonOf } from '../../phone/passers.tsx';
import { languageOf } from '../../phone/phone-language.ts';
import { placesOf } from '../../phone/places.ts';
import { detailOf, sorted } from '../../phone/ready.ts';
import { mustRing, summonsOf } from '../../phone/ring.ts';
import { staffOf } from '../../phone/staff.ts';
import { hallDay, standingOf } from '../../phone/standing.ts';
import { titleOf } from '../../phone/title.ts';
import { tokenOf } from '../../phone/token.ts';
import { waitAt } from '../../phone/wait.ts';
import { called, ticketIn, waiting } from './tickets.ts';

const minuteMs = 60_000;
const at = Date.parse('2026-11-23T15:12:00+08:00');

beforeEach(() => {
  language.value = 'zh';
});

describe('the ticket', () => {
  it('[P1] the address gives the token, or nothing', () => {
    expect(tokenOf('/t/k7Qm2xV9Lr4TbN8s')).toBe('k7Qm2xV9Lr4TbN8s');
    expect(tokenOf('/t/k7Qm2xV9Lr4TbN8s/')).toBe('k7Qm2xV9Lr4TbN8s');
    for (const path of ['/t/', '/t/short', '/t/a b c d e f', '/t/../secret1', `/t/${'a'.repeat(65)}`])
      expect(tokenOf(path)).toBeNull();
  });

  it("[P2] the day is the hall's own, also where the phone's day differs", () => {
    expect(hallDay(Date.parse('2026-11-22T17:00:00Z'), '2026-11-22T09:00:00+08:00')).toBe('2026-11-23');
    expect(hallDay(Date.parse('2026-11-23T01:00:00Z'), '2026-11-22T09:00:00-05:00')).toBe('2026-11-22');
  });

  it('[P2] a waiting ticket of yesterday is out of date, a served one stays served', () => {
    const issuedAt = '2026-11-22T10:00:00+08:00';
    const businessDay = '2026-11-22';
    expect(standingOf(ticketIn('waiting', { issuedAt, businessDay }), at)).toBe('past');
    expect(standingOf(ticketIn('missed', { issuedAt, businessDay }), at)).toBe('past');
    expect(standingOf(ticketIn('served', { issuedAt, businessDay }), at)).toBe('served');
    expect(standingOf(ticketIn('waiting', { issuedAt, businessDay: '2026-11-23' }), at)).toBe('waiting');
  });

  it('[P2] a state this page does not know is a pause', () => {
    expect(standingOf(ticketIn('being-moved', { businessDay: '2026-11-23' }), at)).toBe('held');
  });

  it('[P18] the title is the number and how it stands', () => {
    expect(titleOf(waiting(), 'waiting', false)).toBe('A024 等候，前面 5 位');
    expect(titleOf({ ...waiting(), ahead: 0 }, 'waiting', true)).toBe('断线 · A024 等候，下一个就是您');
    expect(titleOf(called(), 'called', false)).toBe('请到 3 号窗口 · A024');
  });
});

describe('the wait', () => {
  const forecast = { p50S: 17 * 60, p90S: 28 * 60 };

  it('[P3] is a span and the time that holds nine times out of ten', () => {
    expect(waitAt(forecast, at, at)).toEqual({ kind: 'span', fromMin: 15, toMin: 30, by: at + 28 * minuteMs });
    expect(waitAt({ p50S: 300, p90S: 900 }, at, at)).toEqual({
      kind: 'span',
      fromMin: 5,
      toMin: 15,
      by: at + 15 * minuteMs,
    });
  });

  it('[P3] grows shorter while nothing is heard, and the promised time stays', () => {
    expect(waitAt(forecast, at, at + 10 * minuteMs)).toEqual({
      kind: 'span',
      fromMin: 7,
      toMin: 18,
      by: at + 28 * minuteMs,
    });
    expect(waitAt(forecast, at, at + 20 * minuteMs)).toMatchObject({ fromMin: 0, toMin: 8 });
    expect(waitAt(forecast, at, at + 27.5 * minuteMs)).toMatchObject({ kind: 'soon' });
  });

  it('[P3] says when it was wrong, and when it cannot be known', () => {
    expect(waitAt(forecast, at, at + 29 * minuteMs)).toEqual({ kind: 'overdue', by: at + 28 * minuteMs });
    expect(waitAt(null, at, at)).toEqual({ kind: 'unsure' });
    expect(waitAt({ p50S: 0, p90S: 20 }, at, at + 90 * minuteMs)).toMatchObject({ kind: 'soon' });
  });

  it('[P4] every reason has its words, an unknown one too', () => {
    const why = (code: string) =>
      reasonOf({ number: 'A025', why: { code, className: { zh: '老年人', en: 'Elderly' }, basis: null } });
    expect(why('priority')).toBe('老年人优先');
    expect(why('appointment')).toBe('按预约的时间来的');
    expect(why('something-new')).toBe('按大厅的规定');
    expect(reasonOf({ number: 'A025', why: { code: 'priority', className: null, basis: null } })).toBe('按规定优先');
  });

  it('[P5] up to three counters are named, more are counted', () => {
    const said = (counters: number[]) => placesOf(counters).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
    expect(said([])).toBe('');
    expect(said([3])).toBe('3 号窗口');
    expect(said([3, 4])).toBe('3 或 4 号窗口');
    expect(said([12, 1, 2])).toBe('1、2、12 号窗口');
    expect(said([1, 2, 3, 4])).toBe('4 个窗口之一');
  });

  it('[P3] a hall that is not at work says when calls go on', () => {
    const { opening } = waiting();
    expect(hoursSay(opening)).toBeNull();
    expect(hoursSay({ ...opening, now: false, why: 'noon', nextOpenAt: '2026-11-23T13:30:00+08:00' })).toBe(
      '现在午休，13:30 继续叫号。',
    );
    expect(hoursSay({ ...opening, now: false, why: 'closed' })).toContain('都会办完');
  });

  it('[P2] an ended ticket says when a number can be had again', () => {
    const { opening } = waiting();
    expect(takeSays({ ...opening, lastIssueAt: '2026-11-23T17:15:00+08:00' })).toBe('今天取号到 17:15');
    expect(takeSays({ ...opening, issuing: false, nextOpenAt: '2026-11-24T08:30:00+08:00' })).toBe(
      '下次取号：11月24日 星期二 08:30',
    );
    expect(takeSays({ ...opening, issuing: false, nextOpenAt: null })).toBe('什么时候可以取号，请问导办');
  });
});

describe('the papers', () => {
  const paper = (changes: Partial<Material>): Material => ({
    id: 'x',
    name: { zh: '证件' },
    original: 1,
    copies: 0,
    required: true,
    shared: false,
    ...changes,
  });

  it('[P6] are sorted into what must come, what some need and what can be looked up', () => {
    const must = paper({ id: 'a' });
    const some = paper({ id: 'b', required: false });
    const shared = paper({ id: 'c', shared: true });
    expect(sorted([some, shared, must])).toEqual({ must: [must], some: [some], shared: [shared] });
  });

  it('[P6] say how many of each', () => {
    expect(detailOf(paper({ note: { zh: '在有效期内' } }))).toBe('要原件，在有效期内');
    expect(detailOf(paper({ copies: 2 }))).toBe('原件、复印件 2 份');
    expect(detailOf(paper({ original: 0, copies: 3 }))).toBe('复印件 3 份');
    expect(detailOf(paper({ original: 0, note: { zh: '近期' } }))).toBe('近期');
    language.value = 'en';
    expect(detailOf(paper({ copies: 1 }))).toBe('Original and 1 photocopy');
  });
});

describe('your turn', () => {
  const call = { id: 'c-7', times: 1, at: '2026-11-23T15:12:00+08:00' };

  it('[P8] a summons rings once, a recall rings anew', () => {
    expect(mustRing(call, null, at + 1000)).toBe(true);
    expect(mustRing(call, summonsOf(call), at + 1000)).toBe(false);
    expect(mustRing({ ...call, times: 2 }, summonsOf(call), at + 1000)).toBe(true);
    expect(mustRing(null, null, at)).toBe(false);
  });

  it('[P8] a call older than a minute does not ring', () => {
    expect(mustRing(call, null, at + 59_000)).toBe(true);
    expect(mustRing(call, null, at + 61_000)).toBe(false);
  });

  it('[P7] the clerk is named as over the counter', () => {
    expect(staffOf({ name: '李静', title: null, jobNo: '1001', as: 'B' })).toBe('李静 1001');
    expect(staffOf({ name: '王芳', title: null, jobNo: '1007', as: 'substitute' })).toBe('王芳 1007 顶岗');
    expect(staffOf(null)).toBeNull();
  });
});

describe('the language', () => {
  it("[P17] is the first the page has of the phone's, else Chinese", () => {
    expect(languageOf(['zh-TW', 'en'])).toBe('zh');
    expect(languageOf(['en-GB', 'zh'])).toBe('en');
    expect(languageOf(['fr-FR', 'en'])).toBe('en');
    expect(languageOf(['ja'])).toBe('zh');
    expect(languageOf([])).toBe('zh');
  });
});

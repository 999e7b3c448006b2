import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CasePaper, paperKinds } from '../../protocol/case-paper.ts';
import { casePaperPage } from '../../server/web/case-paper-page.ts';
import { dayReportPage } from '../../server/web/day-report-page.ts';
import { paperOf } from '../printer/documents.ts';
import { hallOf } from '../../server/hall/hall.ts';
import { noCalendar } from '../../server/hall/calendar.ts';
import { guidePage } from '../../server/web/guide-page.ts';
import { faultsOf } from '../phone/faults.ts';
import { closePages, openBrowser } from '../stage/browser.ts';
import { caseHall } from './case-scene.ts';
import { dayOf } from '../views/day-sample.ts';

const style = readFileSync(join(import.meta.dirname, '../../server/web/sheet.css'), 'utf8');
const pictures = process.env.PICTURES;

/** As a hall issues it, with all that a paper may carry. */
function whole(kind: CasePaper['kind']): CasePaper {
  const paper = paperOf(kind, {
    fullName: '周玉兰',
    place: { zh: 'A区 3 号窗口', en: 'Zone A, counter 3' },
    hours: { zh: '周一至周五 8:30-12:00，13:30-17:30', en: 'Mon-Fri 8:30-12:00, 13:30-17:30' },
  });
  if (paper.kind === 'one-time-notice')
    return { ...paper, received: 3, terms: { promisedDays: 10, statutoryDays: 20, free: true } };
  if (paper.kind !== 'acceptance') return paper;
  const days = Array.from({ length: 14 }, (_, i) => new Date(Date.UTC(2026, 10, 24 + i)));
  let n = 0;
  const sum = days.map((day) => {
    const rests = day.getUTCDay() % 6 === 0;
    if (!rests) n += 1;
    return { on: day.toISOString().slice(0, 10), n: rests ? null : n };
  });
  return { ...paper, sum };
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
});
afterAll(() => closePages(browser));

it('[CA562] every kind of paper is one sheet of A4 a copy, in both languages, and says what comes next; the acceptance opens its date', async () => {
  for (const kind of paperKinds)
    for (const language of ['zh', 'en'] as const) {
      const paper = whole(kind);
      const html = casePaperPage(paper, language, 'http://hub:8080/c/0123456789012345678901', true);
      await page.setContent(html.replace('<link rel="stylesheet" href="/sheet.css">', `<style>${style}</style>`));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect.soft(pdf.match(/\/Type \/Page\b/g)?.length, `${kind} ${language}`).toBe(Math.max(1, paper.copies));
      expect(await page.locator('.next li').count(), kind).toBeGreaterThan(0);
      if (kind === 'acceptance') expect(await page.locator('.sum td.last b').first().textContent()).toBe('10');
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        writeFileSync(join(pictures, `paper-${kind}-${language}.png`), await page.screenshot({ fullPage: true }));
      }
    }
});

const longName = '经原登记机关核准并加盖骑缝章的企业名称变更核准通知书及其全部附件（含历次变更记录）';
const thirty = Array.from({ length: 30 }, (_, i) => ({
  name:
    i % 7 === 3
      ? { zh: longName, en: `Approval of the change of name of the enterprise with all annexes, ${i + 1}` }
      : { zh: '登记表', en: 'Form' },
  originals: 1,
  copies: i % 3,
}));
const atItsLongest = {
  applicant: '阿**提',
  fullName: '阿卜杜热合曼·买买提吐尔逊江·艾合买提',
  service: {
    zh: '城镇企业职工基本养老保险关系转移接续（含跨省流动就业人员临时基本养老保险缴费账户）',
    en: 'Transfer of basic pension insurance, including temporary accounts of workers who move between provinces',
  },
  department: {
    zh: '临江市人力资源和社会保障局社会保险事业管理中心企业养老保险科',
    en: 'Linjiang Bureau of Human Resources and Social Security, Division of Enterprise Pensions',
  },
  copies: 2,
};

it('[CA680] thirty materials go on over sheets that are numbered and say whose they are; none is lost or cut, and no sheet is signed that says nothing', async () => {
  const items = thirty.map(({ name }, i) => ({
    kind: 'wrong' as const,
    what: name,
    note: i % 2 ? '单位名称与营业执照不一致，请按执照填写并盖章' : '缺公章',
  }));
  const papers = [
    paperOf('materials-list', { materials: thirty, ...atItsLongest }),
    paperOf('one-time-notice', { items, ...atItsLongest }),
    paperOf('refusal', {
      reason: '户籍、居住证和最后参保地都不在本市，本机关没有管辖权。'.repeat(14),
      ...atItsLongest,
    }),
  ];
  for (const paper of papers)
    for (const language of ['zh', 'en'] as const) {
      const html = casePaperPage(paper, language, 'http://hub:8080/c/0123456789012345678901', true);
      await page.setContent(html.replace('<link rel="stylesheet" href="/sheet.css">', `<style>${style}</style>`));
      const sheets = page.locator('main');
      const many = await sheets.count();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      // What is higher than its sheet would run onto one more.
      expect(pdf.match(/\/Type \/Page\b/g)?.length, `${paper.kind} ${language}`).toBe(many);
      expect(await page.locator('.ends').count()).toBe(2);
      for (const text of await page.locator('main:has(.ends)').allInnerTexts()) expect(text).toContain(paper.number);
      const numbers = (await page.locator('td.n').allInnerTexts()).map(Number);
      const all = paper.kind === 'refusal' ? [] : thirty.map((_, i) => i + 1);
      expect(numbers).toEqual([...all, ...all]);
      if (paper.kind === 'refusal') continue;
      expect(many).toBeGreaterThanOrEqual(4);
      expect(await sheets.nth(1).innerText()).toContain(
        language === 'zh' ? `第 2 页，共 ${many / 2} 页` : `Page 2 of ${many / 2}`,
      );
      expect(await sheets.last().locator('tr').count()).toBeGreaterThan(0);
    }
});

it('[CA685] on a phone of 320 px a paper and a guide are read without scrolling aside, and pass WCAG 2.2 AA', async () => {
  const hall = hallOf(caseHall(), noCalendar);
  const { guide } = hall.services.get('pension')!;
  const facts = { hall, service: 'pension', version: 1, from: '2026-10-01', guide, today: '2026-11-23' };
  await page.setViewportSize({ width: 320, height: 700 });
  for (const language of ['zh', 'en'] as const)
    for (const html of [
      ...(['acceptance', 'receipt', 'one-time-notice', 'fee-slip'] as const).map((kind) =>
        casePaperPage(whole(kind), language, 'http://hub:8080/c/0123456789012345678901'),
      ),
      guidePage(facts, language),
    ]) {
      await page.setContent(html.replace('<link rel="stylesheet" href="/sheet.css">', `<style>${style}</style>`));
      const title = await page.title();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        title,
      ).toBe(0);
      if (language === 'zh') expect(await faultsOf(page), title).toEqual([]);
    }
  await page.setViewportSize({ width: 794, height: 1123 });
});

it('[CA684] the report of a day is sheets of A4, whole with eight counters and with sixty, in both languages', async () => {
  for (const counters of [8, 60])
    for (const language of ['zh', 'en'] as const) {
      const html = dayReportPage(dayOf(counters), language);
      await page.setContent(html.replace('<link rel="stylesheet" href="/sheet.css">', `<style>${style}</style>`));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = page.locator('main');
      expect(pdf.match(/\/Type \/Page\b/g)?.length, `${counters} ${language}`).toBe(await sheets.count());
      const first = (await page.locator('tr td.name:first-child').allInnerTexts()).map((text) => text.trim());
      for (let n = 1; n <= counters; n++) expect(first).toContain(String(n));
      // No figure is broken over lines, no head cut off.
      expect(
        await page
          .locator('.figures :is(th, td):not(.name)')
          .evaluateAll((cells) =>
            cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
          ),
      ).toEqual([]);
      expect(await sheets.last().locator('tr.total').count()).toBe(1);
      expect(await sheets.last().locator('.ends').count()).toBe(1);
    }
});

it('[CA561] the full name stands on the page staff print, and is masked on every other', () => {
  for (const kind of paperKinds)
    for (const language of ['zh', 'en'] as const) {
      const url = 'http://hub:8080/c/0123456789012345678901';
      expect(casePaperPage(whole(kind), language, url, true)).toContain('周玉兰');
      expect(casePaperPage(whole(kind), language, url)).not.toContain('周玉兰');
    }
});

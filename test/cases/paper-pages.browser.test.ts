import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CasePaper, paperKinds } from '../../protocol/case-paper.ts';
import { casePaperPage } from '../../server/web/case-paper-page.ts';
import { paperOf } from '../printer/documents.ts';
import { openBrowser } from '../stage/browser.ts';

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
afterAll(() => browser.close());

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

it('[CA561] the full name stands on the page staff print, and is masked on every other', () => {
  for (const kind of paperKinds)
    for (const language of ['zh', 'en'] as const) {
      const url = 'http://hub:8080/c/0123456789012345678901';
      expect(casePaperPage(whole(kind), language, url, true)).toContain('周玉兰');
      expect(casePaperPage(whole(kind), language, url)).not.toContain('周玉兰');
    }
});

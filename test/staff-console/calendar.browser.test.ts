import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../stage/browser.ts';
import { closeStages, patience, play, pressWhenReady } from './console-stage.ts';
import { who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const known = (year: number, by: string | null = null) => ({
  year,
  off: 33,
  work: 6,
  source: by === null ? 'chinese-days' : '国办发明电〔2026〕7号',
  at: '2026-11-20T08:00:00+08:00',
  by,
});
const view = { today: '2026-11-20', completeTo: 2026, missing: 2027, years: [known(2026), known(2025)] };

it('[P192] the administrator sees which year is missing, corrects what is marked line by line, and imports it with one key', async () => {
  const { page, stage, heard, end } = await play(browser, {
    who: who({ roles: ['system-admin'] }, { counter: null, posts: [] }),
    views: { calendar: view },
    commands: { 'import-calendar': () => ({ status: 200, body: { seq: 9, year: known(2027, '9101') } }) },
  });
  await page.route('**/api/calendar/*', (route) => {
    const year = Number(route.request().url().split('/').at(-1));
    const days = year === 2026 ? [{ date: '2026-10-10', kind: 'work', name: { zh: '国庆节' } }] : [];
    return route.fulfill({ json: { year, known: year < 2027, days } });
  });
  await page.getByRole('button', { name: '放假安排' }).waitFor();
  await page.keyboard.press('F6');
  await page.getByText('还没有这一年的放假安排').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByText('放假 33 天，周末上班 6 天').waitFor();
  await expect.poll(() => page.locator('.cal-year .cal-day.work').allInnerTexts(), patience).toEqual(['10\n班']);

  await page
    .getByRole('textbox', { name: '放假安排，每行一条' })
    .fill('2027-10-01至2027-10-03,休,国庆节\n2027-10-11,班,国庆节');
  await page.getByText('第 2 行：写了“班”，却不是周末').waitFor();
  await page.keyboard.press('F2');
  expect(heard()).toEqual([]);
  await page.locator('input[type=file]').setInputFiles({
    name: '2027.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('2027-10-01至2027-10-03,休,国庆节\n2027-10-09,班,国庆节'),
  });
  await page.getByText('读到 3 天休、1 天班').waitFor();
  await expect.poll(() => page.locator('.cal-year .cal-day.off').count(), patience).toBe(3);
  await pressWhenReady(page, 'F2');
  await expect.poll(() => heard().length, patience).toBe(1);
  const name = { zh: '国庆节' };
  expect(heard()).toEqual([
    [
      'import-calendar',
      {
        year: 2027,
        days: [
          ...[1, 2, 3].map((day) => ({ date: `2027-10-0${day}`, kind: 'off', name })),
          { date: '2027-10-09', kind: 'work', name },
        ],
      },
    ],
  ]);
  stage.show('calendar', { ...view, completeTo: 2027, missing: null, years: [known(2027, '9101'), ...view.years] });
  await page.getByText('齐到 2027 年').waitFor();
  await page.getByText('国办发明电〔2026〕7号').waitFor();
  await end();
});

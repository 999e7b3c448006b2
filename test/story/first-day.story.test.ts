import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, openBrowser } from '../stage/browser.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { demoHall } from './demo-hall.ts';

/** The first day of the demo hall, walked by real people's hands: one kiosk, one slip, one clerk, one board, one sign. */
let hub: RunningHub;
let browser: Browser;
const pages: Page[] = [];

async function open(path: string, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  pages.push(page);
  await page.goto(hub.url + path);
  return page;
}

async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `story-${name}.png`) });
}

beforeAll(async () => {
  hub = await startHub({ hall: demoHall() });
  browser = await openBrowser();
});
afterAll(async () => {
  await closePages(browser);
  await hub.close();
});

describe('the first day', () => {
  test('[S1] a citizen takes a number, it prints, a clerk calls it, the lobby sees and hears it', async () => {
    const board = await open('/board/?label=大厅', 1920, 1080);
    const sign = await open('/counter/3/', 1920, 360);
    const paper = await open('/paper/', 1366, 768);
    const kiosk = await open('/kiosk/', 1080, 1920);

    // Li finds the matter by the initials of its name.
    await kiosk.getByText('按名称查找').click();
    await kiosk.locator('input:focus').waitFor();
    await kiosk.keyboard.type('shbz');
    await keep(kiosk, 'kiosk-search');
    await kiosk.getByText('社会保障卡申领').first().click();
    await kiosk.getByText('请带好这些材料').waitFor();
    await keep(kiosk, 'kiosk-service');
    const answered = kiosk.waitForResponse('**/api/commands/issue-ticket');
    await kiosk.locator('.take').click();
    await kiosk.locator('.huge').waitFor();
    const number = ((await kiosk.locator('.huge').textContent()) ?? '').trim();
    expect(number).toBe('A001');
    await keep(kiosk, 'kiosk-ticket');

    // The slip lies on the desk of the virtual printer.
    await paper.getByText(number).first().waitFor();
    await keep(paper, 'paper');

    // 李静 signs in, takes counter 3 and presses one key.
    const console3 = await open('/console/', 1366, 768);
    await console3.locator('input[name=jobNo]').fill('1001');
    await console3.locator('input[name=pin]').fill('246810');
    await console3.keyboard.press('Enter');
    await console3.locator('.go.ready', { hasText: '3 号窗口上岗' }).waitFor();
    await console3.keyboard.press('Enter');
    await console3.locator('.go.ready', { hasText: '呼叫下一位' }).waitFor();
    await keep(console3, 'console-idle');
    await console3.keyboard.press('F2');

    // Large on the board, over the counter, on the clerk's own screen.
    await board.locator(`text=${number}`).first().waitFor();
    await sign.locator(`text=${number}`).first().waitFor();
    await sign.getByText('请到这里').waitFor();
    await keep(board, 'board-call');
    await keep(sign, 'sign-calling');

    // Spoken: the board reports it, the console shows it.
    const clerk = await hub.caller().signIn('1001');
    await expect
      .poll(async () => (await clerk.get('/api/views/console/3')).body.view.seen, { timeout: 20_000 })
      .toMatchObject({ boards: 1, of: 1, spoken: 1 });
    await keep(console3, 'console-calling');

    // The visitor's own page turns red, and says where to go.
    // The kiosk draws this address as a QR, and nobody else is told it.
    const { ticket } = await (await answered).json();
    const phone = await open(`/t/${ticket.token}`, 390, 844);
    await phone.getByRole('heading', { name: '轮到您了' }).waitFor();
    await keep(phone, 'phone-called');

    // She comes, is served, and the matter is done.
    await console3.locator('.go.ready', { hasText: '开始办理' }).waitFor();
    await console3.keyboard.press('F2');
    await sign.getByText('正在办理').waitFor();
    // She gave no name at the kiosk; her papers are ticked down the list, and one key accepts them.
    await console3.locator('.mat-list > li').first().waitFor();
    await console3.getByLabel('姓名').fill('周小兰');
    await console3.locator('.field:focus').blur();
    for (const _ of await console3.locator('.mat-list > li').all()) await console3.keyboard.press('Space');
    await console3.locator('.go.ready').waitFor();
    await keep(console3, 'console-serving');
    await console3.keyboard.press('F2');
    await console3.locator('.done-number', { hasText: '-0001' }).waitFor();
    await console3.locator('.go.ready', { hasText: '办结' }).waitFor();
    await keep(console3, 'console-decided');
    await console3.keyboard.press('F2');
    await sign.getByText('空闲').first().waitFor();
    expect((await clerk.get('/api/views/console/3')).body.view.counts.servedToday).toBe(1);
  });
});

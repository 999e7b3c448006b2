import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../stage/browser.ts';
import { armed, closeStages, patience, play } from './console-stage.ts';
import { ago, consoleView, hall, hallView, journalPage, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const consoles = Object.fromEntries(hall.counters.map(({ number }) => [`console/${number}`, consoleView({ number })]));
const nobody = { counter: null, posts: [] };

describe('rooms of other roles', () => {
  it('[P5] a guide takes a number for somebody: pinyin, class, F2, and the number stands large', async () => {
    const { page, heard, end } = await play(browser, {
      who: who({ roles: ['guide'] }, nobody),
      views: consoles,
      commands: {
        'issue-ticket': () => ({
          status: 200,
          body: {
            seq: 9,
            ticket: {
              id: 'LJ-20261123-A031',
              token: 'x',
              number: 'A031',
              queue: 'A',
              service: 'ss-card',
              class: 'elderly',
              state: 'waiting',
              businessDay: '2026-11-23',
              issuedAt: ago(0),
              ahead: 10,
              forecast: { p50S: 1200, p90S: 2100 },
              counter: null,
              shape: null,
              holder: null,
            },
          },
        }),
      },
    });
    await page.locator('.field.search').waitFor();
    await page.keyboard.type('sbk');
    await page.locator('.list li.here').getByText('社会保障卡申领').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
    await armed(page);
    await page.keyboard.press('F2');
    await page.locator('.issued .no').getByText('A031').waitFor();
    await page.keyboard.press('F2');
    await page.locator('.field.search').waitFor();
    await page.keyboard.press('F4');
    await page.getByText('过号 2 人').waitFor();
    await armed(page);
    await page.keyboard.press('F2');
    await expect.poll(heard, patience).toEqual([
      ['issue-ticket', { service: 'ss-card', language: 'zh', class: 'elderly' }],
      ['return-ticket', { ticket: 'LJ-20261123-A012' }],
    ]);
    await end();
  });

  it('[P6] a supervisor sees the hall and answers a call for help', async () => {
    const { page, stage, heard, end } = await play(browser, {
      who: who({ roles: ['supervisor'] }, nobody),
      size: { width: 1920, height: 1080 },
    });
    await page.locator('.ct').nth(11).waitFor();
    await page.getByText('取号机 K2 请求帮助').waitFor();
    await armed(page);
    await page.keyboard.press('F2');
    await page.getByText('已告诉对方').waitFor();
    stage.show('hall', hallView({ helps: [{ ...hallView().helps[0]!, state: 'answered', by: '李静' }] }));
    await page.getByText('李静 正去 取号机 K2').waitFor();
    await page.keyboard.press('F2');
    expect(heard()).toEqual([['answer-help', { help: 'h7' }]]);
    await end();
  });

  it('[P7] a system administrator lets a device in by six digits, and is asked twice before shutting one out', async () => {
    const { page, heard, end } = await play(browser, {
      who: who({ roles: ['system-admin'] }, nobody),
      commands: {
        'accept-device': () => ({
          status: 200,
          body: { seq: 1, device: { id: 'd5', kind: 'sign', label: '新门头屏', state: 'accepted', printer: null } },
        }),
      },
    });
    await page.locator('.field.code').waitFor();
    await page.keyboard.type('12x34');
    await page.keyboard.press('F2');
    await page.keyboard.type('56');
    await armed(page);
    await page.keyboard.press('F2');
    await page.getByText('已登记：新门头屏').waitFor();
    await page.getByRole('button', { name: '停用这台设备' }).click();
    await page.getByRole('button', { name: '不停用' }).click();
    await page.getByRole('button', { name: '停用这台设备' }).click();
    await page.getByRole('button', { name: '确定停用' }).click();
    await expect.poll(heard, patience).toEqual([
      ['accept-device', { code: '123456', printer: null }],
      ['revoke-device', { device: 'd5' }],
    ]);
    await end();
  });

  it('[P8] an audit administrator reads the journal, newest first, page by page', async () => {
    const { page, heard, end } = await play(browser, { who: { ...who({ roles: ['audit-admin'] }, nobody) } });
    const asked: string[] = [];
    await page.route('**/api/journal**', (route) => {
      const { searchParams, search } = new URL(route.request().url());
      asked.push(search);
      return route.fulfill({
        json: journalPage(Number(searchParams.get('since')), Number(searchParams.get('limit')), 1234),
      });
    });
    await page.reload();
    await page.getByText('第 1185–1234 条').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('第 1135–1184 条').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('第 1185–1234 条').waitFor();
    expect(asked).toContain('?since=1134&limit=50');
    expect(heard()).toEqual([]);
    await end();
  });

  it('[K9] [K10] nothing is offered before the hall is known; a key pressed while its page is being fetched is done when it stands there', async () => {
    const { page, end } = await play(browser, { who: who(), views: { 'console/3': consoleView() } });
    const [known, fetched] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const holdUntil = (url: RegExp | string, until: Promise<void>) =>
      page.route(url, async (route) => {
        await until;
        await route.fallback();
      });
    await holdUntil('**/api/hall', known.promise);
    const asked = page.waitForRequest('**/api/hall');
    await page.reload();
    await asked;
    await page.locator('.connecting').waitFor();
    known.resolve();
    await page.locator('.summon').waitFor();
    const awayPage = /away-page-[\w-]+\.js$/;
    await holdUntil(awayPage, fetched.promise);
    const asking = page.waitForRequest(awayPage);
    await page.keyboard.press('F9');
    await asking;
    await page.keyboard.press('3');
    await page.keyboard.press('2');
    fetched.resolve();
    await page.locator('.opt.on').getByText('送件').waitFor();
    await end();
  });

  it('[S5] a leader moves between the counter and the hall', async () => {
    const { page, end } = await play(browser, { who: who({ roles: ['clerk', 'leader'] }), views: consoles });
    await page.locator('.summon').waitFor();
    await page.keyboard.press('F10');
    await page.locator('.choices button', { hasText: '全厅' }).waitFor();
    await page.keyboard.press('2');
    await page.locator('.plan').waitFor();
    await page.getByRole('button', { name: '窗口', exact: true }).click();
    await page.locator('.summon').waitFor();
    await end();
  });
});

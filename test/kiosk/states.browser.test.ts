import type { Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { check, deadLine, inEnglish, type Kiosk, openKiosk, pass, press, stopTime, toService, type } from './kiosk.ts';
import { closed, hall, kioskView, paper } from './sample.ts';

let kiosk: Kiosk;
let page: Page;
const ofEnglish = (request: Request) => /\/assets\/en-/.test(request.url());
beforeAll(async () => {
  kiosk = await openKiosk();
});
afterEach(() => kiosk.leave(page));
afterAll(() => kiosk.close());

const practice = () => kioskView({ hall: { ...kioskView().hall, practice: true } });
const typeKeys = async (letters: string) => {
  for (const letter of letters) await press(page, letter);
};

const pairable = () => {
  kiosk.scene.commands = {
    'pair-device': () => ({
      status: 200,
      body: { seq: 1, code: '483920', token: 'x', expiresAt: '2026-11-20T10:27:00+08:00', device: {} },
    }),
  };
};

describe('every state as it stands on the glass', () => {
  test('[K20] home', async () => {
    page = await kiosk.visit();
    await check(page, 'home');
    await inEnglish(page);
    expect(await page.locator('h1').textContent()).toBe('What brings you here?');
    await check(page, 'home-en');
  });

  test('[K22] English is there before it is asked for, also with the line cut', async () => {
    const line = deadLine();
    let came: Promise<unknown> | null = null;
    page = await kiosk.visit(kioskView(), {
      locale: 'zh-CN',
      before: async (fresh) => {
        came = fresh.waitForEvent('requestfinished', ofEnglish);
        await line.before(fresh);
      },
    });
    await came;
    line.cut();
    await page.route('**/assets/**', (route) => route.abort());
    await inEnglish(page);
    expect(await page.locator('h1').textContent()).toBe('What brings you here?');
  });

  test('[K22] touched before it has come, English is spoken when it comes, but not to the next visitor', async () => {
    let through = false;
    let tries = 0;
    page = await kiosk.visit(kioskView(), {
      locale: 'zh-CN',
      before: async (fresh) => {
        await fresh.route(/\/assets\/en-/, (route) => {
          tries++;
          return through ? route.continue() : route.abort();
        });
      },
    });
    await press(page, 'English');
    await press(page, /^按名称查找/);
    await press(page, '首页');
    await expect.poll(() => tries, { timeout: 10_000 }).toBeGreaterThan(1);
    through = true;
    const english = await page.waitForEvent('requestfinished', ofEnglish);
    // Whoever asked for it before has it when this has.
    await page.evaluate((words) => import(words), english.url());
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('h1').textContent()).toBe('您要办什么事？');
    await inEnglish(page);
    expect(await page.locator('h1').textContent()).toBe('What brings you here?');
  });

  test('[K54] a longer day of some counters', async () => {
    const longer = { usual: '17:30', until: '18:30', counters: [3, 5] };
    const view = kioskView();
    const over = new Set(hall.services.filter(({ queue }) => queue !== 'A').map(({ id }) => id));
    page = await kiosk.visit({
      ...view,
      opening: {
        ...view.opening,
        longer,
        until: '2026-11-20T18:30:00+08:00',
        lastIssueAt: '2026-11-20T18:15:00+08:00',
      },
      services: view.services.map((one) => (over.has(one.id) ? { ...one, over: true as const } : one)),
    });
    await page.locator('.until.longer', { hasText: '3、5 号延时，18:15 前取号' }).waitFor();
    await check(page, 'home-longer');
    await toService(page);
    await press(page, '首页');
    await press(page, /^按名称查找/);
    const ended = hall.services.find(({ id }) => over.has(id))!;
    await type(page, ended.name.zh);
    await press(page, new RegExp(`^${ended.name.zh.slice(0, 4)}`));
    await page.getByText('这个事项今天不再取号').waitFor();
    await check(page, 'service-over');
  });

  test('[K20] services of a department, by page and by search', async () => {
    page = await kiosk.visit();
    await press(page, /^社保就业/);
    await check(page, 'services');
    expect(await page.locator('.rowlink').count()).toBe(6);
    await page.getByRole('textbox').click();
    await typeKeys('SHBX');
    expect(await page.locator('.rowlink mark').first().textContent()).toBe('社会保险');
    expect(await page.locator('.rowlink').count()).toBe(6);
    await check(page, 'search');
    await press(page, '下一页');
    expect(await page.locator('.rowlink').count()).toBeGreaterThan(0);
  });

  test('[K20] search before anything is typed, and without a result', async () => {
    page = await kiosk.visit();
    await press(page, /^按名称查找/);
    await check(page, 'search-empty');
    await type(page, '社保卡 zz');
    await page.getByText('没有找到').waitFor();
    await check(page, 'no-result');
  });

  test('[K20] by need', async () => {
    page = await kiosk.visit();
    await press(page, /^按需要找/);
    expect(await page.locator('.topic').count()).toBe(10);
    await check(page, 'needs');
    await press(page, /^生育与孩子/);
    expect(await page.locator('.rowlink').count()).toBe(5);
    await check(page, 'need');
  });

  test('[K20] the service page with four and with six materials, its guide, and English', async () => {
    page = await kiosk.visit(practice());
    await toService(page);
    await check(page, 'service');
    await press(page, '办事指南');
    await check(page, 'guide');
    await press(page, '看好了');
    await press(page, '返回');
    await press(page, '下一页');
    await press(page, '下一页');
    await press(page, /^丧葬补助金/);
    await check(page, 'service-long');
    await inEnglish(page);
    await check(page, 'service-long-en');
  });

  test('[K20] the ticket, with a shape too', async () => {
    page = await kiosk.visit();
    await toService(page);
    await press(page, '取号');
    await page.locator('.huge').waitFor();
    expect(await page.locator('.huge').textContent()).toBe('A023');
    expect(await page.locator('.sure').textContent()).toBe('九成把握：10:42 前叫到您');
    await check(page, 'ticket');
  });

  test('[K10] without paper the place is said to be real first, with three ways to keep the number', async () => {
    page = await kiosk.visit(kioskView(paper({ ok: false, detail: 'paper-out' })), { clock: true });
    await stopTime(page);
    await toService(page);
    await press(page, '取号');
    await page.locator('.no-slip').waitFor();
    expect(await page.locator('h1').textContent()).toBe('号取好了，排队已经开始');
    expect(await page.locator('.say').textContent()).toBe('60 秒后返回首页');
    await page.clock.resume();
    await check(page, 'printer-out');
  });

  test('[K11] closed: when it opens again, and the materials meanwhile', async () => {
    page = await kiosk.visit(kioskView({ opening: closed }));
    expect(await page.locator('.open-at').textContent()).toContain('11月23日');
    expect(await page.locator('.foot .help').count()).toBe(0);
    await check(page, 'closed');
    await press(page, /^看要带什么材料/);
    await check(page, 'closed-departments');
    await press(page, /^社保就业/);
    await press(page, /^社会保障卡申领/);
    await page.getByText('现在不能取号').waitFor();
    expect(await page.locator('.take').count()).toBe(0);
    await check(page, 'closed-service');
  });

  test('[K13] elders: large, nothing under 40 px', async () => {
    page = await kiosk.visit(practice());
    await press(page, '长者版');
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.kiosk *')]
          .filter((element) =>
            [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
          )
          .filter(
            (element) =>
              !element.closest('svg') &&
              element.getClientRects().length > 0 &&
              Number.parseFloat(getComputedStyle(element).fontSize) < 40,
          )
          .map((element) => element.textContent),
      );
    await check(page, 'elder');
    expect(await small()).toEqual([]);
    await press(page, /^社保就业/);
    await check(page, 'elder-services');
    expect(await small()).toEqual([]);
    await press(page, /^社会保障卡申领/);
    await check(page, 'elder-service');
    expect(await small()).toEqual([]);
    await press(page, '取号');
    await page.locator('.huge').waitFor();
    await check(page, 'elder-ticket');
    expect(await small()).toEqual([]);
  });

  test('[K14] high contrast and low reach: every control in the lower half', async () => {
    page = await kiosk.visit();
    await press(page, '无障碍');
    await check(page, 'access');
    await page.getByRole('switch', { name: /^高对比/ }).click();
    await page.getByRole('switch', { name: /^低位操作/ }).click();
    await press(page, '好了');
    const highest = () =>
      page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('.kiosk button')]
            .filter((button) => button.checkVisibility())
            .map((button) => button.getBoundingClientRect().top),
        ),
      );
    const half = 960;
    await check(page, 'low-home');
    expect(await highest()).toBeGreaterThanOrEqual(half);
    await press(page, /^按需要找/);
    await check(page, 'low-needs');
    expect(await highest()).toBeGreaterThanOrEqual(half);
    await press(page, '返回');
    await press(page, /^社保就业/);
    expect(await highest()).toBeGreaterThanOrEqual(half);
    await page.getByRole('textbox').click();
    await typeKeys('SH');
    await check(page, 'low-search');
    expect(await highest()).toBeGreaterThanOrEqual(half);
    await press(page, /^社会保障卡申领/);
    await check(page, 'low-service');
    expect(await highest()).toBeGreaterThanOrEqual(half);
    await press(page, '取号');
    await page.locator('.huge').waitFor();
    await check(page, 'contrast-ticket');
  });

  test('[K9] offline: no number, no wait, where to go, for how long; and back by itself', async () => {
    const line = deadLine();
    page = await kiosk.visit(kioskView(), { clock: true, before: line.before });
    line.cut();
    await page.clock.runFor(7000);
    await page.locator('.offline').waitFor();
    expect(await page.locator('.offline .num').allTextContents()).toEqual(expect.arrayContaining(['仍然有效']));
    expect(await page.locator('.offline').textContent()).not.toMatch(/A\d{3}|分钟|人在等/);
    expect(await page.locator('.retry').textContent()).toMatch(/已断开 \d+ 秒/);
    expect(await page.locator('.foot .help').count()).toBe(0);
    await check(page, 'offline');
    line.mend();
    await page.locator('.tiles').waitFor();
  });

  test('[K8] idle: the poster after a while, one touch anywhere starts', async () => {
    page = await kiosk.visit(kioskView(), { clock: true });
    await pass(page, kiosk, 31);
    await page.locator('.poster').waitFor();
    await check(page, 'idle');
    await page.mouse.click(700, 1300);
    await page.locator('.tiles').waitFor();
  });

  test('[K21] starting is calm, and a kiosk that is not paired shows its code', async () => {
    page = await kiosk.visit(null, {
      before: async (fresh) => {
        await fresh.route('**/socket.io/**', (route) => route.abort());
        await fresh.routeWebSocket(/socket\.io/, () => undefined);
      },
    });
    await page.locator('.connecting').waitFor();
    await check(page, 'connecting');
    await kiosk.leave(page);
    page = await kiosk.visit(null, { before: async () => pairable() });
    await page.getByText('483920').waitFor();
  });

  test('[K19] all of it fits any window', async () => {
    page = await kiosk.visit(practice());
    for (const step of [/^社保就业/, /^社会保障卡申领/]) {
      for (const [width, height] of [
        [1366, 768],
        [1920, 1080],
        [800, 1280],
        [1080, 2400],
        [1080, 1920],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.waitForFunction((wide) => innerWidth === wide, width);
        await expect.poll(() => page.evaluate(overTheEdge), { message: `${width} × ${height}` }).toBe(false);
      }
      await press(page, step);
    }
    await page.locator('.take').waitFor();
  });
});

/** Runs in the page: does anything stand outside the window? */
function overTheEdge(): boolean {
  return [...document.querySelectorAll('.kiosk *')]
    .map((element) => element.getBoundingClientRect())
    .some(
      (box) =>
        box.left < -1 ||
        box.right > innerWidth + 1 ||
        box.bottom > innerHeight + 1 ||
        document.documentElement.scrollHeight > innerHeight,
    );
}

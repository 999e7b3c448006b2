import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { check, inEnglish, type Kiosk, openKiosk, pass, press, stopTime, toService } from './kiosk.ts';
import { kioskView, paper } from './sample.ts';

let kiosk: Kiosk;
let page: Page;
beforeAll(async () => {
  kiosk = await openKiosk();
});
afterEach(() => kiosk.leave(page));
afterAll(() => kiosk.close());

const note = () => page.locator('.slip-note').textContent();
const out = { ok: false, detail: 'paper-out' };
const practice = { hall: { ...kioskView().hall, practice: true } };
const take = async () => {
  await press(page, '取号');
  await page.locator('.huge').waitFor();
};

describe('paper, before a number is taken', () => {
  test('[K30] out of paper with nobody standing in: said at home and on the service page, with what to do instead', async () => {
    page = await kiosk.visit(kioskView(paper(out)));
    expect(await note()).toBe('本机没有纸了，暂不出小票 请照常取号，用手机扫码或记下号码。');
    await check(page, 'paper-out-home');
    await toService(page);
    expect(await note()).toBe('本机没有纸了，取号后请扫码或记下号码');
    await check(page, 'paper-out-service');
  });

  test('[K30] a printer that does not work, and a kiosk without one', async () => {
    page = await kiosk.visit(kioskView({ ...paper({ ok: false, detail: 'cutter-error' }), ...practice }));
    expect(await note()).toContain('本机的打印机暂时不能用');
    await press(page, /^社保就业/);
    await press(page, '下一页');
    await press(page, '下一页');
    await press(page, /^丧葬补助金/);
    await page.locator('.take').waitFor();
    await check(page, 'paper-down-service-long');
    await inEnglish(page);
    await check(page, 'paper-down-service-long-en');
    kiosk.stage.show('kiosk', kioskView({ printers: [], printer: null }));
    await page.getByText('No slips here: please scan').waitFor();
  });

  test('[K37] a counter of the line that is away is named with who calls meanwhile, and gone from the page when it is back', async () => {
    const absent = [
      { number: 1, state: 'away' as const, reason: { zh: '取档案' }, backAt: '2999-11-20T10:25:00+08:00' },
    ];
    page = await kiosk.visit(kioskView({ absent }));
    await toService(page);
    expect(await note()).toMatch(/^1 号窗口暂离，10:25 回。现由 .+ 号窗口叫号$/);
    await check(page, 'away-service');
    kiosk.stage.show('kiosk', kioskView({ absent: [{ number: 12, state: 'away', reason: null, backAt: null }] }));
    await page.locator('.absent-note').waitFor({ state: 'detached' });
    kiosk.stage.show('kiosk', kioskView({ absent: [{ number: 1, state: 'unattended', reason: null, backAt: null }] }));
    await page.getByText('1 号窗口现在没有人').waitFor();
    await inEnglish(page);
    await check(page, 'away-service-en');
  });

  test('[K31] a stand-in is named where it is known, also in English', async () => {
    page = await kiosk.visit(kioskView(paper({ ...out, standIn: 'desk' })));
    expect(await note()).toBe('小票现在由“导办台”打印 本机暂不出小票，请照常取号，再到那里拿。');
    await check(page, 'paper-elsewhere-home');
    await inEnglish(page);
    expect(await note()).toContain('Slips come out at the guide desk now');
    await check(page, 'paper-elsewhere-home-en');
    kiosk.stage.show('kiosk', kioskView(paper({ ...out, standIn: 'k2' })));
    await page.getByText('Slips come out at printer K2 now').waitFor();
  });

  test('[K32] a printer that is well, mute or low on paper is not the visitor’s business', async () => {
    page = await kiosk.visit(kioskView(paper({ detail: 'paper-low', slipsLeft: 6 })));
    expect(await page.locator('.slip-note').count()).toBe(0);
    kiosk.stage.show('kiosk', kioskView(paper(out)));
    await page.locator('.slip-note').waitFor();
    kiosk.stage.show('kiosk', kioskView(paper({ mute: true })));
    await page.locator('.slip-note').waitFor({ state: 'detached' });
  });

  test('[K35] elders, high contrast and low reach are told as well, nothing small, nothing cut off', async () => {
    page = await kiosk.visit(kioskView({ ...paper({ ...out, standIn: 'desk' }), ...practice }));
    await press(page, '长者版');
    await check(page, 'paper-elder-home');
    expect(await smallest()).toBeGreaterThanOrEqual(40);
    await press(page, /^社保就业/);
    await press(page, /^社会保障卡申领/);
    await check(page, 'paper-elder-service');
    expect(await smallest()).toBeGreaterThanOrEqual(40);
    await take();
    await check(page, 'paper-elder-ticket');
    expect(await smallest()).toBeGreaterThanOrEqual(40);
    await press(page, '看好了');
    await press(page, '无障碍');
    await page.getByRole('switch', { name: /^高对比/ }).click();
    await page.getByRole('switch', { name: /^低位操作/ }).click();
    await press(page, '好了');
    await check(page, 'paper-low-home');
    await toService(page);
    await check(page, 'paper-low-service');
    await take();
    await check(page, 'paper-contrast-ticket');
  });
});

describe('paper, once the number is taken', () => {
  test('[K33] with a stand-in the ticket says where the paper is, and gives time to go there', async () => {
    page = await kiosk.visit(kioskView(paper({ ...out, standIn: 'desk' })), { clock: true });
    await stopTime(page);
    await toService(page);
    await take();
    expect(await page.locator('.slip-there').textContent()).toBe(
      '您的小票在“导办台”打印请到那里拿，没有小票也一样叫号。',
    );
    expect(await page.locator('.slot').count()).toBe(0);
    expect(await page.locator('.say').textContent()).toBe('60 秒后返回首页');
    await page.clock.resume();
    await check(page, 'paper-elsewhere-ticket');
    await inEnglish(page);
    await check(page, 'paper-elsewhere-ticket-en');
  });

  test('[K34] a mute printer is no promise: whom to ask if nothing comes out', async () => {
    page = await kiosk.visit(kioskView(paper({ mute: true })));
    await toService(page);
    await take();
    expect(await page.locator('.slip').textContent()).toContain('小票正在打印如未出票，请找导办台');
    await check(page, 'paper-mute-ticket');
  });

  test('[K36] views that change nothing for the slip do not prolong the ticket’s time', async () => {
    page = await kiosk.visit(kioskView(paper({ ...out, standIn: 'desk' })), { clock: true });
    await toService(page);
    await take();
    // Another slip fewer on each roll: the same fate for this one.
    kiosk.scene.views.kiosk = kioskView(paper({ ...out, slipsLeft: 0, standIn: 'desk' }));
    await pass(page, kiosk, 30);
    expect(Number(/\d+/.exec((await page.locator('.say').textContent()) ?? '')?.[0])).toBeLessThanOrEqual(31);
  });
});

/** The smallest type on the glass, in px. */
function smallest(): Promise<number> {
  return page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('.kiosk *')]
        .filter(
          (element) =>
            !element.closest('svg') &&
            element.getClientRects().length > 0 &&
            [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
        )
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ),
  );
}

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cases, caseToken, caseTopic } from '../phone/cases.ts';
import { check, inEnglish, type Kiosk, openKiosk, press, scan } from './kiosk.ts';
import { issued, kioskView } from './sample.ts';

let kiosk: Kiosk;
let page: Page;
beforeAll(async () => {
  kiosk = await openKiosk();
});
afterEach(() => kiosk.leave(page));
afterAll(() => kiosk.close());

type Reply = { status: number; body: object; headers?: Record<string, string> };

/** What the hub answers to the next asks, and what it was asked. */
async function answering(...replies: Reply[]): Promise<unknown[]> {
  const asked: unknown[] = [];
  await page.route('**/api/progress', (route) => {
    asked.push(route.request().postDataJSON());
    const { status, body, headers = {} } = replies.shift()!;
    return route.fulfill({ status, headers, contentType: 'application/json', body: JSON.stringify(body) });
  });
  return asked;
}

const keys = async (digits: string) => {
  for (const digit of digits) await page.locator('.pad').getByRole('button', { name: digit, exact: true }).click();
};

test('[K40] a case is asked by its twelve digits and the last four; the second question comes by itself', async () => {
  page = await kiosk.visit();
  await check(page, 'home-follow');
  const asked = await answering(
    { status: 404, body: {} },
    { status: 429, body: {}, headers: { 'Retry-After': '600' } },
    { status: 200, body: { token: caseToken } },
  );
  await press(page, /^查办件/);
  await check(page, 'follow');
  await keys('202611230195');
  expect(await page.locator('.answer-line').first().textContent()).toContain('LJ-20261123-0195');
  await keys('204X');
  await check(page, 'follow-typed');
  await press(page, '查询');
  await page.getByText('没有查到').waitFor();
  await check(page, 'follow-none');
  expect(asked).toEqual([{ number: 'LJ-20261123-0195', factor: '204X' }]);
  // What was typed of a person is gone with the answer.
  expect(await page.locator('.sign.given').count()).toBe(0);
  await keys('2041');
  await press(page, '查询');
  await page.getByText('试得太多了').waitFor();
  kiosk.scene.views[caseTopic] = cases.accepted;
  await keys('2041');
  await press(page, '查询');
  await page.getByText('最迟 12月7日办结').waitFor();
  await check(page, 'case-accepted');
});

test('[K40] it is read in high contrast too', async () => {
  page = await kiosk.visit();
  await press(page, '无障碍');
  await page.getByRole('switch', { name: /^高对比/ }).click();
  await press(page, '好了');
  await press(page, /^查办件/);
  await check(page, 'follow-contrast');
  for (const name of ['ready', 'to-supplement', 'refused'] as const) {
    kiosk.scene.views[caseTopic] = cases[name];
    kiosk.stage.show(caseTopic, cases[name]);
    if (name === 'ready') {
      await scan(page, `http://hub:8080/c/${caseToken}`);
      await page.getByText('办好了，请领取').waitFor();
    } else
      await page
        .locator('main')
        .getByText(name === 'refused' ? '苏州市社会保险经办机构' : '还要补 2 项材料')
        .waitFor();
    await check(page, `case-${name}-contrast`);
  }
});

test('[K41] the code on a receipt opens the case, in every state, and the way back does not lead to it again', async () => {
  page = await kiosk.visit();
  await press(page, /^查办件/);
  kiosk.scene.views[caseTopic] = cases.ready;
  await scan(page, `http://hub:8080/c/${caseToken}`);
  const says: Record<string, string> = {
    ready: '办好了，请领取',
    'to-supplement': '还要补 2 项材料',
    paused: '因专家评审',
    refused: '苏州市社会保险经办机构',
    received: '材料正在核对',
    denied: '没有准许',
    delivered: '已领取',
    withdrawn: '申请已撤回',
  };
  for (const [name, words] of Object.entries(says)) {
    kiosk.stage.show(caseTopic, cases[name]);
    await page.locator('main').getByText(words).waitFor();
    if (['ready', 'to-supplement', 'refused'].includes(name)) await check(page, `case-${name}`);
  }
  expect(await page.locator('main').innerText()).not.toMatch(/周\*兰|\d{17}/);
  kiosk.stage.show(caseTopic, cases.ready);
  const collect = page.getByRole('button', { name: '取领件号' });
  kiosk.scene.commands!['issue-collection-ticket'] = () => ({
    status: 409,
    body: {
      type: 'about:blank',
      title: '您已有一个号',
      status: 409,
      code: 'one-live-ticket',
      detail: '您今天的 A007 号还有效',
    },
  });
  await collect.click();
  await page.getByText('您今天的 A007 号还有效').waitFor();
  kiosk.scene.commands!['issue-collection-ticket'] = issued;
  await collect.dblclick();
  await page.locator('.huge').waitFor();
  const taken = kiosk.stage.said.filter(({ command }) => command === 'issue-collection-ticket');
  expect(taken.map(({ body }) => body.token)).toEqual([caseToken, caseToken]);
  await press(page, '首页');
  await page.getByText('您要办什么事？').waitFor();
  await press(page, /^查办件/);
  expect(await page.locator('.answer-line').first().textContent()).not.toContain('2026');
  await scan(page, 'http://elsewhere/x/nothing-of-ours');
  await page.getByText('没有查到').waitFor();
});

test('[K42] it is the same in English, without fault', async () => {
  page = await kiosk.visit(kioskView());
  await inEnglish(page);
  await press(page, /^Follow a case/);
  await check(page, 'follow-en');
  kiosk.scene.views[caseTopic] = {
    ...cases.accepted!,
    steps: cases.accepted!.steps.map((step) => ({ ...step, by: null })),
  };
  await scan(page, `http://hub:8080/c/${caseToken}`);
  await page.getByText('Done by 7 Dec').waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/\p{sc=Han}/u);
  await check(page, 'case-en');
});

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePages, openBrowser } from '../stage/browser.ts';
import { openStage, type Scene } from '../stage/stage.ts';
import { cases, caseToken, caseTopic } from './cases.ts';
import { faultsOf } from './faults.ts';

const scene: Scene = { views: {} };
let browser: Browser;
let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(scene);
});
afterAll(async () => {
  await closePages(browser);
  await stage.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    hasTouch: true,
    isMobile: true,
    ...options,
  });
  await page.goto(`${stage.url}${path}`);
  return page;
}

async function picture(page: Page, name: string) {
  if (process.env.PICTURES)
    await page.screenshot({
      path: join(process.env.PICTURES, `case-${name}.png`),
      animations: 'disabled',
      fullPage: true,
    });
}

/** What each state must say, in the reader's own words. */
const says: Record<string, string[]> = {
  received: ['材料已收到', '11\u202f月\u202f30\u202f日', '受理'],
  'received-uncertain': ['材料已收到', '1\u202f月\u202f5\u202f日', '放假安排还没公布'],
  fees: [
    '待缴费用',
    '20.30 元',
    '工本费',
    '16.10 元',
    '9号窗口 收费',
    '办事窗口不收现金',
    '这里写的日期可能会变',
    '缴费通知单',
  ],
  'to-supplement': [
    '请补齐材料',
    '办事指南',
    '示范文本，照着填',
    '灵活就业登记证明',
    '第三栏银行账号与存折不一致',
    '3 号窗口',
  ],
  accepted: ['12\u202f月\u202f7\u202f日', '还有 4 个工作日', '11-24 起，第 6 日', '法定最迟 12月21日', '受理通知书'],
  paused: ['时限暂停', '专家评审', '约需 5 个工作日', '时限暂停告知书'],
  extended: ['已延期，原定 12月7日', '延期告知书'],
  overdue: ['已过承诺日期', '放假安排还没公布'],
  ready: ['办好了', 'A区 3 号窗口', '居民身份证，受理回执', '领件号'],
  denied: ['决定已作出', '没有准许'],
  delivered: ['已领取', '12月5日'],
  refused: ['不予受理', '户籍和居住证都不在本市', '苏州市社会保险经办机构', '不予受理通知书'],
  withdrawn: ['申请已撤回'],
};

it('[P30] a case tells its applicant in every state what counts now, whole and without fault', async () => {
  scene.views[caseTopic] = cases.received;
  const page = await open(`/c/${caseToken}`);
  for (const [name, view] of Object.entries(cases)) {
    stage.show(caseTopic, view);
    const main = page.locator('main');
    for (const words of ['LJ-20261123-0195', ...says[name]!])
      await expect.poll(() => main.innerText(), { message: name }).toContain(words);
    if (['to-supplement', 'accepted', 'ready', 'refused', 'fees'].includes(name))
      expect(await faultsOf(page), name).toEqual([]);
    for (const [width, letters] of [
      [320, '100%'],
      [320, '200%'],
      [390, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      const over = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, letters);
      expect(over, `${name} at ${width} px, letters ${letters}`).toBeLessThanOrEqual(0);
    }
    await picture(page, name);
  }
  stage.show(caseTopic, cases.accepted);
  await page.getByRole('button', { name: '问首问人李静办到哪儿了' }).click();
  const sheet = page.getByRole('dialog');
  expect(await sheet.innerText()).toContain('LJ-20261123-0195');
  expect(await sheet.getByRole('link').getAttribute('href')).toBe('tel:0000-12345');
  await picture(page, 'ask-first');
  await page.context().close();
});

it('[P41][P42] what is to be paid stands with its sum and its place; a day that may move says so, and one that may not does not', async () => {
  scene.views[caseTopic] = cases.fees;
  const page = await open(`/c/${caseToken}`);
  const fees = page.locator('.fees');
  await expect.poll(() => fees.locator('dd').count()).toBe(3);
  expect(await fees.locator('h2 b').innerText()).toBe('20.30 元');
  expect(await fees.locator('dd').allInnerTexts()).toEqual(['16.10 元', '4.20 元', '9号窗口 收费']);
  const unsure = page.getByText('放假安排还没公布');
  expect(await unsure.count()).toBe(1);
  stage.show(caseTopic, cases.accepted);
  await expect.poll(() => unsure.count()).toBe(0);
  expect(await fees.count()).toBe(0);
  // Said once: beside the large day when it is that one.
  stage.show(caseTopic, cases.overdue);
  await expect.poll(() => unsure.count()).toBe(1);
  expect(await page.locator('.stub').innerText()).toContain('这一天可能会变');
  await page.context().close();
});

it('[P31] it speaks English whole, is under 40 KB, and asks not to be found or passed on', async () => {
  scene.views[caseTopic] = { ...cases.accepted!, steps: [], papers: cases.accepted!.papers };
  const scripts: Promise<Buffer>[] = [];
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
  });
  await page.goto(`${stage.url}/c/${caseToken}`);
  for (const [place, [name, view]] of Object.entries(cases).entries()) {
    // Told apart by its number: what is read is this state's page, not the one before.
    const number = `LJ-20261123-${1000 + place}`;
    stage.show(caseTopic, {
      ...view,
      case: { ...view.case, applicant: null, number },
      lacks: view.lacks.map((lack) => ({ ...lack, note: null })),
      refused: view.refused && { reason: 'Not resident', elsewhere: null },
      steps: view.steps.map((step) => ({ ...step, by: null })),
      firstAsker: null,
    });
    await page.locator('main').filter({ hasText: number }).waitFor();
    expect(await page.locator('main').innerText(), name).not.toMatch(/\p{sc=Han}/u);
  }
  await picture(page, 'en');
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40 * 1024);
  const meta = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content');
  expect([await meta('robots'), await meta('referrer')]).toEqual(['noindex, nofollow', 'no-referrer']);
  await page.context().close();
});

it('[P32] without the code it is asked by number and second factor; a wrong one and a locked one are told in words', async () => {
  const page = await open('/c/');
  const answers = [
    { status: 404, body: {} },
    { status: 429, body: {}, headers: { 'Retry-After': '600' } },
    { status: 200, body: { token: caseToken } },
  ];
  const asked: unknown[] = [];
  await page.route('**/api/progress', (route) => {
    asked.push(route.request().postDataJSON());
    const { status, body, headers = {} } = answers.shift()!;
    return route.fulfill({ status, headers, contentType: 'application/json', body: JSON.stringify(body) });
  });
  const look = page.getByRole('button', { name: '查询' });
  await look.click({ force: true });
  expect(asked).toEqual([]);
  await page.getByLabel('办件编号').fill('LJ-20261123-0195');
  await page.getByLabel('身份证号或手机号的后四位').fill('204X');
  expect(await faultsOf(page)).toEqual([]);
  await look.click();
  await page.getByText('没有查到').waitFor();
  await picture(page, 'not-found');
  await look.click();
  await page.getByText('试得太多了').waitFor();
  await look.click();
  await page.waitForURL(`**/c/${caseToken}`);
  expect(asked[0]).toEqual({ number: 'LJ-20261123-0195', factor: '204X' });
  await page.context().close();
  const lost = await open('/c/nobodys-token-nobodys');
  await lost.getByText('找不到这个办件').waitFor();
  await lost.context().close();
});

it('[P40] a question is written to the first asker in the sheet; question and answer stand on the page, without fault', async () => {
  scene.views[caseTopic] = {
    ...cases.accepted!,
    questions: [
      { on: '2026-11-26', text: '还要补什么吗？', answer: null },
      { on: '2026-11-25', text: '能不能邮寄结果？', answer: { on: '2026-11-25', text: '可以，领取时告诉窗口就行。' } },
    ],
  };
  const page = await open(`/c/${caseToken}`);
  await page.getByText('可以，领取时告诉窗口就行。').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await picture(page, 'asked');
  await page.getByRole('button', { name: /^问首问人/ }).click();
  // Nothing written is nothing sent.
  await page.getByRole('button', { name: '发送' }).dispatchEvent('click');
  expect(stage.said.filter(({ command }) => command === 'ask-about-case')).toEqual([]);
  await page.getByRole('textbox').fill(' 什么时候能办好？ ');
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByText('已送到，答复会写在这一页。').waitFor();
  await stage.heard('ask-about-case');
  expect(stage.said.filter(({ command }) => command === 'ask-about-case').map(({ body }) => body)).toEqual([
    { token: caseToken, text: '什么时候能办好？' },
  ]);
  expect(await faultsOf(page)).toEqual([]);
  await picture(page, 'ask-sheet');
  await page.context().close();
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { check, inEnglish, type Kiosk, openKiosk, press, type } from './kiosk.ts';
import { hall, kioskView, paper } from './sample.ts';

let kiosk: Kiosk;
let page: Page;
beforeAll(async () => {
  kiosk = await openKiosk();
  for (const { id, guide } of hall.services)
    kiosk.scene.get![`/api/guides/${id}`] = { service: id, version: 1, from: null, guide };
});
afterEach(() => kiosk.leave(page));
afterAll(() => kiosk.close());

const toGuide = async (name: string) => {
  await press(page, /^按名称查找/);
  await type(page, name);
  await press(page, new RegExp(`^${name}`));
  await press(page, '办事指南');
};

/** The second model form of a service that has two. */
const toSecondSample = async () => {
  await toGuide('工伤认定申请');
  await press(page, /^看示范文本/);
  await page.getByText('更换模具时被夹伤').waitFor();
  await press(page, '下一页');
  await page.getByRole('heading', { name: '授权委托书' }).waitFor();
};

test('[K50] the guide says what is done, every fee with its basis, and opens the model forms large', async () => {
  page = await kiosk.visit();
  await toGuide('工伤认定申请');
  await page.getByText('认定职工在工作中受到的伤害是否属于工伤').waitFor();
  await check(page, 'guide-injury');
  await press(page, /^看示范文本/);
  await page.getByText('更换模具时被夹伤').waitFor();
  expect(await page.getByText('授权委托书').count()).toBe(0);
  await check(page, 'sample');
  await press(page, '下一页');
  await page.getByRole('heading', { name: '授权委托书' }).waitFor();
});

test('[K51] a model form is printed here with one tap, and what hinders it is said in words', async () => {
  page = await kiosk.visit();
  await toSecondSample();
  kiosk.scene.commands!['print-sample'] = () => ({
    status: 200,
    body: {
      seq: 3,
      job: { id: '9', printer: 'k1', document: 'guide-sample', ticket: null, reprint: 0, state: 'queued' },
    },
  });
  await page.getByRole('button', { name: '在这里打印' }).dblclick();
  await page.getByText('正在打印').waitFor();
  const told = kiosk.stage.said.filter(({ command }) => command === 'print-sample');
  expect(told.map(({ body }) => body)).toContainEqual({ service: 'ss-injury', sample: 2, language: 'zh' });
  await check(page, 'sample-printing');
  kiosk.scene.commands!['print-sample'] = () => ({
    status: 409,
    body: { type: 'about:blank', title: '刚打印过几份', status: 409, code: 'too-many-samples', detail: '请稍候再试' },
  });
  await press(page, '在这里打印');
  await page.getByText('请稍候再试').waitFor();
});

test('[K52] it is the same in English, for elders and in high contrast; the longest guides turn pages and lose nothing', async () => {
  page = await kiosk.visit();
  await toSecondSample();
  await inEnglish(page);
  await check(page, 'sample-en');
  await press(page, '中文');
  await press(page, '长者版');
  await check(page, 'sample-elder');
  await press(page, '返回');
  await check(page, 'guide-elder');
  await press(page, '返回');
  await page.getByRole('button', { name: '办事指南' }).waitFor();
  await check(page, 'elder-service-guide');
  await press(page, '返回');
  await press(page, '返回');
  await check(page, 'elder-home');
  await press(page, /^查办件/);
  await check(page, 'follow-elder');
  await press(page, '普通版');
  await press(page, '首页');
  await toGuide('居民身份证换领');
  await page.getByText('发改价格〔2003〕2322号').first().waitFor();
  await check(page, 'guide-fees');
  await inEnglish(page);
  await check(page, 'guide-en');
  const clipped = () => page.locator('.guide dl').evaluate((list) => list.scrollHeight - list.clientHeight);
  expect(await clipped()).toBeLessThanOrEqual(1);
  await press(page, /^Access/);
  await page.getByRole('switch', { name: /contrast/i }).click();
  await page.keyboard.press('Escape');
  await check(page, 'guide-contrast-en');
});

test('[K53] where no paper comes the form is taken along by its code; where it cannot be asked for, that is said', async () => {
  page = await kiosk.visit(kioskView(paper({ ok: false, detail: 'paper-out' })));
  await toGuide('失业登记');
  await press(page, /^看示范文本/);
  await page.getByText('缝纫工').waitFor();
  expect(await page.getByRole('button', { name: '在这里打印' }).count()).toBe(0);
  expect(await page.getByRole('img').count()).toBe(1);
  await press(page, '返回');
  delete kiosk.scene.get!['/api/guides/jobs-unemployed'];
  await press(page, /^看示范文本/);
  await page.getByText('窗口有空白表').waitFor();
});

import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../stage/axe.ts';
import { openBrowser } from '../stage/browser.ts';
import { closeStages, patience, type Play, play, pressWhenReady } from './console-stage.ts';
import { clerkLonger, leaderLonger } from './longer-sample.ts';
import { at, myDayView } from './my-day-sample.ts';
import { consoleView, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const leader = who({ jobNo: '9002', name: '赵国平', roles: ['leader'] }, { counter: null, posts: [] });
const done = (body: object) => () => ({ status: 200, body: { seq: 1, ...body } });
const longerHours = { id: '4' };

async function open(of: Play) {
  const played = await play(browser, {
    views: {
      'console/3': consoleView(),
      'my-day/1001': myDayView(),
      'longer-hours/1001': clerkLonger(),
      'longer-hours/9002': leaderLonger(),
    },
    at: Date.parse(at('16:22')),
    ...of,
  });
  await played.page.getByRole('button', { name: of.english ? 'Mine' : '我的', exact: true }).click();
  await played.page.locator('.room-tabs').waitFor();
  await played.page.keyboard.press('7');
  await played.page.locator('.longer-deck').waitFor();
  return played;
}

async function kept(page: Page, state: string) {
  await page.evaluate(() => document.fonts.ready);
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `longer-${state}.png`) });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect([state, over]).toEqual([state, 0]);
}

describe('longer hours', () => {
  it('[C610] [C660] a leader sees who waits and what a yes changes, grants with one key, or declines with a reason', async () => {
    const { page, heard, stage, end } = await open({
      who: leader,
      commands: { 'approve-longer-hours': done({ longerHours }), 'decline-longer-hours': done({ longerHours }) },
    });
    await page.getByText('年末参保缴费集中，下班前叫不完').waitFor();
    await page.getByText('3 号 16 人、5 号 7 人，最久 30 分').waitFor();
    await page.getByText('九成的人 18:05 前能叫到').waitFor();
    await page.getByText('其他窗口仍 17:30 下班').waitFor();
    await kept(page, 'to-answer');
    expect(await axeFaults(page)).toEqual([]);
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard(), patience).toEqual([['approve-longer-hours', { longerHours: '4' }]]);
    await page.keyboard.press('4');
    // The main key says no from here on, and only with a reason.
    await page.locator('.go .verb', { hasText: '不批准' }).waitFor();
    await kept(page, 'declining');
    await page.clock.runFor(700);
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    await page.locator('.go .verb', { hasText: '批准延到' }).waitFor();
    expect(heard()).toHaveLength(1);
    await page.keyboard.press('4');
    await page.getByPlaceholder('请写明理由').fill('明天加开窗口');
    await pressWhenReady(page, 'F2');
    await expect
      .poll(() => heard()[1], patience)
      .toEqual(['decline-longer-hours', { longerHours: '4', reason: '明天加开窗口' }]);
    // Nothing is left to answer: the same key asks for more.
    stage.show('longer-hours/9002', leaderLonger({ rows: leaderLonger().rows.slice(1) }));
    await page.locator('.go .verb', { hasText: '申请延时' }).waitFor();
    await kept(page, 'granted');
    await end();
  });

  it('[C611] a clerk asks for the own counter by the keys alone, and takes it back', async () => {
    const { page, heard, end } = await open({
      who: who(),
      commands: { 'request-longer-hours': done({ longerHours }), 'withdraw-longer-hours': done({ longerHours }) },
    });
    await kept(page, 'clerk');
    await pressWhenReady(page, '1');
    await expect.poll(() => heard(), patience).toEqual([['withdraw-longer-hours', { longerHours: '4' }]]);
    await page.keyboard.press('F2');
    await page.locator('.until', { hasText: '18:30' }).waitFor();
    await page.getByText('请写明理由').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('为什么', { exact: true }).fill('年末参保缴费集中');
    await kept(page, 'asking');
    expect(await axeFaults(page)).toEqual([]);
    await pressWhenReady(page, 'F2');
    await expect
      .poll(() => heard()[1], patience)
      .toEqual([
        'request-longer-hours',
        { day: '2026-11-24', until: '18:45', reason: '年末参保缴费集中', counters: [3] },
      ]);
    await end();
  });

  it('[C612] a leader names any counters, or the whole hall, and a number that is no counter is told', async () => {
    const { page, heard, end } = await open({
      who: leader,
      english: true,
      commands: { 'request-longer-hours': done({ longerHours }) },
    });
    await page.keyboard.press('5');
    await page.getByRole('group', { name: 'Which counters' }).waitFor();
    await page.keyboard.press('2');
    await page.getByLabel('Other counters, with commas').fill('9, 44');
    await page.getByText('There is no counter 44').waitFor();
    await page.getByLabel('Other counters, with commas').fill('9');
    await page.getByLabel('Why', { exact: true }).fill('Year-end rush');
    await kept(page, 'asking-en');
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard()[0]?.[1], patience).toMatchObject({ counters: [3, 9], until: '18:30' });
    await end();
  });
});

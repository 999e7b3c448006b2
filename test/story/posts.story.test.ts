import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, openBrowser } from '../stage/browser.ts';
import type { Caller } from '../support/caller.ts';
import { PlayedClock } from '../support/played-clock.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { livedHall } from './lived-hall.ts';

/** A working day at counter 3, lived by 李静 (A), 王磊 (B) and 周敏 (the leader on duty), each at a screen of their own. */
const day = '2026-11-23';
const clock = new PlayedClock(`${day}T08:05:00+08:00`);
let hub: RunningHub;
let browser: Browser;
let guide: Caller;

beforeAll(async () => {
  hub = await startHub({ hall: livedHall(), env: clock.env() });
  browser = await openBrowser();
  guide = await hub.caller().signIn('9001');
  const planner = await hub.caller().signIn('9002');
  await planner.done('fill-rota', { from: day, to: '2026-11-30', rule: 'a-then-b' });
  await planner.done('set-duty-leader', { day, staff: '9002' });
});
afterAll(async () => {
  await closePages(browser);
  await hub.close();
  clock.remove();
});

async function open(path: string, width = 1366, height = 768): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.clock.install();
  await page.goto(hub.url + path);
  return page;
}

/** Screens with a clock on them. */
const timed: Page[] = [];
let pictures = 0;
async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  pictures += 1;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `story-posts-${String(pictures).padStart(2, '0')}-${name}.png`) });
}

/** The hall's clock shows this now: the hub knows it, and every screen that is open shows it. */
async function at(time: string): Promise<void> {
  clock.turn(`${day}T${time}:00+08:00`);
  await Promise.all(timed.map((page) => page.getByText(time, { exact: true }).first().waitFor()));
}

async function signIn(page: Page, jobNo: string): Promise<void> {
  await page.locator('input[name=jobNo]').fill(jobNo);
  await page.locator('input[name=pin]').fill('246810');
  await page.keyboard.press('Enter');
}

/** The main key, as soon as it says this and may be pressed: nobody in a story waits for a button to arm. */
async function press(page: Page, words: string): Promise<void> {
  await page.locator('.go', { hasText: words }).waitFor();
  await page.clock.runFor(650);
  await page.locator('.go.ready', { hasText: words }).waitFor();
  await page.keyboard.press('F2');
}

/** The visitor's matter is at hand, and the keys are armed. */
async function atHand(page: Page): Promise<void> {
  await page.locator('.mat-list').waitFor();
  await page.clock.runFor(650);
}

/** The one paper the card needs is there: done on the spot. */
async function settle(page: Page): Promise<void> {
  await atHand(page);
  await page.keyboard.press('1');
  await press(page, '当场办结');
}

/** Somebody takes a number. */
const take = async (): Promise<string> =>
  (await guide.done('issue-ticket', { service: 'ss-card', printer: null })).ticket.number;

/** Call, begin, and finish at the time that is given: one visitor. */
async function serve(page: Page, until: string): Promise<void> {
  await press(page, '呼叫下一位');
  await press(page, '开始办理');
  await atHand(page);
  await at(until);
  await settle(page);
}

/** A colleague at the next counter: opens it in the morning, and answers the phone all day. */
async function neighbour(jobNo: string, counter: number): Promise<Caller> {
  const caller = await hub.caller().signIn(jobNo);
  await caller.done('punch', {});
  await caller.done('check-opening', { counter, done: ['system', 'vouchers', 'in-post'] });
  await caller.done('open-counter', { counter });
  return caller;
}

/** 交接: the counter is closed. */
async function closeCounter(page: Page, before: () => Promise<void> = async () => {}): Promise<void> {
  await page.keyboard.press('F10');
  await page.locator('.choices').waitFor();
  await before();
  await page.clock.runFor(650);
  await page.keyboard.press('1');
}

/** Everything that all share, counted. */
async function count(page: Page): Promise<void> {
  const fields = page.locator('.equipment .field');
  await fields.first().waitFor();
  for (const [i, number] of ['4', '36', '2', '60', '1'].entries()) await fields.nth(i).fill(number);
}

/** A meeting of the afternoon that calls B. */
async function meetingOfB(leader: Page): Promise<void> {
  await leader.keyboard.press('F7');
  const form = leader.locator('.rota-meeting');
  await form.getByRole('textbox').first().fill('业务培训');
  await leader.keyboard.press('ArrowDown');
  await leader.locator('.rota-meeting .here', { hasText: '王磊' }).waitFor();
  await leader.keyboard.press('Enter');
  await press(leader, '安排会议');
}

describe('a day at the posts', () => {
  test('[PO181] A, B and the leader live it on their screens, and every minute has one name', async () => {
    const clerkA = await open('/console/');
    const clerkB = await open('/console/');
    const leader = await open('/console/', 1920, 1080);
    timed.push(clerkA, clerkB, leader);
    const sign = await open('/counter/3/', 1920, 360);
    const board = await open('/board/?sound=off', 1920, 1080);

    // 08:05: the three checks lie before the counter, then the punch, then the counter.
    await signIn(clerkA, '1001');
    await clerkA.locator('.tiles').waitFor();
    await press(clerkA, '3 号窗口上岗');
    await clerkA.locator('.check-card').waitFor();
    for (let i = 0; i < 3; i++) await clerkA.keyboard.press('Space');
    await keep(clerkA, 'A-checks');
    await press(clerkA, '签字');
    await press(clerkA, '打卡');
    await press(clerkA, '3 号窗口上岗');
    await clerkA.locator('.shell.free').waitFor();
    await keep(clerkA, 'A-open');

    // B comes, and punches on 我的今天.
    await at('08:09');
    await signIn(clerkB, '1002');
    await clerkB.getByRole('button', { name: '我的', exact: true }).click();
    await clerkB.locator('.room-tabs').waitFor();
    await clerkB.keyboard.press('F6');
    await press(clerkB, '签到');
    await clerkB.getByText('08:09，准时').first().waitFor();
    await keep(clerkB, 'B-punched');

    await signIn(leader, '9002');
    await leader.locator('.hall-deck').waitFor();
    await neighbour('1003', 1);
    await neighbour('1004', 2);
    await keep(leader, 'leader-before-opening');

    // 08:36: the hall is open; one visitor is served, one goes to fill in a form.
    await at('08:36');
    await take();
    const held = await take();
    await serve(clerkA, '08:44');
    await press(clerkA, '呼叫下一位');
    await press(clerkA, '开始办理');
    await atHand(clerkA);
    await clerkA.keyboard.press('F7');
    await clerkA.locator('.shell.free').waitFor();
    await keep(leader, 'leader-morning');

    // 09:10: A goes for ten minutes; B stands there in the same moment.
    await at('09:10');
    await clerkA.keyboard.press('F9');
    await clerkA.locator('.away-page').waitFor();
    await clerkA.keyboard.press('7');
    await keep(clerkA, 'A-sign');
    await press(clerkA, '挂离岗牌');
    await sign.getByText('替 李静').waitFor();
    await board.getByText('替 李静').first().waitFor();
    await keep(sign, 'sign-B-for-A');
    await keep(board, 'board-B-for-A');
    await keep(clerkA, 'A-away');
    await clerkB.getByText('李静不在，3 号窗口现在由您值守').waitFor();
    await keep(clerkB, 'B-covers');
    await at('09:17');
    await press(clerkA, '3 号窗口上岗');
    await sign.getByText('替 李静').waitFor({ state: 'detached' });

    // 10:00: A is taken ill. The leader enters it, and B stands there before anybody has looked.
    await at('10:00');
    const waiting = await take();
    for (let i = 0; i < 3; i++) await leader.keyboard.press('ArrowRight');
    await leader.keyboard.press('F4');
    await leader.locator('.of-whom', { hasText: '李静' }).waitFor();
    await leader.clock.runFor(400);
    await leader.locator('.eff', { hasText: '王磊' }).waitFor();
    await keep(leader, 'leader-enters-illness');
    await leader.clock.runFor(650);
    await leader.locator('.go.ready').waitFor();
    await leader.keyboard.press('F2');
    await press(leader, '李静现在离岗');
    await sign.getByText('替 李静').waitFor();
    await keep(sign, 'sign-ill');
    await keep(leader, 'leader-ill');
    await keep(clerkA, 'A-ill');

    // B reads what A left, and takes up the visitor with the form, then the next.
    await clerkB.keyboard.press('F4');
    await clerkB.locator('.cover-page').getByText(held).first().waitFor();
    await keep(clerkB, 'B-reads');
    await clerkB.getByRole('button', { name: '窗口', exact: true }).click();
    await clerkB.locator('.go.ready', { hasText: '呼叫下一位' }).waitFor();
    await clerkB.keyboard.press('F7');
    await press(clerkB, '接着办');
    await atHand(clerkB);
    await keep(clerkB, 'B-serves');
    await at('10:11');
    await settle(clerkB);
    await press(clerkB, '呼叫下一位');
    await sign.getByText(waiting).first().waitFor();
    await press(clerkB, '开始办理');
    await settle(clerkB);
    await clerkB.locator('.shell.free').waitFor();

    // 11:10: the leader wants B in a meeting at two. A is ill: not before a third is named for counter 3.
    await at('11:10');
    await leader.getByRole('button', { name: '排班', exact: true }).click();
    await leader.locator('.rota-grid').waitFor();
    await meetingOfB(leader);
    await leader.getByText('A、B 角不能同时离岗').waitFor();
    await keep(leader, 'leader-meeting-refused');
    await leader.keyboard.press('Escape');
    for (let i = 0; i < 7; i++) await leader.keyboard.press('ArrowDown');
    await leader.locator('.rota-place', { hasText: '3 号窗口' }).waitFor();
    await leader.keyboard.press('Enter');
    await leader.locator('.rota-choose .person-row').first().waitFor();
    await leader.keyboard.press('ArrowRight');
    await leader.keyboard.press('ArrowDown');
    await leader.locator('.rota-choose .here', { hasText: '郑浩' }).waitFor();
    await keep(leader, 'leader-names-third');
    await leader.keyboard.press('2');
    await leader.keyboard.press('Enter');
    await leader.getByText('郑浩 已排到3 号窗口').waitFor();
    await meetingOfB(leader);
    await leader.getByText('业务培训 已安排').waitFor();
    await keep(leader, 'leader-meeting');

    // Noon: B closes for the break and punches; back at half past one.
    await at('12:01');
    await closeCounter(clerkB);
    await clerkB.locator('.tiles').waitFor();
    await keep(clerkB, 'B-noon');
    await keep(sign, 'sign-noon');
    await clerkB.getByRole('button', { name: '我的', exact: true }).click();
    await clerkB.keyboard.press('F6');
    await press(clerkB, '打卡');
    await clerkB.getByText('午间签退 12:01，准时').waitFor();
    await at('13:26');
    await press(clerkB, '打卡');
    await clerkB.getByText('午间签到 13:26，准时').waitFor();
    await keep(clerkB, 'B-back');
    await clerkB.getByRole('button', { name: '窗口', exact: true }).click();
    await press(clerkB, '3 号窗口上岗');
    await clerkB.locator('.shell.free').waitFor();

    // 13:55: the third reads what lies open, signs in at the counter, and only then B goes.
    await at('13:55');
    await clerkA.keyboard.press('F10');
    await clerkA.locator('input[name=jobNo]').waitFor();
    await signIn(clerkA, '1005');
    await clerkA.locator('.tiles').waitFor();
    await clerkA.keyboard.press('F4');
    await clerkA.locator('.cover-page').waitFor();
    await press(clerkA, '到岗签到');
    await clerkA.getByText('已到岗').first().waitFor();
    await keep(clerkA, 'third-on-post');
    await at('13:59');
    await closeCounter(clerkB, async () => {
      await clerkB.getByText('您一走就由郑浩接').waitFor();
      await keep(clerkB, 'B-before-leaving');
    });
    await sign.getByText('郑浩').first().waitFor();
    await keep(sign, 'sign-third');
    await keep(clerkA, 'third-stands');
    await keep(clerkB, 'B-in-meeting');

    // 15:02: B is back, signs in beside the third, and is handed the post.
    await at('15:02');
    await clerkB.getByRole('button', { name: '我的', exact: true }).click();
    await clerkB.keyboard.press('F4');
    await clerkB.locator('.cover-page').waitFor();
    await press(clerkB, '到岗签到');
    await clerkB.getByText('已到岗').first().waitFor();
    await clerkA.getByRole('button', { name: '我的', exact: true }).click();
    await clerkA.keyboard.press('F4');
    await press(clerkA, '交还给李静');
    await sign.getByText('王磊').first().waitFor();
    await clerkB.getByText('李静不在，3 号窗口现在由您值守').waitFor();
    await keep(clerkB, 'B-again');

    // 17:12: two take a number just in time; one is served at closing, the other after it.
    await at('17:12');
    await take();
    const latecomer = await take();
    await clerkB.getByRole('button', { name: '窗口', exact: true }).click();
    await press(clerkB, '呼叫下一位');
    await press(clerkB, '开始办理');
    await atHand(clerkB);
    await at('17:33');
    await keep(sign, 'sign-after-closing');
    await settle(clerkB);
    await press(clerkB, '呼叫下一位');
    await sign.getByText(latecomer).first().waitFor();
    await press(clerkB, '开始办理');
    await atHand(clerkB);
    await keep(clerkB, 'B-latecomer');
    await settle(clerkB);
    await clerkB.locator('.shell.free').waitFor();

    // 17:41: the counter closes, its list is signed, the punch, the equipment with two signatures, and home.
    await at('17:41');
    await closeCounter(clerkB);
    await clerkB.getByRole('button', { name: /下班检查/ }).waitFor();
    await keep(clerkB, 'B-closed');
    await clerkB.keyboard.press('F6');
    await clerkB.locator('.check-card').waitFor();
    for (let i = 0; i < 4; i++) await clerkB.keyboard.press('Space');
    await keep(clerkB, 'B-closing-list');
    await press(clerkB, '签字');
    await press(clerkB, '打卡');
    await clerkB.getByText('签退 17:41，准时').waitFor();
    await clerkB.keyboard.press('Escape');
    await clerkB.getByRole('button', { name: '我的', exact: true }).click();
    await clerkB.keyboard.press('F6');
    await clerkB.getByRole('button', { name: '交接公用设备' }).waitFor();
    await clerkB.keyboard.press('9');
    await count(clerkB);
    await clerkB.getByRole('textbox', { name: '工号或姓名' }).fill('9002');
    await keep(clerkB, 'B-hands-over');
    await press(clerkB, '签字交出');
    await clerkB.getByText('等周敏签收').first().waitFor();
    await leader.getByRole('button', { name: '我的', exact: true }).click();
    await leader.locator('.room-tabs').waitFor();
    await leader.keyboard.press('F6');
    await leader.getByText('请清点签收').waitFor();
    await leader.keyboard.press('9');
    await count(leader);
    await keep(leader, 'leader-takes-over');
    await press(leader, '签字接收');
    await leader.getByText('已签收').first().waitFor();
    await clerkB.keyboard.press('F10');
    await keep(clerkB, 'B-going');
    await clerkB.getByRole('button', { name: /退出登录/ }).click();
    await clerkB.locator('input[name=jobNo]').waitFor();

    // What the day was: on the leader's screen, and in the duty log.
    await leader.getByRole('button', { name: '全厅', exact: true }).click();
    await leader.locator('.hall-deck').waitFor();
    await keep(leader, 'leader-evening');
    for (let i = 0; i < 3; i++) await leader.keyboard.press('ArrowRight');
    await leader.keyboard.press('F6');
    await leader.locator('.day-strip .plate', { hasText: '3' }).waitFor();
    await leader.getByText('分无人').first().waitFor();
    await keep(leader, 'leader-strip');
    await leader.keyboard.press('Escape');
    await leader.keyboard.press('F7');
    await leader.getByText('离岗和脱岗，按人按月').waitFor();
    await keep(leader, 'leader-record');
    const desk = await hub.caller().signIn('9002');
    const duty = (await desk.get(`/api/views/duty/${day}`)).body.view;
    const { spans, sums } = (await desk.get(`/api/views/duty/${day}/3`)).body.view;
    const { people } = (await desk.get('/api/views/sign-record/2026-11')).body.view;
    for (const { number, gapMin, spans: told } of duty.counters) {
      expect([number, gapMin]).toEqual([number, 0]);
      expect(told.map(([, , state]: [number, number, string]) => state)).not.toContain('gap');
      // From opening to the break, and from the break to closing, one stretch begins where the one before ended.
      expect(told[0][0]).toBe(8 * 60 + 30);
      expect(told.at(-1)[1]).toBe(17 * 60 + 30);
      for (const [i, [from]] of told.entries()) if (i > 0 && from !== 13 * 60 + 30) expect(from).toBe(told[i - 1][1]);
    }
    expect(duty.offPost).toEqual([]);
    expect(
      duty.counters[2].spans.map(([, , state, staff]: [number, number, string, string]) => [state, staff]),
    ).toEqual([
      ['open', '1001'],
      ['covered', '1002'],
      ['open', '1001'],
      ['covered', '1002'],
      ['covered', '1002'],
      ['covered', '1005'],
      ['covered', '1002'],
    ]);
    expect(sums).toMatchObject({ unattendedMin: 0, served: 5 });
    expect(sums.lateMin).toBeGreaterThan(0);
    expect(spans.map(([, , state]: [number, number, string]) => state)).not.toContain('gap');
    expect(people.find(({ jobNo }: { jobNo: string }) => jobNo === '1001')).toMatchObject({
      signs: 1,
      right: 1,
      minutes: 7,
    });
    expect(people.map(({ offPosts }: { offPosts: number }) => offPosts)).toEqual(people.map(() => 0));
  }, 180_000);
});

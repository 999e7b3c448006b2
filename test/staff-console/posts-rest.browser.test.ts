import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Alert, LeaveView } from '../../protocol/views.ts';
import { openBrowser } from '../stage/browser.ts';
import { axeFaults } from '../stage/axe.ts';
import { closeStages, patience, type Play, play, pressWhenReady } from './console-stage.ts';
import * as day from './my-day-sample.ts';
import * as leaves from './my-leave-sample.ts';
import * as months from './my-month-sample.ts';
import { mayCover, myPostView } from './my-post-sample.ts';
import { rotaView } from './rota-sample.ts';
import { ago, consoleView, hallView, personNow, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const leader = who({ jobNo: '9002', name: '赵国平', roles: ['leader'] }, { counter: null, posts: [] });
const done =
  (body: object = {}) =>
  () => ({ status: 200, body: { seq: 1, ...body } });

/** Kept for a look; nothing beyond the edge, and nothing axe finds. */
async function looked(page: Page, state: string, withAxe = true) {
  await page.clock.runFor(700);
  await page.evaluate(() => document.fonts.ready);
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `posts-${state}.png`) });
  expect([state, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([state, 0]);
  if (withAxe) expect([state, await axeFaults(page)]).toEqual([state, []]);
}

async function mine(key: string, of: Play) {
  const played = await play(browser, of);
  await played.page.getByRole('button', { name: of.english ? 'Mine' : '我的', exact: true }).click();
  await played.page.locator('.room-tabs').waitFor();
  await played.page.keyboard.press(key);
  await played.page.locator('.my .deck').waitFor();
  return played;
}

describe('an alert', () => {
  const left: Alert = {
    id: 'left-with-visitor:3 A036',
    code: 'left-with-visitor',
    about: '3 A036',
    since: ago(4),
    trail: [
      { at: ago(4), what: 'told', by: null, whom: '赵国平 周敏' },
      { at: ago(3), what: 'asked', by: '李静', whom: '郑浩' },
      { at: ago(2), what: 'declined', by: null, whom: '郑浩' },
    ],
  };
  const overdue: Alert = { id: 'Q7', code: 'answer-overdue', about: '陈晨 15:30', since: ago(2) };
  const hall = hallView();
  it('[C613] [C614] shows what was done so far; one key passes the visitor on, or says that one sees to it', async () => {
    const { page, heard, end } = await play(browser, {
      who: leader,
      views: {
        hall: { ...hall, alerts: [left, overdue] },
        'my-post/9002': myPostView({ jobNo: '9002', mayName: [3] }),
      },
      commands: {
        'pass-on-visitor': done({ ticket: {} }),
        'take-up-alert': done({ taken: { name: '', at: ago(0) } }),
      },
    });
    await page.locator('.plan').waitFor();
    await page.keyboard.press('F8');
    await page.locator('.trail', { hasText: '郑浩 答：来不了' }).waitFor();
    await page.locator('.go .verb', { hasText: '转回队首' }).waitFor();
    await looked(page, 'alert-trail');
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard(), patience).toEqual([['pass-on-visitor', { counter: 3, reason: '经办人已离开' }]]);
    await page.keyboard.press('ArrowDown');
    await page.locator('.go .verb', { hasText: '我来处理' }).waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard()[1], patience).toEqual(['take-up-alert', { alert: 'Q7', since: overdue.since }]);
    await end();
  });

  it('[C613] in English whole', async () => {
    const { page, end } = await play(browser, {
      who: leader,
      english: true,
      views: {
        hall: { ...hall, alerts: [left, overdue] },
        'my-post/9002': myPostView({ jobNo: '9002', mayName: [3] }),
      },
    });
    await page.locator('.plan').waitFor();
    await page.keyboard.press('F8');
    await page.locator('.trail', { hasText: '郑浩 cannot come' }).waitFor();
    await looked(page, 'alert-trail-en');
    await end();
  });
});

describe('the posts', () => {
  const named = (over: object) => ({
    counter: 4,
    staff: '1005',
    name: '郑浩',
    as: null,
    of: '1003',
    state: 'named' as const,
    ground: null,
    from: ago(-30),
    until: ago(-150),
    needed: false,
    ...over,
  });

  const free = named({});

  it('[C615] who is named is listed, and withdrawn with a digit where nobody needs them', async () => {
    const { page, heard, end } = await mine('F3', {
      who: leader,
      views: {
        'my-post/9002': myPostView({
          jobNo: '9002',
          posts: [],
          named: [named({ needed: true, counter: 3, name: '王磊', staff: '1002' }), free],
        }),
        'leave/9002': leaves.myLeaveView({ jobNo: '9002', mine: [] }),
      },
      commands: { 'withdraw-cover': done({ cover: null }) },
    });
    await page.locator('.named-covers', { hasText: '还要靠这位顶岗' }).waitFor();
    await looked(page, 'named-covers');
    await page.keyboard.press('1');
    await pressWhenReadyDigit(page, '2');
    await expect
      .poll(() => heard(), patience)
      .toEqual([['withdraw-cover', { counter: 4, staff: '1005', from: free.from }]]);
    await end();
  });

  it('[C616] coming back while the leave runs is asked first, and ends it', async () => {
    const away = personNow('1001', '李静', { state: 'away', ground: 'leave', counter: null });
    const [post] = myPostView().posts;
    const { page, heard, end } = await mine('F3', {
      who: who({}, { counter: null }),
      views: {
        'console/3': consoleView(),
        'my-post/1001': myPostView({
          now: away,
          posts: [{ ...post!, standing: { jobNo: '1002', name: '王磊', as: 'B' } }],
        }),
        'leave/1001': leaves.myLeaveView({ mine: [leaves.granted({ state: 'on-leave' })] }),
      },
      commands: { 'end-leave': done({ leave: leaves.leaveAnswer() }), 'release-cover': done({ cover: null }) },
    });
    await page.locator('.go', { hasText: '回来要先销假' }).waitFor();
    await page.keyboard.press('F2');
    await page.locator('.go .verb', { hasText: '销假，回 3 号窗口' }).waitFor();
    await looked(page, 'back-on-leave');
    expect(heard()).toEqual([]);
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().length, patience).toBeGreaterThan(0);
    await page.clock.runFor(2500);
    await expect
      .poll(() => heard(), patience)
      .toEqual([
        ['end-leave', { leave: 'L790' }],
        ['release-cover', { counter: 3 }],
      ]);
    await end();
  });

  it('[C617] whoever stands in reads what A left for them, before and while they stand there', async () => {
    const { page, stage, end } = await mine('F4', {
      who: who({ jobNo: '1002', name: '王磊' }, { counter: null }),
      views: { 'my-post/1002': myPostView({ jobNo: '1002', name: '王磊', posts: [], mayCover: [mayCover()] }) },
    });
    await page.locator('.for-you', { hasText: 'A012 的户口簿复印件在左边抽屉' }).waitFor();
    await looked(page, 'left-for-cover');
    stage.show(
      'my-post/1002',
      myPostView({ jobNo: '1002', name: '王磊', posts: [], covering: mayCover({ gone: null }) }),
    );
    await page.locator('.note-for-a').waitFor();
    await page.locator('.for-you', { hasText: '李静留给您的话' }).waitFor();
    await looked(page, 'left-while-covering');
    await end();
  });
});

async function pressWhenReadyDigit(page: Page, key: string) {
  await page.clock.runFor(700);
  await page.keyboard.press(key);
}

describe('keys and heads', () => {
  it('[C621] [C622] someone with every room walks to each entry; a long line of the printer cuts no name', async () => {
    const all = who({
      name: '欧阳若兰',
      roles: ['clerk', 'chief', 'leader', 'guide', 'supervisor', 'system-admin', 'audit-admin'],
    });
    const [printer] = consoleView().printers;
    const { page, asked, end } = await play(browser, {
      who: all,
      english: true,
      views: {
        'console/3': consoleView({
          printers: [
            {
              ...printer!,
              ok: false,
              detail: 'cover-open',
              name: { zh: '导办台', en: 'Slip printer at the guide desk' },
            },
          ],
        }),
      },
    });
    await page.locator('.summon').waitFor();
    await looked(page, 'head-en');
    await page.keyboard.press('F10');
    await page.locator('.choices').waitFor();
    const entries = await page.locator('.choices button b').allTextContents();
    expect(entries.length).toBeGreaterThan(10);
    for (let i = 0; i <= entries.indexOf('Sign out'); i++) await page.keyboard.press('ArrowDown');
    await looked(page, 'handover-all');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked, patience).toContain('DELETE');
    await end();
  });
});

/** The same key so many times, as fast as the page takes it. */
const walk = (page: Page, key: string, times: number) =>
  page.evaluate(
    async ([name, many]) => {
      for (let i = 0; i < many; i++) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
        // What a key changes is drawn before the next.
        await null;
      }
    },
    [key, times] as const,
  );

describe('the rota of a large hall', () => {
  it('[C620] sixty counters in a narrow window: heads stay, nothing in a cell is cut, and the cursor is always in view', async () => {
    const one = rotaView();
    const [three] = one.counters;
    const counters = Array.from({ length: 60 }, (_, i) => ({
      ...three!,
      number: i + 1,
      name: { zh: '工程建设项目审批', en: 'Construction projects' },
      days: three!.days.map((cell, at) => (at === 2 ? '=A =B' : cell || '=A')),
      marks: three!.marks.replace(/^../, 'em'),
    }));
    for (const size of [
      { width: 1100, height: 768 },
      { width: 1366, height: 768 },
    ]) {
      const { page, end } = await play(browser, {
        who: leader,
        size,
        // Whatever day it is where this runs: the hall says it is the first of December.
        views: {
          [`rota/${new Date().toISOString().slice(0, 7)}`]: rotaView({ counters }),
          'rota/2026-12': rotaView({ counters }),
        },
      });
      await page.getByRole('button', { name: '排班', exact: true }).click();
      await page.locator('.rota-grid td').first().waitFor();
      const cut = () =>
        page
          .locator('.rota-grid.month td button')
          .evaluateAll((all) =>
            all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
          );
      expect([size.width, await cut()]).toEqual([size.width, []]);
      await walk(page, 'ArrowDown', 64);
      await walk(page, 'ArrowRight', 30);
      const [cell, grid] = await Promise.all([
        page.locator('.rota-grid td [aria-current]').boundingBox(),
        page.locator('.rota-grid').boundingBox(),
      ]);
      expect(cell!.x + cell!.width).toBeLessThanOrEqual(grid!.x + grid!.width + 1);
      expect(cell!.y + cell!.height).toBeLessThanOrEqual(grid!.y + grid!.height + 1);
      // What axe has to say of a cell the small month says too.
      await looked(page, `rota-60-${size.width}`, false);
      await end();
    }
  });
});

describe('leave in another’s name, and forms that are rarely seen', () => {
  const ill = leaves.leaveLine({
    id: 'L900',
    kind: 'sick',
    state: 'on-leave',
    next: null,
    emergency: true,
    owed: ['still-on-post', 'open-work'],
    department: { zh: '人社局', en: 'Social security' },
    substitute: { jobNo: '1002', name: '王磊' },
    inFront: { counter: 3, number: 'A036' },
  });
  const leave: LeaveView = {
    waiting: [],
    overdue: [],
    away: [ill],
    coming: [],
    counts: { waiting: 0, overdue: 0, away: 1, coming: 0 },
  };

  it('[C618] who was taken ill with a visitor in front: the leader’s key sends the visitor to the head of the line', async () => {
    const { page, heard, end } = await mine('9', {
      who: leader,
      views: { leave, 'leave/9002': leaves.toSignView() },
      get: { '/api/leaves/preview': { preview: leaves.preview() } },
      commands: { 'pass-on-visitor': done({ ticket: {} }) },
    });
    await page.locator('.locked', { hasText: '3 号窗口前还有 A036，没有人接' }).waitFor();
    await looked(page, 'ill-in-front');
    await pressWhenReady(page, 'F2');
    await expect
      .poll(() => heard(), patience)
      .toEqual([['pass-on-visitor', { counter: 3, reason: '经办人李静已离开' }]]);
    await page.keyboard.press('1');
    await page.locator('.of-whom').waitFor();
    await page.getByLabel('工号').or(page.getByLabel('谁请假')).first().fill('1001');
    await page.clock.runFor(400);
    await looked(page, 'in-anothers-name');
    await page.keyboard.press('F6');
    await page.locator('.eff').first().waitFor();
    await looked(page, 'illness');
    await end();
  });

  it('[C619] the forms for a later end and for a punch put in by hand are read by everybody', async () => {
    const one = await mine('F7', {
      who: who(),
      views: {
        'console/3': consoleView(),
        'leave/1001': leaves.myLeaveView({ mine: [leaves.granted({ state: 'on-leave' })] }),
      },
    });
    await one.page.getByRole('button', { name: /续假/ }).first().click();
    await one.page.locator('.ask-form').waitFor();
    await looked(one.page, 'extend');
    await one.end();
    const two = await mine('F9', {
      who: who({ jobNo: '9003', roles: ['supervisor'] }, { counter: null, posts: [] }),
      views: { 'my-month/9003/2026-11': months.myMonthView() },
      at: Date.parse(day.at('15:00')),
      get: { '/api/attendance/2026-10': months.unitSheet() },
    });
    await two.page.keyboard.press('PageUp');
    await two.page.keyboard.press('1');
    await two.page.locator('.unit-row', { hasText: '李静' }).waitFor();
    await looked(two.page, 'unit-sheet');
    await two.page.keyboard.press('3');
    await two.page.locator('.repair-form').waitFor();
    await looked(two.page, 'repair');
    await two.end();
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../stage/browser.ts';
import { armed, closeStages, patience, play, pressWhenReady, refused } from './console-stage.ts';
import { leaving, mayCover, myPostView, partnerAway } from './my-post-sample.ts';
import { ago, awayView, consoleView, personNow, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const done = () => ({ status: 200, body: { seq: 1 } });
const delivering = { zh: '送件', en: 'Delivering papers' };

describe('leaving the post', () => {
  it('[C210] with B signed in one press hands the counter over; the sign is shown as the hall will see it', async () => {
    const b = { ...personNow('1002', '王磊'), part: 'B' as const };
    const { page, stage, heard, end } = await play(browser, {
      who: who(),
      views: {
        'console/3': consoleView(),
        'my-post/1001': myPostView({ leaving: leaving({ takesOver: b, covers: [{ ...b, reported: true }] }) }),
      },
      commands: {
        'put-up-sign': () => {
          stage.show('console/3', awayView());
          return done();
        },
      },
    });
    await armed(page);
    await page.keyboard.press('F9');
    await page.locator('.away-page').waitFor();
    await page.keyboard.press('2');
    await page.locator('.door-sign').getByText('照常办理').waitFor();
    await page.getByText('王磊 为您服务').waitFor();
    await page.getByText('还在 3 号，王磊接着办').waitFor();
    await page.getByText('挂离岗牌，交给王磊').waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('回来了').waitFor();
    expect(heard()).toEqual([['put-up-sign', { counter: 3, reason: delivering, backInMin: 10, goTo: [2, 1] }]]);
    await end();
  });

  it('[C211 C212] A and B both away: nothing is sent, the ways out are walked by keys, and leaving unlocks by itself when B is back', async () => {
    const { page, stage, heard, end } = await play(browser, {
      who: who(),
      views: { 'console/3': consoleView(), 'my-post/1001': myPostView({ leaving: leaving(partnerAway()) }) },
      commands: { 'put-up-sign': done },
    });
    await armed(page);
    await page.keyboard.press('F9');
    await page.locator('.away-page').waitFor();
    await page.keyboard.press('2');
    await page.getByText('现在不能挂牌').waitFor();
    await page.getByText('A、B 角不能同时离开。王磊').waitFor();
    await page.getByRole('img', { name: /其中 10 分没有人在岗/ }).waitFor();
    expect(await page.locator('.ways li b:not(.num)').allInnerTexts()).toEqual([
      '请郑浩顶岗',
      '等王磊回来',
      '请带班领导指定',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.locator('.go.soon').waitFor();
    await page.clock.runFor(700);
    await page.keyboard.press('F2');
    stage.show('my-post/1001', myPostView({ leaving: leaving() }));
    await page.locator('.blocked').waitFor({ state: 'detached' });
    await page.getByText('王磊已到岗，现在可以挂牌了').waitFor();
    expect(heard()).toEqual([]);
    await page.locator('.opt.on').getByText('送件').waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(heard, patience).toHaveLength(1);
    await end();
  });

  it('[C211] a third who is free is put on the sign and named with it; the sign can be changed first', async () => {
    const { page, heard, end } = await play(browser, {
      who: who(),
      views: { 'console/3': consoleView(), 'my-post/1001': myPostView({ leaving: leaving(partnerAway()) }) },
      commands: { 'put-up-sign': done },
    });
    await armed(page);
    await page.keyboard.press('F9');
    await page.locator('.away-page').waitFor();
    await page.keyboard.press('2');
    await page.locator('.blocked').waitFor();
    await page.keyboard.press('F9');
    await page.locator('.away-page:not(.blocked)').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await page.getByText('15 分，').waitFor();
    await pressWhenReady(page, 'F2');
    await expect
      .poll(heard, patience)
      .toEqual([['put-up-sign', { counter: 3, reason: delivering, backInMin: 15, goTo: [2, 1], cover: '1005' }]]);
    await end();
  });

  it('[C530] where B must sign in first one key asks B; then it is said since when the answer is awaited, and a no is said too', async () => {
    const b = { ...personNow('1002', '王磊'), part: 'B' as const, reported: false };
    const first = (over: Parameters<typeof leaving>[0] = {}) =>
      myPostView({ leaving: leaving({ covers: [b], coverFromMin: 1, onPost: 'at-counter', ...over }) });
    const { page, stage, heard, end } = await play(browser, {
      who: who(),
      views: { 'console/3': consoleView(), 'my-post/1001': first() },
      commands: {
        'ask-cover': () => {
          stage.show('my-post/1001', first({ asked: [{ jobNo: '1002', at: ago(0), state: 'asked' }] }));
          return done();
        },
      },
    });
    await armed(page);
    await page.keyboard.press('F9');
    await page.locator('.away-page').waitFor();
    await page.keyboard.press('2');
    await page.locator('.go', { hasText: '请王磊来签到' }).waitFor();
    await pressWhenReady(page, 'F2');
    await page.locator('.go.soon', { hasText: '等王磊答复' }).waitFor();
    await page.locator('.ways li.here', { hasText: '已请，等王磊答复' }).waitFor();
    await page.clock.runFor(700);
    await page.keyboard.press('F2');
    stage.show('my-post/1001', first({ asked: [{ jobNo: '1002', at: ago(0), state: 'declined' }] }));
    await page.locator('.ways li.here', { hasText: '王磊说去不了' }).waitFor();
    expect(heard()).toEqual([['ask-cover', { counter: 3, staff: '1002' }]]);
    await page.keyboard.press('2');
    await page.locator('.go', { hasText: '请周敏指定' }).waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(heard, patience).toHaveLength(2);
    expect(heard()[1]).toEqual(['ask-cover', { counter: 3, staff: '9002' }]);
    await end();
  });

  it('[C213] a chief names a third by job number from there', async () => {
    const { page, heard, end } = await play(browser, {
      who: who(),
      views: {
        'console/3': consoleView(),
        'my-post/1001': myPostView({ mayName: [3], leaving: leaving({ ...partnerAway(), covers: [] }) }),
      },
      commands: { 'name-cover': () => ({ status: 200, body: { seq: 1, cover: null } }) },
    });
    await armed(page);
    await page.keyboard.press('F9');
    await page.locator('.away-page').waitFor();
    await page.keyboard.press('2');
    await page.locator('.blocked').waitFor();
    await page.keyboard.press('2');
    await page.keyboard.type('1007');
    await pressWhenReady(page, 'F2');
    await expect.poll(heard, patience).toEqual([['name-cover', { counter: 3, staff: '1007' }]]);
    await end();
  });

  it('[C214] before closing or signing out: what lies open, who is away, and the ways out; what the hub refuses is said', async () => {
    const { page, end } = await play(browser, {
      who: who(),
      views: {
        'console/3': consoleView(),
        'my-post/1001': myPostView({ leaving: leaving(partnerAway()), work: mayCover().work }),
      },
    });
    await page.route('**/api/session', (route) =>
      route.request().method() === 'DELETE'
        ? route.fulfill({ status: 409, json: refused('both-away', 'A、B 角不能同时离岗', '王磊已离岗').body })
        : route.fallback(),
    );
    await armed(page);
    await page.keyboard.press('F10');
    await page.getByText('还有 3 件没办完：A019、A020、A012').waitFor();
    await page.getByText('A、B 角不能同时离开。王磊').waitFor();
    await page.locator('.before-leaving').getByText('请郑浩顶岗').waitFor();
    // The digit follows the rooms a person has: the one that stands on it is pressed.
    await page.keyboard.press(
      await page.locator('.choices button', { hasText: '退出登录' }).locator('kbd').innerText(),
    );
    await page.locator('.notice').getByText('A、B 角不能同时离岗').waitFor();
    await page.keyboard.press('F9');
    await page.locator('.away-page').waitFor();
    await end();
  });
});

describe('standing in', () => {
  const b = () => who({ jobNo: '1002', name: '王磊' }, { counter: null, posts: [{ counter: 3, as: 'B' }] });
  const standby = (over: Parameters<typeof myPostView>[0] = {}) =>
    myPostView({
      jobNo: '1002',
      name: '王磊',
      now: personNow('1002', '王磊'),
      leaving: null,
      posts: [{ ...myPostView().posts[0]!, part: 'B' }],
      ...over,
    });
  const covered = { ...consoleView(), staff: { name: '王磊', title: null, jobNo: '1002', as: 'B' as const } };

  it('[C220 C221 C222] B is called from the list of counters, reads A’s work item by item, takes the post, notes something for A and hands back', async () => {
    const noted = {
      id: 'n1',
      counter: 3,
      ticket: null,
      text: '不予受理要签发',
      by: { jobNo: '1002', name: '王磊' },
      at: ago(0),
    };
    const { page, stage, heard, end } = await play(browser, {
      who: b(),
      views: {
        'console/3': consoleView({ state: 'away', staff: { name: '李静', title: null, jobNo: '1001', as: 'A' } }),
        'my-post/1002': standby({ mayCover: [mayCover()] }),
      },
      commands: {
        'take-cover': () => {
          stage.show('console/3', covered);
          stage.show(
            'my-post/1002',
            standby({
              now: personNow('1002', '王磊', { state: 'on-post', counter: 3 }),
              covering: mayCover({ gone: null }),
            }),
          );
          return { status: 200, body: { seq: 1, cover: { state: 'standing' } } };
        },
        'note-for-a': () => {
          stage.show('my-post/1002', standby({ covering: mayCover({ gone: null, notes: [noted] }) }));
          return { status: 200, body: { seq: 2, note: noted } };
        },
        'release-cover': () => {
          stage.show('my-post/1002', standby());
          return { status: 200, body: { seq: 3, cover: null } };
        },
      },
    });
    await page.getByText('3 号窗口没有人，请您接岗').waitFor();
    await page.keyboard.press('F4');
    await page.getByText('接 3 号窗口').waitFor();
    await page.getByText('A019 老人听力不好').waitFor();
    await page.clock.runFor(700);
    await page.keyboard.press('F2');
    await page.getByText('还有 3 件没看').waitFor();
    for (const left of [2, 1]) {
      await page.keyboard.press('Space');
      await page.getByText(`还有 ${left} 件没看`).waitFor();
    }
    expect(heard()).toEqual([]);
    await page.keyboard.press('Space');
    await pressWhenReady(page, 'F2');
    await page.locator('.why-card').waitFor();
    await page.keyboard.press('F10');
    await page.getByText('顶岗 · 交接').waitFor();
    await page.keyboard.press('2');
    await page.getByText('您在顶 3 号窗口').waitFor();
    await page.getByRole('textbox').fill('不予受理要签发');
    await page.clock.runFor(700);
    await page.keyboard.press('F6');
    await page.locator('.note-for-a li').getByText('不予受理要签发').waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(heard, patience).toEqual([
      ['take-cover', { counter: 3 }],
      ['note-for-a', { counter: 3, text: '不予受理要签发' }],
      ['release-cover', { counter: 3 }],
    ]);
    await end();
  });

  it('[C223] beside an A who is still there B reports on post, and is told that A may leave now', async () => {
    const offer = mayCover({ gone: null, state: 'free', work: [], words: null, reported: false });
    const { page, stage, heard, end } = await play(browser, {
      who: b(),
      views: { 'console/3': consoleView(), 'my-post/1002': standby({ mayCover: [offer] }) },
      commands: {
        'take-cover': () => {
          stage.show('my-post/1002', standby({ mayCover: [{ ...offer, reported: true }] }));
          return { status: 200, body: { seq: 1, cover: { state: 'on-post' } } };
        },
      },
    });
    await page.getByText('3 号窗口指定您顶岗').waitFor();
    await page.keyboard.press('F4');
    await page.getByText('到岗签到').waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('已在本窗口到岗，李静可以离开了').waitFor();
    await page.getByText('已到岗，李静一离开就由您接').waitFor();
    expect(heard()).toEqual([['take-cover', { counter: 3 }]]);
    await end();
  });

  it('[C224] A comes back to the own post with one press, and strikes off what was left', async () => {
    const note = {
      id: 'n1',
      counter: 3,
      ticket: null,
      text: '签发告知书',
      by: { jobNo: '1002', name: '王磊' },
      at: ago(9),
    };
    const back = myPostView({ notes: [note] });
    const { page, stage, heard, end } = await play(browser, {
      who: who({}, { counter: null }),
      views: {
        'console/3': covered,
        'my-post/1001': myPostView({
          now: personNow('1001', '李静'),
          leaving: null,
          notes: [note],
          posts: [{ ...back.posts[0]!, standing: { jobNo: '1002', name: '王磊', as: 'B' } }],
        }),
      },
      commands: {
        'release-cover': () => {
          stage.show('console/3', consoleView());
          stage.show('my-post/1001', back);
          return { status: 200, body: { seq: 1, cover: null } };
        },
        'done-with-note': () => {
          stage.show('my-post/1001', myPostView());
          return done();
        },
      },
    });
    await page.getByText('接回由王磊顶着的岗位').waitFor();
    await page.keyboard.press('F9');
    await page.getByText('回岗，接回 3 号窗口').waitFor();
    await pressWhenReady(page, 'F2');
    await page.locator('.why-card').waitFor();
    await page.getByRole('button', { name: '我的', exact: true }).click();
    await page.getByText('签发告知书').waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('没有留给您的事。').waitFor();
    expect(heard()).toEqual([
      ['release-cover', { counter: 3 }],
      ['done-with-note', { note: 'n1' }],
    ]);
    await end();
  });

  it('[C225] from an alert straight to the post that needs somebody, or back to the own', async () => {
    const { page, heard, end } = await play(browser, {
      who: who(),
      views: {
        'console/3': {
          ...awayView(),
          alerts: [{ id: 'sign-overdue:3', code: 'sign-overdue', about: '3', since: ago(4) }],
        },
        'my-post/1001': myPostView(),
      },
      commands: { 'take-down-sign': done },
    });
    await armed(page);
    await page.keyboard.press('F8');
    await page.getByText('摘牌，回到窗口').waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(heard, patience).toEqual([['take-down-sign', { counter: 3 }]]);
    await end();
  });
});

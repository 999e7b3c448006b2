import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardView } from '../../protocol/views.ts';
import { closePages, openBrowser } from '../stage/browser.ts';
import { inspect, type Play, playThatMorning } from './playhouse.ts';
import {
  at,
  board,
  boardOfThree,
  boardWithAway,
  call,
  counter,
  hall,
  justNow,
  morning,
  open,
  queue,
} from './scenes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

const now = { at: at(justNow) };

interface Drawing {
  name: string;
  view: BoardView;
  waitFor: string;
}

const earlier = board().calls.slice(1);
const two = [call('B020', 6, now), call('A036', 3, now)];
const closed = board({
  calls: [],
  missed: [],
  waiting: board().waiting.map((other) => ({ ...other, count: 0 })),
  counters: [counter(1, { ticket: 'A088' }), counter(5, { ticket: 'B061' })],
  opening: { ...open, now: false, issuing: false, why: 'closed', nextOpenAt: '2026-11-23T08:30:00+08:00' },
});
const many = board({
  hall: { ...hall, practice: true },
  counters: Array.from({ length: 24 }, (_, i) => ({
    ...counter((i % 12) + 1, { ticket: `A${100 + i}` }),
    number: i + 1,
  })),
  waiting: [
    ...board().waiting,
    { ...queue('A', 103, 3000, 6100), queue: 'G' },
    { ...queue('B', 3, 60, 300), queue: 'H' },
  ],
});
const zone = board({
  zone: { id: 'a', name: { zh: 'A区', en: 'Zone A' } },
  counters: boardWithAway().counters.slice(0, 3),
  waiting: board().waiting.slice(0, 1),
});

const longer = board({
  missed: [],
  opening: { ...open, longer: { usual: '17:30', until: '18:30', counters: [3, 5] } },
});

const quiet: Drawing[] = [
  { name: 'board', view: board(), waitFor: '.call.hot[data-call=A036]' },
  { name: 'board-three', view: boardOfThree(), waitFor: '.zone' },
  { name: 'board-longer', view: longer, waitFor: '.board' },
  { name: 'board-away', view: boardWithAway(), waitFor: '.why.away' },
  { name: 'board-closed', view: closed, waitFor: '.shut' },
  { name: 'board-empty', view: board({ calls: [], missed: [] }), waitFor: '.call.none' },
  { name: 'board-many', view: many, waitFor: '.half' },
  { name: 'board-zone', view: zone, waitFor: '.single' },
];

/** One call large, in both positions of the panel: the moment is short, so the panel is turned. */
const moments: Drawing[] = [
  { name: 'call', view: board({ calls: [call('A036', 3, now), ...earlier] }), waitFor: '.now[data-call=A036]' },
  { name: 'two-calls', view: board({ calls: [...two, ...earlier] }), waitFor: '.calls2 [data-call=B020]' },
  {
    name: 'deaf',
    view: board({ calls: [call('A036', 3, { ...now, shape: 'diamond' })] }),
    waitFor: '.full.shape[data-call=A036]',
  },
  {
    name: 'deep-two',
    view: board({ hall: { ...hall, boardDistanceM: 13 }, calls: [call('AB1020', 12, now), call('A036', 3, now)] }),
    waitFor: '.board.whole',
  },
];

describe('the board in its quiet states', () => {
  let shared: Play;
  beforeAll(async () => {
    shared = await playThatMorning(browser, { path: '/board/', views: { board: board() } });
    await shared.page.locator('.board').waitFor();
  });
  afterAll(() => shared.close());

  it.each(quiet)('[H3] $name: accessible, and inside the panel', async ({ name, view, waitFor }) => {
    await shared.show(view);
    await shared.page.locator(waitFor).first().waitFor();
    await inspect(shared.page, name);
  });

  it('[B1] red is gone when nobody is called', async () => {
    const { page, show } = shared;
    await show(
      board({
        calls: [call('A035', 1, { state: 'arrived' })],
        counters: board().counters.filter(({ state }) => state !== 'calling'),
      }),
    );
    await page.locator('.call.calm').waitFor();
    expect(await redOf(page)).toEqual([]);
  });

  it('[B5] [B6] a counter explains itself, and an overdue return is not promised', async () => {
    const view = boardWithAway();
    const { page, show } = shared;
    await show(view);
    const card = page.locator('.why.away');
    await card.waitFor();
    for (const words of ['暂离：取档案', '10:12 起', '预计 10:25 回', '刘洋 工号 1004', '请到 3 号窗口'])
      expect(await card.innerText()).toContain(words);
    expect(await page.locator('.why.nobody').innerText()).toContain('由 7 号叫，次序不变');
    const late = {
      reason: { zh: '取档案' },
      since: at('09:50'),
      backAt: at('10:05'),
      goTo: [],
      cover: { name: '郑浩', jobNo: '1005' },
    };
    await show({ ...view, counters: [counter(2, { state: 'away', sign: late })] });
    await page.getByText('应 10:05 回，已过 12 分钟，由 郑浩 工号 1005 接办').waitFor();
    expect(await page.locator('[data-counter="2"]').innerText()).toContain('未回');
  });

  it('[S230] counters that stay open longer are named in the notice line, and until when', async () => {
    await shared.show(longer);
    await shared.page.getByText('号窗口今天办到 18:30，请安心等候。').waitFor();
  });

  it('[B10] practice is always on it', async () => {
    const { page, show } = shared;
    await show(many);
    await page.locator('.chip', { hasText: '演示' }).waitFor();
  });

  it('[B15] more than an hour is said in words, and every queue keeps to its own place', async () => {
    const { page, show } = shared;
    await show(
      board({
        waiting: board().waiting.map((other) => ({ ...other, count: 128, forecast: { p50S: 7000, p90S: 9400 } })),
      }),
    );
    await page.locator('.queue', { hasText: '1 小时以上' }).first().waitFor();
    const over = await page
      .locator('.queue')
      .evaluateAll((queues) => queues.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
    expect(over).toBe(0);
  });

  it('[B12] [B13] it reports each new view after it was painted, and names who stands each counter', async () => {
    const { page, stage, reports } = shared;
    stage.show('board', board({ calls: [call('C011', 6), ...board().calls.slice(1, 3)] }));
    await expect.poll(() => reports().at(-1)?.calls).toEqual(['call-C011', 'call-D019', 'call-A035']);
    const { version } = reports().at(-1) ?? { version: 0 };
    expect(await page.locator('[data-counter="3"]').innerText()).toMatch(/李静[\s\S]*A岗/);
    expect(await page.locator('[data-counter="5"]').innerText()).toMatch(/孙悦[\s\S]*B岗办理中/);
    stage.show('board', board({ calls: [] }));
    await expect.poll(() => reports().at(-1)).toMatchObject({ version: version + 1, calls: [] });
  });

  it('[H3] on a panel of four times the pixels it is the same picture, twice as fine', async () => {
    const { page, show } = shared;
    await show(boardOfThree());
    const shapes = () =>
      page.locator('.call, .queue, [data-counter]').evaluateAll((all) =>
        all.map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return [left, top, width, height].map((px) => Math.round((px / innerWidth) * 400));
        }),
      );
    await page.locator('.zone').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const usual = await shapes();
    await page.setViewportSize({ width: 3840, height: 2160 });
    await expect.poll(shapes).toEqual(usual);
    await inspect(page, 'board-4k');
    await page.setViewportSize({ width: 1920, height: 1080 });
  });

  it('[H3] upright: accessible, and inside the panel', async () => {
    await shared.show(boardWithAway());
    await shared.page.setViewportSize({ width: 1080, height: 1920 });
    await shared.page.locator('.why.nobody').waitFor();
    await inspect(shared.page, 'board-portrait');
  });
});

describe('the board', () => {
  it.each(moments)(
    '[B8] [H3] $name, lying and upright: accessible, and inside the panel',
    async ({ name, view, waitFor }) => {
      const { page, close } = await playThatMorning(browser, { path: '/board/', views: { board: view } });
      await page.locator(waitFor).first().waitFor();
      await inspect(page, `board-${name}`);
      await page.setViewportSize({ width: 1080, height: 1920 });
      await inspect(page, `board-portrait-${name}`);
      await close();
    },
  );

  it('[B9] six seconds without a pulse: it says so, drops red, says as of when; and is right again when the line is back', async () => {
    // This screen's clock is a minute slow and stands still: what was heard last was heard at 10:17:12, however long the machine takes.
    const own = morning - 60_000;
    const { page, stage, show, close } = await playThatMorning(browser, {
      path: '/board/',
      views: { board: board() },
      before: (page) => page.clock.setFixedTime(own),
    });
    await page.locator('.call.hot').waitFor();
    stage.cut();
    // Behind the last pulse on the same line: when it is seen, no pulse is on its way any more.
    await show(board());
    await page.clock.setFixedTime(own + 6_100);
    await page.getByText('本屏与叫号系统断开了').waitFor();
    await page.getByText('10:17:12').first().waitFor();
    expect(await redOf(page)).toEqual([]);
    await inspect(page, 'board-lost');
    stage.mend();
    await page.locator('.call.hot').waitFor();
    await close();
  });

  it('[B14] with less motion asked for, nothing moves', async () => {
    const { page, close } = await playThatMorning(browser, {
      path: '/board/',
      views: { board: board({ calls: [call('A036', 3, now)] }) },
      before: (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
    });
    await page.locator('.now').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await close();
  });

  it('[H1] a board not accepted asks to be paired; one of an unknown zone says so', async () => {
    const paired = await playThatMorning(browser, { path: '/board/', views: {} });
    await paired.page.getByText('请在窗口工作台登记这块屏幕').waitFor();
    expect(await paired.stage.heard('pair-device')).toMatchObject({ body: { kind: 'board', label: '大厅屏' } });
    await paired.close();
    const unknown = await playThatMorning(browser, {
      path: '/board/z/',
      views: {},
      before: (page) =>
        page.routeWebSocket(/socket\.io/, (socket) => {
          const hub = socket.connectToServer();
          hub.onMessage((message) => socket.send(String(message).replace('not-allowed', 'unknown-topic')));
        }),
    });
    await unknown.page.getByText('没有这个位置').waitFor();
    await inspect(unknown.page, 'board-unknown');
    await unknown.close();
  });
});

/** Everything drawn in the red of a call. */
function redOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const reds = ['--seal', '--seal-dark'].map((name) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
        return (
          reds.includes(color) ||
          reds.includes(backgroundColor) ||
          (reds.includes(borderTopColor) && borderTopWidth !== '0px')
        );
      })
      .map(({ className }) => String(className));
  });
}

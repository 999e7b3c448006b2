import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../stage/browser.ts';
import { armed, closeStages, patience, play } from './console-stage.ts';
import { mayCover, myPostView } from './my-post-sample.ts';
import { asked, casesDue, crowdedHall, dayStrip, personRecord, poorStrip, signRecord } from './hall-sample.ts';
import { ago, consoleView, hall, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const nobody = { counter: null, posts: [] };
const size = { width: 1920, height: 1080 };
const dayOf = (ms: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(ms);
const dayMs = 24 * 3600_000;

describe('the supervisor’s hall', () => {
  it('[C280] [C281] [C282] [C284] [C286] [C651] sees the crowd, asks with one key, opens a counter’s day, walks days and counters, and reads the month', async () => {
    const today = dayOf(Date.now());
    const yesterday = dayOf(Date.now() - dayMs);
    const month = today.slice(0, 7);
    const { page, stage, heard, end } = await play(browser, {
      who: who({ jobNo: '9003', roles: ['supervisor'] }, nobody),
      size,
      views: {
        hall: crowdedHall(),
        [`duty/${today}/7`]: dayStrip({ day: today, number: 7, today }),
        [`duty/${yesterday}/7`]: { ...poorStrip(), day: yesterday, number: 7, today },
        [`duty/${yesterday}/8`]: dayStrip({ day: yesterday, number: 8, today }),
        [`sign-record/${month}`]: signRecord({ month, thisMonth: month }),
        [`sign-record/${month}/1001`]: personRecord(),
        [`sign-record/${month}/1002`]: personRecord({ jobNo: '1002', name: '刘洋', signs: [], offPosts: [] }),
      },
    });
    // The plan.
    await page.locator('.ct.proposed', { hasText: '未开，可请孙悦' }).waitFor();
    await page.locator('.ct.c-away', { hasText: '送件' }).waitFor();
    expect(await page.locator('.ct.c-serving', { hasText: '顶吴刚' }).count()).toBe(1);
    expect(await page.locator('.zn.hot .late').count()).toBe(6);
    expect(await page.locator('.kpi').innerText()).toContain('11 个窗口，5 小时 12 分');
    expect(await page.locator('.cv div').count()).toBe(7);
    // F9 puts the day on a sheet, in a page of its own.
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/hall-report-key.png` });
    const [sheet] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('F9')]);
    expect(new URL(sheet.url()).pathname).toBe(`/api/days/${today}.html`);
    await sheet.close();
    // One key asks.
    await armed(page);
    await page.keyboard.press('F2');
    await page.getByText('已请孙悦到 7 号窗口').waitFor();
    await expect.poll(heard, patience).toEqual([['ask-to-counter', { counter: 7, staff: '1009' }]]);
    stage.show(
      'hall',
      crowdedHall({
        peaks: [],
        asks: asked().asks.map(({ counterName: _, waiting: __, oldestMin: ___, ...ask }) => ask),
      }),
    );
    await page.locator('.adv', { hasText: '等答复' }).waitFor();
    expect(await page.locator('.go').count()).toBe(0);
    // What is late, and what comes back.
    const counts = { ...crowdedHall().counts, casesOverdue: 2, casesOverdueFresh: 1 };
    stage.show('hall', crowdedHall({ casesDue, counts }));
    const due = page.locator('.cases-due');
    await due.waitFor();
    expect((await due.locator('p').allInnerTexts()).map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
      '过 3 日 0097 转移登记 周倩，登记科',
      '过 1 日 0142 工伤认定 李静，业务科',
      '11-24 到期 5 件今天收回 已收回 3',
    ]);
    expect(await page.locator('.kpi').innerText()).toContain('今天新增 1');
    // The day of a counter.
    await page.locator('.ct').nth(11).click();
    await page.locator('.day-strip h1', { hasText: '7' }).waitFor();
    await page.locator('.eq .z', { hasText: '0' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.lg', { hasText: '链有断处' }).waitFor();
    await page.locator('.eq.some .z', { hasText: '48' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.day-strip h1', { hasText: '8' }).waitFor();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.keyboard.press('F2');
    await page.locator('[data-printed=yes]').waitFor();
    // The record of signs.
    await page.keyboard.press('F7');
    await page.locator('.person-record', { hasText: '回来晚了' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.person-record', { hasText: '这个月没有挂过牌' }).waitFor();
    expect(await page.locator('.findings').innerText()).toContain('没有首席代表');
    await page.keyboard.press('Escape');
    await page.locator('.plan').waitFor();
    await end();
  });

  it('[C285] who is asked to a counter has it under the main key, or says with F7 that they cannot come', async () => {
    const { page, stage, heard, end } = await play(browser, {
      who: who({ jobNo: '1009', name: '孙悦' }, { counter: null, posts: [{ counter: 4, as: 'B' }] }),
      views: {
        'asked/1009': asked(),
        ...Object.fromEntries(
          hall.counters.map(({ number }) => [
            `console/${number}`,
            consoleView({ number, state: 'closed', staff: null }),
          ]),
        ),
      },
    });
    await page.locator('.asked-card', { hasText: '赵国平请您到 7 号窗口' }).waitFor();
    await page.locator('.go', { hasText: '7 号窗口' }).waitFor();
    await armed(page);
    await page.keyboard.press('F7');
    await page.getByText('已告诉对方您去不了 7 号窗口').waitFor();
    stage.show('asked/1009', { asks: [], calls: [] });
    await page.locator('.asked-card').waitFor({ state: 'detached' });
    stage.show('asked/1009', asked());
    await page.locator('.asked-card').waitFor();
    await armed(page);
    await page.keyboard.press('F2');
    await expect.poll(heard, patience).toEqual([
      ['decline-ask', { ask: '4' }],
      ['open-counter', { counter: 7 }],
    ]);
    await end();
  });

  it('[C531 C532] who is asked to stand in is led to A’s work by the main key; 我的 shows the ask with keys of its own', async () => {
    const { asks } = asked();
    const cover = {
      asks: asks.map((one) => ({ ...one, task: 'cover' as const, as: 'B' as const, counter: 4 })),
      calls: [],
    };
    const { page, heard, end } = await play(browser, {
      who: who({ jobNo: '1009', name: '孙悦' }, { counter: null, posts: [{ counter: 4, as: 'B' }] }),
      views: {
        'asked/1009': cover,
        'my-post/1009': myPostView({
          jobNo: '1009',
          leaving: null,
          mayCover: [mayCover({ counter: 4, gone: null, state: 'free' })],
        }),
        'console/4': consoleView({ number: 4, state: 'free' }),
      },
    });
    await page.locator('.asked-card', { hasText: '请您到 4 号窗口顶岗' }).waitFor();
    await page.locator('.go', { hasText: '去接 4 号窗口' }).waitFor();
    await page.keyboard.press('F2');
    await page.locator('.cover-page', { hasText: '4 号窗口' }).waitFor();
    await page.locator('.my > .asked-card').waitFor();
    await page.keyboard.press('F3');
    await page.locator('.cover-page').waitFor({ state: 'detached' });
    await page.keyboard.press('0');
    await page.locator('.cover-page').waitFor();
    await page.clock.runFor(700);
    await page.keyboard.press('Delete');
    await expect.poll(heard, patience).toEqual([['decline-ask', { ask: '4' }]]);
    await end();
  });

  it('[C470] who is called to explain is told where and why, and says with F3 that they are there', async () => {
    const call = {
      id: 'U41',
      counter: 3,
      counterName: { zh: '医保综合' },
      why: '群众对答复不满意',
      by: '李静',
      at: ago(2),
    };
    const { page, stage, heard, end } = await play(browser, {
      who: who({ jobNo: '1009', name: '孙悦' }, { counter: null, posts: [{ counter: 4, as: 'B' }] }),
      views: {
        'asked/1009': { asks: [], calls: [call] },
        'console/4': consoleView({ number: 4, state: 'closed', staff: null }),
      },
    });
    await page.locator('.asked-card', { hasText: '3 号窗口请您到场（李静）' }).waitFor();
    await page.locator('.asked-card', { hasText: '群众对答复不满意' }).waitFor();
    await armed(page);
    await page.keyboard.press('F3');
    await page.getByText('已记下您到达 3 号窗口的时间').waitFor();
    expect(heard()).toEqual([['unit-arrived', { call: 'U41' }]]);
    stage.show('asked/1009', { asks: [], calls: [] });
    await page.locator('.asked-card').waitFor({ state: 'detached' });
    await end();
  });
});

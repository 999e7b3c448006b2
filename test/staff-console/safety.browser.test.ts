import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../stage/browser.ts';
import { armed, closeStages, patience, play, refused, type Stage } from './console-stage.ts';
import { callingView, consoleView, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const at = (view: unknown) => ({ 'console/3': view });

describe('one press, one command', () => {
  it('[C1 C2] a double 空格 calls once and never begins; 600 ms later the next press begins', async () => {
    let stage: Stage | null = null;
    const played = await play(browser, {
      who: who(),
      views: at(consoleView()),
      commands: {
        'call-next': () => {
          stage?.show('console/3', callingView(0));
          return { status: 200, body: { seq: 1 } };
        },
      },
    });
    stage = played.stage;
    const { page, heard, end } = played;
    await armed(page);
    // Far enough ahead that a busy machine is not past it already.
    await page.clock.pauseAt(Date.now() + 60_000);
    await armed(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await page.locator('.do .go').waitFor();
    await page.clock.runFor(500);
    await page.keyboard.press('Space');
    await page.clock.runFor(50);
    expect(heard()).toEqual([['call-next', { counter: 3 }]]);
    await page.clock.runFor(150);
    await page.locator('.go.ready').waitFor();
    await page.keyboard.press('Space');
    await expect.poll(heard, patience).toEqual([
      ['call-next', { counter: 3 }],
      ['begin-service', { ticket: 'LJ-20261123-A023' }],
    ]);
    await page.clock.resume();
    await end();
  });

  it('[C3 K5] a key held down does not repeat, and F5 does nothing', async () => {
    const { page, heard, end } = await play(browser, {
      who: who(),
      views: at(consoleView()),
      commands: { 'call-next': () => refused('nobody-waiting', '没有人在等') },
    });
    await armed(page);
    const kept = await page.evaluate(() => {
      const press = (key: string, repeat: boolean) =>
        !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }));
      return { held: press('F2', true), f5: press('F5', false), f12: press('F12', false), letter: press('a', false) };
    });
    expect(kept).toEqual({ held: true, f5: true, f12: false, letter: false });
    expect(heard()).toEqual([]);
    await end();
  });

  it('[C5] a refusal is shown in the hub’s words', async () => {
    const { page, heard, end } = await play(browser, {
      who: who(),
      views: at(consoleView()),
      commands: { 'call-next': () => refused('finish-first', '请先办完当前号', 'A022 号还未办结。') },
    });
    await armed(page);
    await page.keyboard.press('F2');
    await page.getByText('A022 号还未办结。').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.notice').waitFor({ state: 'detached' });
    expect(heard()).toHaveLength(1);
    await end();
  });

  it('[C4] without an answer it says so, and every attempt has the same key', async () => {
    const { page, stage, heard, end } = await play(browser, { who: who(), views: at(consoleView()) });
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/commands/')) keys.push(request.headers()['idempotency-key']);
    });
    let silent = true;
    await page.route('**/api/commands/*', (route) => (silent ? route.abort() : route.continue()));
    await armed(page);
    await page.keyboard.press('F2');
    await page.getByText('正在告诉主机').waitFor();
    await expect
      .poll(async () => {
        await page.clock.runFor(500);
        return page.getByText('主机没有回答').count();
      }, patience)
      .toBe(1);
    expect(keys.length).toBe(4);
    silent = false;
    await page.getByText('请再按一次').first().waitFor();
    await page.keyboard.press('F2');
    await expect.poll(heard, patience).toEqual([['call-next', { counter: 3 }]]);
    expect(new Set(keys).size).toBe(1);
    expect(stage.said[0]!.key).toBe(keys[0]);
    await end();
  });

  it('[C6] when the line is lost it says so in words and gives no command; when it is back it works again', async () => {
    const { page, stage, heard, end } = await play(browser, { who: who(), views: at(consoleView()) });
    await armed(page);
    stage.cut();
    await page.clock.fastForward(7000);
    await page.getByText('与主机的连接断了').waitFor();
    await page.getByText('连接断了，现在不能按').waitFor();
    await page.clock.runFor(1000);
    await page.keyboard.press('Space');
    await page.locator('.summon').click({ force: true });
    expect(heard()).toEqual([]);
    stage.mend();
    await page.locator('.lost-band').waitFor({ state: 'detached' });
    await armed(page);
    await page.keyboard.press('Space');
    await expect.poll(heard, patience).toEqual([['call-next', { counter: 3 }]]);
    await end();
  });
});

describe('sessions', () => {
  it('[S1 S2] wrong is said; locked counts down in words and sends nothing', async () => {
    const { page, session, asked, end } = await play(browser, {});
    await page.locator('[name=jobNo]').fill('1001');
    await page.locator('[name=pin]').fill('0000');
    await page.keyboard.press('Enter');
    await page.getByText('工号或口令不对').waitFor();
    session.signIn = () => ({
      status: 429,
      body: { type: '', title: '', status: 429, code: 'locked', retryAfterS: 110 },
    });
    await page.locator('[name=pin]').fill('0001');
    await page.keyboard.press('Enter');
    // However long a busy machine takes to look: the minute is over when it was played, and the rest is not yet.
    await page.getByText(/请 1 分 \d+ 秒后再试/).waitFor();
    await page.clock.runFor(60_000);
    await page.getByText(/请 \d+ 秒后再试/).waitFor();
    await page.locator('[name=pin]').fill('0002');
    await page.keyboard.press('Enter');
    expect(asked.filter((method) => method === 'POST')).toHaveLength(2);
    await page.clock.runFor(60_000);
    await page.getByText('后再试').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.filter((method) => method === 'POST').length, patience).toBe(3);
    await end();
  });

  it('[S3] a session that ended leads back, says why, and the sign being written is still there', async () => {
    const { page, session, heard, end } = await play(browser, {
      who: who(),
      views: at(consoleView()),
      commands: {
        'put-up-sign': () => ({ status: 401, body: { type: '', title: '请先登录', status: 401, code: 'sign-in' } }),
      },
    });
    await armed(page);
    await page.keyboard.press('F9');
    await page.getByText('几点回').waitFor();
    await page.keyboard.press('0');
    await page.keyboard.type('送材料去档案馆');
    await armed(page);
    session.who = null;
    session.signIn = () => ({ status: 200, body: who() });
    await page.keyboard.press('F2');
    await page.getByText('登录已到期').waitFor();
    expect(await page.locator('[name=jobNo]').inputValue()).toBe('1001');
    await page.locator('[name=pin]').fill('246810');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.f .field').inputValue(), patience).toBe('送材料去档案馆');
    expect(heard()).toHaveLength(1);
    await end();
  });

  it('[S4] somebody at the keyboard refreshes the session, at most once a minute', async () => {
    const { page, asked, end } = await play(browser, { who: who(), views: at(consoleView()) });
    await armed(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => asked.length, patience).toBe(2);
    await page.clock.fastForward(30_000);
    await page.keyboard.press('ArrowDown');
    await page.clock.fastForward(31_000);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => asked.length, patience).toBe(3);
    expect(asked).toEqual(['GET', 'GET', 'GET']);
    await end();
  });
});

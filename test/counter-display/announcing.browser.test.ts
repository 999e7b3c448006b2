import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { closePages, openBrowser } from '../stage/browser.ts';
import { play, withClips } from './playhouse.ts';
import { board, call, sign } from './scenes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

const aMomentAgo = () => new Date(Date.now() - 1_000).toISOString();

/** Two calls in one instant, and one of long ago. */
function twoAtOnce() {
  const instant = aMomentAgo();
  const old = new Date(Date.now() - 61_000).toISOString();
  return board({
    calls: [call('B020', 6, { at: instant }), call('A036', 3, { at: instant }), call('A035', 1, { at: old })],
  });
}

/** A board that remembers every picture of two calls drawn large: `A036! B020` is A036 being spoken, B020 beside it. Each lasts for seconds only. */
async function withMemory(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: string[] = [];
    let before = '';
    Object.assign(globalThis, { drawn });
    new MutationObserver(() => {
      const now = [...document.querySelectorAll<HTMLElement>('.calls2 [data-call]')]
        .map((one) => `${one.dataset.call}${one.matches('.speaking') ? '!' : ''}`)
        .join(' ');
      if (now !== before) drawn.push(now);
      before = now;
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}
const drawn = (page: Page) => page.evaluate('drawn') as Promise<string[]>;

/** A browser whose own voice reads Chinese, and keeps what it said. */
async function withVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voice = { lang: 'zh-CN', name: 'stage' };
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = {
      getVoices: () => [voice],
      speak(speech: Utterance) {
        said.push(speech.text);
        setTimeout(() => speech.dispatchEvent(new Event('end')), 50);
      },
    };
    Object.assign(globalThis, { said, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  });
}

/** A browser that plays nothing before a touch. */
async function untouched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let touched = false;
    let running = false;
    addEventListener('pointerdown', () => (touched = true), { capture: true });
    Object.defineProperty(AudioContext.prototype, 'state', { get: () => (running ? 'running' : 'suspended') });
    AudioContext.prototype.resume = function resume() {
      running = touched;
      if (touched) setTimeout(() => this.dispatchEvent(new Event('statechange')));
      return Promise.resolve();
    };
  });
}

describe.concurrent('announcing in the hall', () => {
  it('[A2] [A8] [S1] two calls at the same instant are both shown and both spoken, in order; the old one is not', async ({
    expect,
  }) => {
    const { page, spoken, reports, close } = await play(browser, {
      path: '/board/',
      views: { board: twoAtOnce() },
      before: async (page) => {
        await withClips(page);
        await withMemory(page);
      },
    });
    await expect.poll(() => spoken()).toEqual(['call-A036', 'call-B020']);
    expect(reports()).toContainEqual(
      expect.objectContaining({
        topic: 'board',
        sound: 'clips',
        label: '大厅屏',
        calls: ['call-A036', 'call-B020'],
      }),
    );
    await page.locator('.call.hot[data-call=B020]').waitFor();
    await expect.poll(() => drawn(page)).toEqual(['A036! B020', 'A036 B020!', '']);
    expect(spoken()).toHaveLength(2);
    await close();
  });

  it('[A2] [S2] [S3] [S5] without clip and voice both still have their turn, in order; nothing is claimed as spoken and the board says it is silent', async ({
    expect,
  }) => {
    const { page, reports, spoken, close } = await play(browser, {
      path: '/board/',
      views: { board: twoAtOnce() },
      before: withMemory,
    });
    await page.getByText('本屏无声').waitFor();
    await expect.poll(() => drawn(page)).toEqual(['A036! B020', 'A036 B020!', '']);
    expect(reports()).toContainEqual(expect.objectContaining({ sound: 'none', calls: ['call-A036', 'call-B020'] }));
    expect(spoken()).toEqual([]);
    await close();
  });

  it('[S2] a call without a clip is said by the browser, in Chinese; the English clip follows', async ({ expect }) => {
    const before = async (page: Page) => {
      await withVoice(page);
      await withClips(page);
      await page.route('**/api/voice/zh-*', (route) => route.fulfill({ status: 404, json: {} }));
    };
    const { page, spoken, reports, close } = await play(browser, {
      path: '/board/',
      views: { board: board({ calls: [call('A036', 3, { at: aMomentAgo() })] }) },
      before,
    });
    await expect.poll(() => spoken()).toEqual(['call-A036']);
    expect(await page.evaluate('said')).toEqual(['请 A036 到 3号窗口']);
    await expect.poll(() => reports().at(-1)?.sound).toBe('browser');
    await close();
  });

  it('[A1] [A4] [A5] a reload does not replay a call; a recall is announced again', async ({ expect }) => {
    const first = board({ calls: [call('A036', 3, { at: aMomentAgo() })] });
    const { page, stage, spoken, close } = await play(browser, {
      path: '/board/',
      views: { board: first },
      before: withClips,
    });
    await expect.poll(() => spoken()).toEqual(['call-A036']);
    await page.reload();
    await page.locator('.call.hot[data-call=A036]').waitFor();
    expect(spoken()).toEqual(['call-A036']);
    stage.show('board', board({ calls: [call('A036', 3, { times: 2, at: aMomentAgo() })] }));
    await page.locator('.now[data-call=A036]').waitFor();
    await expect.poll(() => spoken()).toEqual(['call-A036', 'call-A036']);
    await close();
  });

  it('[S3] a browser that waits for a touch is told of on the board, and speaks after it', async ({ expect }) => {
    const { page, stage, spoken, reports, close } = await play(browser, {
      path: '/board/',
      views: { board: board() },
      before: async (page) => {
        await withClips(page);
        await untouched(page);
      },
    });
    await page.getByText('点一下屏幕开启声音').waitFor();
    await expect.poll(() => reports().at(-1)?.sound).toBe('none');
    await page.mouse.click(900, 500);
    await page.getByText('点一下屏幕开启声音').waitFor({ state: 'detached' });
    stage.show('board', board({ calls: [call('A036', 3, { at: aMomentAgo() })] }));
    await expect.poll(() => spoken()).toEqual(['call-A036']);
    await close();
  });

  it('[S4] a board silenced on purpose shows calls, reports none, and does not complain', async ({ expect }) => {
    const { page, reports, spoken, close } = await play(browser, {
      path: '/board/?sound=off&label=%E5%8D%97%E9%97%A8',
      views: { board: board({ calls: [call('A036', 3, { at: aMomentAgo() })] }) },
      before: withClips,
    });
    await page.locator('.now[data-call=A036]').waitFor();
    await expect.poll(() => reports().at(-1)).toMatchObject({ sound: 'none', label: '南门', calls: ['call-A036'] });
    expect(await page.locator('.chip').count()).toBe(0);
    expect(spoken()).toEqual([]);
    await close();
  });

  it('[S4] a sign speaks only when its address says so', async ({ expect }) => {
    const view = sign(3, { state: 'calling', ticket: 'A036', call: call('A036', 3, { at: aMomentAgo() }) });
    const views = { 'counter/3': view };
    const loud = await play(browser, { path: '/counter/3/?sound=on', views, size: [1920, 360], before: withClips });
    const quiet = await play(browser, { path: '/counter/3/', views, size: [1920, 360], before: withClips });
    await expect.poll(() => loud.spoken()).toEqual(['call-A036']);
    await expect
      .poll(() => quiet.reports().at(-1))
      .toMatchObject({
        topic: 'counter/3',
        sound: 'none',
        calls: ['call-A036'],
        label: '窗口屏 3',
      });
    expect(quiet.spoken()).toEqual([]);
    await loud.close();
    await quiet.close();
  });
});

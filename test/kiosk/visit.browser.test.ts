import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asked, check, deadLine, inEnglish, type Kiosk, openKiosk, pass, press, toService } from './kiosk.ts';
import { issued, kioskView } from './sample.ts';

let kiosk: Kiosk;
let page: Page;
beforeAll(async () => {
  kiosk = await openKiosk();
});
afterEach(() => kiosk.leave(page));
afterAll(() => kiosk.close());

const said = (command: string) => kiosk.stage.said.filter((one) => one.command === command);
const language = () => page.evaluate(() => document.documentElement.lang);

/** The keys of every attempt, also of those the hub never saw. */
function watchKeys(on: Page): Set<string> {
  const keys = new Set<string>();
  on.on('request', (request) => {
    const key = request.headers()['idempotency-key'];
    if (key) keys.add(key);
  });
  return keys;
}

describe('taking a number', () => {
  test('[K6] a double tap is one ticket, and no printer is named', async () => {
    page = await kiosk.visit();
    await toService(page);
    await page.locator('.take').dblclick();
    await page.locator('.huge').waitFor();
    expect(new Set(said('issue-ticket').map((one) => one.key)).size).toBe(1);
    expect(said('issue-ticket')[0]?.body).toEqual({ service: 'ss-card', language: 'zh' });
  });

  test('[K6] 普通 is chosen until another class is, by touch or by arrow key', async () => {
    page = await kiosk.visit();
    await toService(page);
    expect(await page.getByRole('radio', { checked: true }).textContent()).toBe('普通');
    await page.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('radio', { checked: true }).textContent()).toBe('老年人');
    await press(page, '取号');
    await page.locator('.huge').waitFor();
    expect(said('issue-ticket')[0]?.body).toEqual({ service: 'ss-card', class: 'elderly', language: 'zh' });
  });

  test('[K6] while the hub cannot be reached it is said, and the same wish is sent again', async () => {
    page = await kiosk.visit();
    await toService(page);
    const keys = watchKeys(page);
    kiosk.stage.cut();
    await press(page, '取号');
    await page.getByText('还不知道号取到没有').waitFor();
    await check(page, 'unreachable');
    kiosk.stage.mend();
    await press(page, '再试一次');
    await page.locator('.huge').waitFor();
    expect(keys.size).toBe(1);
    expect(said('issue-ticket')).toHaveLength(1);
  });

  test("[K17] a refusal is told in the hub's words, and the next press is a new wish", async () => {
    page = await kiosk.visit();
    const keys = watchKeys(page);
    kiosk.scene.commands = {
      'issue-ticket': () => ({
        status: 409,
        body: {
          type: 'about:blank',
          title: '今天的号已经发完',
          status: 409,
          code: 'daily-limit',
          detail: '“社会保障卡申领”今天最多办 60 件，已经发完。明天 8:30 开始取号。',
        },
      }),
    };
    await toService(page);
    await press(page, '取号');
    await page.getByRole('heading', { name: '今天的号已经发完' }).waitFor();
    await check(page, 'daily-limit');
    await press(page, '看看别的事项');
    kiosk.scene.commands = { 'issue-ticket': issued };
    await press(page, /^社会保障卡申领/);
    await press(page, '取号');
    await page.locator('.huge').waitFor();
    expect(keys.size).toBe(2);
  });

  test('[K9] a number just taken stays in sight when the line is cut', async () => {
    const line = deadLine();
    page = await kiosk.visit(kioskView(), { clock: true, before: line.before });
    await toService(page);
    await press(page, '取号');
    await page.locator('.huge').waitFor();
    line.cut();
    await page.clock.runFor(8000);
    expect(await page.locator('.huge').textContent()).toBe('A023');
  });
});

describe('help', () => {
  test('[K12] one tap calls; called, received and coming are shown; 听不清 gives the ticket a shape', async () => {
    page = await kiosk.visit();
    await press(page, '请工作人员帮忙');
    await page.getByText('请在取号机旁稍候').waitFor();
    kiosk.stage.show(
      'kiosk',
      kioskView({ helps: [{ id: 'h1', state: 'asked', by: null, at: '2026-11-20T10:17:00+08:00', answeredAt: null }] }),
    );
    await page.getByRole('button', { name: '听不清' }).click();
    await expect.poll(() => said('ask-help').map((one) => one.body)).toEqual([{}, { needs: ['hearing'] }]);
    await check(page, 'help-called');
    kiosk.stage.show(
      'kiosk',
      kioskView({
        helps: [
          {
            id: 'h1',
            state: 'answered',
            by: '周敏',
            at: '2026-11-20T10:17:00+08:00',
            answeredAt: '2026-11-20T10:18:00+08:00',
          },
        ],
      }),
    );
    await page.getByText('周敏 已经收到').waitFor();
    await check(page, 'help-coming');
    await press(page, '边等边办');
    await toService(page);
    await press(page, '取号');
    await page.locator('.shape').waitFor();
    expect(said('issue-ticket')[0]?.body).toEqual({ service: 'ss-card', language: 'zh', deaf: true });
    await check(page, 'ticket-shape');
  });

  test('[K12] a call can be taken back, and a call that is over is said to be', async () => {
    page = await kiosk.visit();
    await press(page, '请工作人员帮忙');
    await page.locator('.steps').waitFor();
    await press(page, '不用了，取消呼叫');
    await expect.poll(() => said('cancel-help').map((one) => one.body)).toEqual([{ help: 'h1' }]);
    await press(page, '请工作人员帮忙');
    await page.locator('.steps').waitFor();
    const helps = [{ id: 'h1', state: 'asked' as const, by: null, at: '2026-11-20T10:17:00+08:00', answeredAt: null }];
    kiosk.stage.show('kiosk', kioskView({ helps }));
    kiosk.stage.show('kiosk', kioskView());
    await page.getByRole('button', { name: '再呼叫一次' }).waitFor();
    await check(page, 'help-over');
  });

  test('[K12] a call that is taken back while more is being told of it stays taken back', async () => {
    page = await kiosk.visit();
    await press(page, '请工作人员帮忙');
    await page.locator('.steps').waitFor();
    let answer = () => {};
    const thought = new Promise<void>((resolve) => {
      answer = resolve;
    });
    kiosk.scene.commands!['ask-help'] = () => thought.then(() => asked('h2'));
    await press(page, '听不清');
    await kiosk.stage.heard('ask-help', 2);
    await press(page, '不用了，取消呼叫');
    await kiosk.stage.heard('cancel-help');
    answer();
    await kiosk.stage.heard('cancel-help', 2);
    expect(said('cancel-help').map((one) => one.body)).toEqual([{ help: 'h1' }, { help: 'h2' }]);
    expect(said('ask-help')).toHaveLength(2);
  });

  test('[K12] nobody reached is said, with another try', async () => {
    page = await kiosk.visit();
    kiosk.scene.commands = {
      'ask-help': () => ({ status: 403, body: { type: 'about:blank', title: 'x', status: 403, code: 'not-allowed' } }),
    };
    await press(page, '请工作人员帮忙');
    await page.getByText('或者直接到导办台').waitFor();
    await check(page, 'help-failed');
  });
});

describe('the end of a visit', () => {
  test('[K8] it asks before it clears, gives more time, and then clears everything', async () => {
    page = await kiosk.visit(kioskView(), { clock: true });
    await inEnglish(page);
    await press(page, /^Social security/);
    await pass(page, kiosk, 21);
    await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
    await check(page, 'still-there');
    await press(page, 'Give me more time');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await pass(page, kiosk, 22);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('.rowlink').count()).toBe(6);
  });

  test('[K8] nobody there: home, in Chinese, nothing left', async () => {
    page = await kiosk.visit(kioskView(), { clock: true });
    await inEnglish(page);
    await press(page, /^Social security/);
    await page.getByRole('textbox').click();
    await page.keyboard.type('card');
    await pass(page, kiosk, 41);
    await page.locator('.tiles').waitFor();
    await expect.poll(language).toBe('zh-CN');
    await press(page, /^社保就业/);
    expect(await page.getByRole('textbox').inputValue()).toBe('');
  });

  test('[K8] the ticket counts down in sight and leaves after 20 s', async () => {
    page = await kiosk.visit(kioskView(), { clock: true });
    await toService(page);
    await press(page, '取号');
    await page.locator('.huge').waitFor();
    await pass(page, kiosk, 12);
    expect(await page.locator('.huge').count()).toBe(1);
    await pass(page, kiosk, 9);
    await page.locator('.tiles').waitFor();
  });

  test('[K8] 首页 speaks Chinese again and forgets what was told, but keeps the contrast a body needs', async () => {
    page = await kiosk.visit();
    await press(page, '无障碍');
    await page.getByRole('switch', { name: /^高对比/ }).click();
    await page.getByRole('switch', { name: /^听不清叫号/ }).click();
    await press(page, '好了');
    await inEnglish(page);
    await press(page, /^Social security/);
    await press(page, 'Home');
    await expect.poll(language).toBe('zh-CN');
    expect(await page.locator('.kiosk.contrast').count()).toBe(1);
    await toService(page);
    expect(await page.locator('.deaf-on').count()).toBe(0);
  });
});

describe('who cannot see or touch well', () => {
  test('[K14] reading aloud is offered only where this PC has a voice, and then reads each page', async () => {
    page = await kiosk.visit();
    await press(page, '无障碍');
    await page.getByRole('switch', { name: /^高对比/ }).waitFor();
    expect(await page.getByRole('switch', { name: /^念给我听/ }).count()).toBe(0);
    await kiosk.leave(page);

    page = await kiosk.visit(kioskView(), { before: async (fresh) => void (await fresh.addInitScript(giveVoice)) });
    await press(page, '无障碍');
    await page.getByRole('switch', { name: /^念给我听/ }).click();
    await press(page, '好了');
    await press(page, /^社保就业/);
    const spoken = () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.join('\n'));
    await expect.poll(spoken).toContain('您要办什么事？');
    await expect.poll(spoken).toContain('社会保障卡申领');
    await expect.poll(spoken).toContain('10到25');
  });

  test('[K3] a number can be taken by keyboard alone, with the focus in sight', async () => {
    page = await kiosk.visit();
    const tabTo = async (name: RegExp) => {
      // The page that has just opened begins at its heading.
      await page.locator('[data-start]:focus').waitFor();
      for (let at = 0; at < 40; at++) {
        await page.keyboard.press('Tab');
        if (
          await page.evaluate(
            (pattern) => new RegExp(pattern).test(document.activeElement?.textContent ?? ''),
            name.source,
          )
        )
          return;
      }
      throw new Error(`Tab never reaches ${name}`);
    };
    await tabTo(/^社保就业/);
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth)).toBe('4px');
    await page.keyboard.press('Enter');
    await tabTo(/^社会保障卡申领/);
    await page.keyboard.press('Enter');
    await tabTo(/^取号$/);
    await page.keyboard.press('Enter');
    await page.locator('.huge').waitFor();
  });

  test('[K5] the foot keeps its order, [K18] and a practice hall says what it is', async () => {
    page = await kiosk.visit(kioskView({ hall: { ...kioskView().hall, practice: true } }));
    await toService(page);
    expect(await page.locator('.practice').textContent()).toBe('演示 · 号码不作实际办理之用');
    expect(await page.locator('.foot button').allTextContents()).toEqual([
      '返回',
      '首页',
      'English',
      '长者版',
      '无障碍',
      '请工作人员帮忙',
    ]);
  });
});

describe('no way out', () => {
  test('[K16] no menu, no selection, no drag, no shortcut, no zoom', async () => {
    page = await kiosk.visit();
    const address = page.url();
    for (const keys of [
      'Control+p',
      'Control+o',
      'Control+f',
      'Control+u',
      'Control+s',
      'Alt+ArrowLeft',
      'F5',
      'F11',
      'F12',
      'Control+Equal',
    ])
      await page.keyboard.press(keys);
    const stopped = await page.evaluate(() =>
      ['contextmenu', 'dragstart', 'selectstart', 'drop', 'dragover'].map((kind) => {
        const event = new Event(kind, { bubbles: true, cancelable: true });
        document.querySelector('h1')?.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(stopped).toEqual([true, true, true, true, true]);
    expect(page.url()).toBe(address);
    expect(page.context().pages()).toHaveLength(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).touchAction)).toBe('none');
  });
});

/** Runs in the page: a PC that has a Chinese voice. */
function giveVoice(): void {
  const voice = { lang: 'zh-CN', name: 'test', default: true, localService: true, voiceURI: 'test' };
  const spoken: string[] = [];
  Object.assign(globalThis, { spoken });
  class Utterance {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      getVoices: () => [voice],
      addEventListener: () => undefined,
      cancel: () => undefined,
      speak: (utterance: Utterance) => spoken.push(utterance.text),
    },
  });
}

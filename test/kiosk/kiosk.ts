import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, WebSocket } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults } from '../stage/axe.ts';
import { closePages, openBrowser } from '../stage/browser.ts';
import { openStage, type Scene } from '../stage/stage.ts';
import { hall, issued, kioskView } from './sample.ts';

const size = { width: 1080, height: 1920 };

/** Each page's line to the hub. */
const lines = new WeakMap<Page, WebSocket>();

export type Kiosk = Awaited<ReturnType<typeof openKiosk>>;

/** A kiosk in the hall: the stage it stands on, and a real browser. */
export async function openKiosk() {
  const scene: Scene = { views: { kiosk: kioskView() }, get: { '/api/hall': hall }, commands: {} };
  const stage = await openStage(scene);
  const browser: Browser = await openBrowser();
  // Visitors without wishes of their own share what the browser has loaded once.
  const shared = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });

  return {
    stage,
    scene,
    /** A visitor steps up: a fresh page that has its first view. */
    async visit(
      view: unknown = kioskView(),
      options: BrowserContextOptions & { clock?: boolean; before?: (page: Page) => Promise<void> } = {},
    ): Promise<Page> {
      const { clock, before, ...context } = options;
      scene.views = view === null ? {} : { kiosk: view };
      scene.commands = { 'issue-ticket': issued, 'ask-help': () => asked('h1') };
      stage.mend();
      stage.said.length = 0;
      const own = clock || Object.keys(context).length > 0;
      const page = await (own
        ? await browser.newContext({ viewport: size, reducedMotion: 'reduce', ...context })
        : shared
      ).newPage();
      page.setDefaultTimeout(20_000);
      page.on('websocket', (line) => lines.set(page, line));
      if (clock) await page.clock.install();
      await before?.(page);
      await page.goto(`${stage.url}/kiosk/`);
      if (view !== null) await page.locator('.kiosk .main:not(.connecting)').waitFor();
      return page;
    },
    /** The visitor goes. */
    async leave(page: Page) {
      if (page.context() === shared) await page.close();
      else await page.context().close();
    },
    async close() {
      await closePages(browser);
      await stage.close();
    },
  };
}

/** What the hub answers to a call for help. */
export function asked(id: string) {
  return {
    status: 200,
    body: { seq: 2, help: { id, at: '2026-11-20T10:17:00+08:00', state: 'asked', by: null } },
  };
}

/** Presses the button with this name, or whose name begins so. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .first()
    .click();
}

/** Touches English and waits until the page speaks it. */
export async function inEnglish(page: Page): Promise<void> {
  await press(page, 'English');
  await page.locator('html[lang=en]').waitFor({ state: 'attached' });
}

/** Types into the field of a page that has just opened: it takes the keys once it is painted. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator('input:focus').waitFor();
  await page.keyboard.type(text);
}

/** A scanner is a keyboard that no hand keeps up with: all its keys at once, however busy this machine is. The page listens from when it takes the focus. */
export async function scan(page: Page, code: string): Promise<void> {
  await page.locator('.follow [data-start]:focus').waitFor();
  await page.evaluate(
    (keys) => {
      for (const key of keys) dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    [...code, 'Enter'],
  );
}

/** From home to the page of 社会保障卡申领. */
export async function toService(page: Page): Promise<void> {
  await press(page, /^社保就业/);
  await press(page, /^社会保障卡申领/);
  await page.locator('.take').waitFor();
}

/** What every state must keep: axe finds nothing, targets are large and apart, nothing runs over, at most one red. Leaves a picture where PICTURES says. */
export async function check(page: Page, state: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (process.env.PICTURES) {
    mkdirSync(process.env.PICTURES, { recursive: true });
    await page.screenshot({ path: join(process.env.PICTURES, `kiosk-${state}.png`) });
  }
  expect(await page.evaluate(measure), state).toEqual([]);
  expect(await axeFaults(page), state).toEqual([]);
}

/** Runs in the page. */
function measure(): string[] {
  const faults: string[] = [];
  const leastPx = 81;
  const apartPx = 12;
  const near = 0.6;
  const top = document.querySelector('dialog[open]') ?? document.body;
  const main = document.querySelector('main');
  if (main && main.scrollHeight > main.clientHeight + 1)
    faults.push(`main runs over by ${main.scrollHeight - main.clientHeight}`);
  for (const element of document.querySelectorAll('.kiosk *')) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && !element.closest('.n-name, svg') && (box.left < -1 || box.right > innerWidth + 1))
      faults.push(`over the edge: ${element.className} ${element.textContent?.slice(0, 20)}`);
  }
  const targets = [...top.querySelectorAll('button')]
    .map((button) => ({ name: button.textContent || button.ariaLabel, button, box: button.getBoundingClientRect() }))
    .filter(({ button }) => button.checkVisibility());
  for (const { name, box } of targets) {
    if (box.width < leastPx - near || box.height < leastPx - near)
      faults.push(`small: ${name} ${box.width} × ${box.height}`);
    if (box.bottom > innerHeight + 1) faults.push(`below the glass: ${name}`);
  }
  targets.forEach((one, at) => {
    for (const other of targets.slice(at + 1)) {
      const across = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
      const down = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom);
      if (Math.max(across, down) < apartPx - near)
        faults.push(`too near: ${one.name} and ${other.name} ${Math.max(across, down)}`);
    }
  });
  const red = getComputedStyle(document.documentElement).getPropertyValue('--seal').trim();
  const probe = document.createElement('i');
  probe.style.background = red;
  document.body.append(probe);
  const seal = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const reds = [...document.querySelectorAll('.kiosk *')].filter(
    (element) => getComputedStyle(element).backgroundColor === seal,
  );
  if (reds.length > 1) faults.push(`${reds.length} red objects`);
  return faults;
}

/** Lets time pass on the page's own clock while the hub goes on being heard. */
export async function pass(page: Page, kiosk: Kiosk, seconds: number): Promise<void> {
  const stepS = 2.5;
  for (let left = seconds; left > 0; left -= stepS) {
    const heard = lines.get(page)?.waitForEvent('framereceived');
    kiosk.stage.show('kiosk', kiosk.scene.views.kiosk);
    await heard;
    await page.clock.runFor(Math.min(left, stepS) * 1000);
  }
}

/** The clock of a page that has one of its own stands still, until it is resumed: the first second lasts as long as it is looked at. */
export async function stopTime(page: Page): Promise<void> {
  const soonMs = 5_000;
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + soonMs);
}

/** A line to the hub that can go dead without being closed: what a pulled cable is like. Use as `before`. */
export function deadLine() {
  let dead = false;
  return {
    before: (page: Page) =>
      page.routeWebSocket(/socket\.io/, (here) => {
        const hub = here.connectToServer();
        here.onMessage((message) => {
          if (!dead) hub.send(message);
        });
        hub.onMessage((message) => {
          if (!dead) here.send(message);
        });
      }),
    cut() {
      dead = true;
    },
    mend() {
      dead = false;
    },
  };
}

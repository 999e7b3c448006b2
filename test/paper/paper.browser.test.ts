import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PrintedSlip } from '../../paper/slips.ts';
import { faultsOf } from '../phone/faults.ts';
import { closePages, openBrowser } from '../stage/browser.ts';
import { openStage, type Scene } from '../stage/stage.ts';
import { answer, pictureOf, slip } from './slips.ts';

let browser: Browser;
let stage: Awaited<ReturnType<typeof openStage>>;
let scene: Scene;
let page: Page;
/** What the hub is asked for pictures and bytes, with the token it is asked with. */
let askedWith: Record<string, string | undefined>;

const lying = [
  slip('s4', 'A024'),
  slip('s3', 'A023', { reprint: 1 }),
  slip('s2', 'B007', { printer: 'k2', widthMm: 58, heightPx: 1300 }),
  slip('s1', 'A022', { bytes: 812 }),
];

function lay(slips: PrintedSlip[]) {
  scene.get!['/api/paper'] = answer(slips);
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));
beforeEach(async () => {
  scene = { views: { kiosk: { turn: 0 } }, get: {}, commands: {} };
  askedWith = {};
  stage = await openStage(scene);
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  await page.route('**/api/paper/*.*', (route) => {
    const path = new URL(route.request().url()).pathname;
    askedWith[path] = route.request().headers().authorization;
    const id = path.split('/').at(-1)!.split('.')[0];
    const found = [...lying, slip('s5', 'A025')].find((one) => one.id === id)!;
    return route.fulfill(
      path.endsWith('.svg')
        ? { contentType: 'image/svg+xml', body: pictureOf(found) }
        : { contentType: 'application/octet-stream', body: '\u001b@' },
    );
  });
});
afterEach(async () => {
  await page.context().close();
  await stage.close();
});

const open = () => page.goto(`${stage.url}/paper/`);
const numbers = () => page.locator('.caption .number').allInnerTexts();

async function picture(name: string) {
  if (process.env.PICTURES)
    await page.screenshot({ path: join(process.env.PICTURES, `paper-${name}.png`), animations: 'disabled' });
}

async function drawn() {
  await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
}

describe('the desk', () => {
  it('[D1][D3][D9] lays the slips newest first, each printer alone when wished', async () => {
    lay(lying);
    await open();
    await page.locator('.slip').first().waitFor();
    await drawn();
    expect(await numbers()).toEqual(['A024', 'A023', 'B007', 'A022']);
    const reprinted = await page.locator('.slip').nth(1).innerText();
    for (const words of ['A023', '补打 1', 'k1', '1.5 KB']) expect(reprinted).toContain(words);
    expect(await faultsOf(page)).toEqual([]);
    await picture('desk');
    await page.getByRole('button', { name: /^k2/ }).click();
    await expect.poll(numbers).toEqual(['B007']);
    await page.getByRole('button', { name: /switch to English/ }).click();
    await page.getByRole('heading', { name: 'Printed slips' }).waitFor();
    await expect.poll(() => page.title()).toBe('Printed slips · Haojiao');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('[D2] a new slip is fed out of the printer the moment the hall changes', async () => {
    lay(lying);
    await open();
    await page.locator('.slip').first().waitFor();
    expect(await page.locator('.fed').count()).toBe(0);
    lay([slip('s5', 'A025'), ...lying]);
    // It is fed for a second or two: looked for at every frame, not when this machine comes to it.
    const fed = page.waitForFunction(() => document.querySelector('.fed')?.textContent?.includes('A025'));
    stage.show('kiosk', { turn: 1 });
    await fed;
    await page.locator('.fed').waitFor({ state: 'detached' });
    expect((await numbers())[0]).toBe('A025');
  });

  it('[D2] where motion is not wanted a new slip simply lies there', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    lay(lying);
    await open();
    await page.locator('.slip').first().waitFor();
    lay([slip('s5', 'A025'), ...lying]);
    stage.show('kiosk', { turn: 1 });
    await page.locator('.slip:not(.fed)', { hasText: 'A025' }).waitFor();
  });

  it('[D3] an empty desk says so, and fills by itself', async () => {
    lay([]);
    await open();
    await page.getByRole('heading', { name: '还没有打印过小票' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture('empty');
    await page.getByRole('button', { name: /^k2/ }).click();
    await page.getByRole('heading', { name: 'k2 还没有打印过小票' }).waitFor();
    lay(lying);
    await expect.poll(numbers).toEqual(['B007']);
  });

  it('[D7] when the hub does not answer the slips stay, and the page says since when', async () => {
    lay(lying);
    await open();
    await page.locator('.slip').first().waitFor();
    await drawn();
    stage.cut();
    await page
      .getByRole('alert')
      .getByText(/起连不上主机/)
      .waitFor();
    expect(await numbers()).toHaveLength(4);
    await expect.poll(() => page.locator('.beat').innerText()).toBe('已断线');
    expect(await faultsOf(page)).toEqual([]);
    await picture('lost');
    stage.mend();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });
});

describe('a slip', () => {
  it('[D4][D5][D9] is held close, its neighbours by the arrow keys, laid back by Esc, its bytes saved', async () => {
    lay(lying);
    await open();
    await page.getByRole('button', { name: '放大 A023 的小票' }).click();
    const close = page.locator('dialog');
    await close.getByText('k1 · 80 毫米').waitFor();
    await drawn();
    expect(await faultsOf(page)).toEqual([]);
    await picture('enlarged');
    await page.keyboard.press('ArrowRight');
    await close.getByText('k2 · 58 毫米').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await close.getByText('812 字节').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      close.getByRole('link', { name: '下载原始数据' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('A022-s1.bin');
    await page.keyboard.press('Escape');
    await close.waitFor({ state: 'detached' });
  });
});

describe('a screen that may not see them', () => {
  it('[D6] shows how to register it, and asks as itself from then on, for pictures and bytes too', async () => {
    scene.commands!['pair-device'] = () => ({
      status: 200,
      body: {
        seq: 1,
        device: {},
        code: '482913',
        token: 'dev-token-1',
        expiresAt: new Date(Date.now() + 600_000).toISOString(),
      },
    });
    await page.route('**/api/paper', (route) =>
      route.request().headers().authorization === 'Bearer dev-token-1' && accepted
        ? route.fulfill({ json: answer(lying) })
        : route.fulfill({ status: 401, json: { type: 'about:blank', title: '', status: 401, code: 'sign-in' } }),
    );
    let accepted = false;
    await open();
    await page.getByText('482913').waitFor();
    expect(await stage.heard('pair-device')).toMatchObject({ body: { kind: 'other', label: '打出来的小票' } });
    await picture('pairing');
    accepted = true;
    await page.locator('.slip img').first().waitFor();
    await expect.poll(() => askedWith['/api/paper/s4.svg']).toBe('Bearer dev-token-1');
    await drawn();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /A024/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('A024-s4.bin');
    expect(askedWith['/api/paper/s4.bin']).toBe('Bearer dev-token-1');
  });
});

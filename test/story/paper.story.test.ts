import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Printer } from '../../protocol/hall-file.ts';
import { closePages, openBrowser } from '../stage/browser.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { ThermalPrinter } from '../support/thermal-printer/thermal-printer.ts';

/** How long a busy machine may take. */
const patience = { timeout: 20_000 };

/** A roll comes to its end in the middle of the morning: a kiosk with a printer on the network, and the guide's desk that stands in. */
let printer: ThermalPrinter;
let hub: RunningHub;
let browser: Browser;

beforeAll(async () => {
  printer = await ThermalPrinter.start();
  hub = await startHub({
    hall: smallHall((file) => {
      file.printers = [
        { id: 'k1', at: { kind: 'tcp', host: printer.host, port: printer.port }, instead: ['desk'] },
        { id: 'desk', at: { kind: 'virtual' }, name: { zh: '导办台', en: 'Guide desk' } },
      ].map((one) => Printer.parse(one));
    }),
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await closePages(browser);
  await hub.close();
  await printer.stop();
});

async function open(path: string, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(hub.url + path);
  return page;
}

async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `story-${name}.png`) });
}

/** Takes a number for 社会保障卡申领 and comes back to the home page. */
async function takeNumber(kiosk: Page): Promise<{ number: string; says: string }> {
  await kiosk.getByText('人社局').first().click();
  await kiosk.getByText('社会保障卡申领').first().click();
  await kiosk.locator('.take').click();
  await kiosk.locator('.huge').waitFor();
  const number = ((await kiosk.locator('.huge').textContent()) ?? '').trim();
  const says = (await kiosk.locator('.slip, .slip-there').first().textContent()) ?? '';
  await keep(kiosk, `paper-kiosk-${number}`);
  await kiosk.getByRole('button', { name: '看好了' }).click();
  await kiosk.locator('.tiles').waitFor();
  return { number, says };
}

const onPaper = () => printer.pieces.filter(({ whole }) => whole).map(({ number }) => number);

describe('a roll comes to its end', () => {
  test('[K31 K33 P62 P63 P64] the kiosk says so before anybody presses, the slip comes out at the guide’s desk, the supervisor changes the roll, and all is well', async () => {
    const kiosk = await open('/kiosk/', 1080, 1920);
    const console = await open('/console/', 1366, 768);
    await console.locator('input[name=jobNo]').fill('9003');
    await console.locator('input[name=pin]').fill('246810');
    await console.keyboard.press('Enter');
    await console.locator('.hall-deck').waitFor();
    await console.getByRole('button', { name: '小票机', exact: true }).click();
    const card = console.getByRole('article', { name: '小票机 K1' });
    await card.getByText('正常').waitFor();
    await kiosk.locator('.tiles').waitFor();

    const first = await takeNumber(kiosk);
    expect(first.says).toContain('小票正在打印');
    await expect.poll(onPaper, patience).toEqual([first.number]);
    await console.locator('.slip-row', { hasText: first.number }).getByText('已打印').waitFor();

    // That was the last of the roll.
    printer.sensors.paperOut = true;
    await kiosk.locator('.slip-note').getByText('小票现在由“导办台”打印').waitFor();
    await card.getByText('缺纸').waitFor();
    await card.getByText('现在由“导办台”代打').waitFor();
    await keep(kiosk, 'paper-kiosk-out');

    const second = await takeNumber(kiosk);
    expect(second.says).toContain('您的小票在“导办台”打印');
    const slips = console.locator('.slip-row', { hasText: second.number });
    await slips.getByText('小票 · 小票机 K1 · 转到“导办台”').waitFor();
    await slips.getByText('小票 · 导办台', { exact: true }).waitFor();
    expect(onPaper()).toEqual([first.number]);
    await keep(console, 'paper-console-out');

    printer.sensors.paperOut = false;
    await card.getByRole('button', { name: '换好纸了' }).click();
    await card.getByRole('button', { name: '是，换好了' }).click();
    await console.getByText('小票机 K1 的纸卷从头算起').waitFor();
    await card.getByText('正常').waitFor();
    await kiosk.locator('.slip-note').waitFor({ state: 'detached' });

    const third = await takeNumber(kiosk);
    expect(third.says).toContain('小票正在打印');
    await expect.poll(onPaper, patience).toEqual([first.number, third.number]);
    expect(printer.pieces.every(({ reprint }) => reprint === 0)).toBe(true);
  });

  test('[P67 P69] the letterhead is seen as it will be printed, saved, and stands on the next slip', async () => {
    const console = await open('/console/', 1366, 768);
    await console.locator('input[name=jobNo]').fill('9003');
    await console.locator('input[name=pin]').fill('246810');
    await console.keyboard.press('Enter');
    await console.getByRole('button', { name: '小票机', exact: true }).click();
    await console.locator('.paper-deck').waitFor();
    await console.keyboard.press('F6');
    const picture = async () =>
      decodeURIComponent((await console.locator('.preview-paper img').getAttribute('src')) ?? '');
    await expect.poll(picture, patience).toContain('<svg');
    await console.getByRole('textbox').first().fill('高效办成一件事');
    await expect.poll(picture, patience).toMatch(/高.*效.*办.*成/s);
    await keep(console, 'paper-letterhead');
    await console.locator('.go.ready').waitFor();
    await console.keyboard.press('F2');
    await console.getByText('已保存').waitFor();
    const before = onPaper().length;
    await takeNumber(await open('/kiosk/', 1080, 1920));
    await expect.poll(() => onPaper().length, patience).toBe(before + 1);
    expect(printer.pieces.at(-1)?.lines.join('\n')).toContain('高效办成一件事');
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintersView } from '../../protocol/views.ts';
import { openBrowser } from '../stage/browser.ts';
import { closeStages, patience, play, pressWhenReady, refused, toPrinters } from './console-stage.ts';
import { printersView, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const keeper = { who: who({ roles: ['supervisor'] }, { counter: null, posts: [] }) };

describe('the letterhead', () => {
  /** What the hub was asked to draw, and the slip it draws: whatever is written stands in it as it came. */
  async function openEditor(commands: Parameters<typeof play>[1]['commands'] = {}) {
    const played = await play(browser, { ...keeper, commands });
    const { page } = played;
    const asked: { document: string; widthMm: number; letterhead: PrintersView['letterhead'] }[] = [];
    await page.route('**/api/slip-preview', async (route) => {
      const body = route.request().postDataJSON();
      asked.push(body);
      const first = body.letterhead.header[0]?.zh ?? '';
      await route.fulfill({
        json: { svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${first}</title></svg>` },
      });
    });
    await toPrinters(page);
    await page.keyboard.press('F6');
    await page.locator('.letterhead-form').waitFor();
    await page.clock.runFor(200);
    await expect.poll(() => asked.length, patience).toBe(1);
    return { ...played, asked };
  }
  const firstLine = (page: Page) => page.getByRole('textbox').first();
  const picture = async (page: Page) =>
    decodeURIComponent((await page.locator('.preview-paper img').getAttribute('src')) ?? '');

  it('[P67] the slip is drawn anew within 200 ms of a change, as a picture, for any document and paper', async () => {
    const { page, asked, end } = await openEditor();
    await expect.poll(() => picture(page), patience).toContain('高效办成一件事');
    await firstLine(page).fill('新抬头<script>alert(1)</script>');
    await page.clock.runFor(200);
    await expect.poll(() => picture(page), patience).toContain('新抬头');
    expect(asked.at(-1)).toMatchObject({ document: 'ticket', widthMm: 80, letterhead: { logo: null } });
    expect(await page.locator('.preview-paper svg, .preview-paper script').count()).toBe(0);
    await page.getByRole('combobox').selectOption('notice');
    await page.getByRole('button', { name: '58 mm' }).click();
    await page.clock.runFor(200);
    await expect.poll(() => asked.at(-1), patience).toMatchObject({ document: 'notice', widthMm: 58 });
    await page.route('**/api/slip-preview', (route) => route.abort());
    await firstLine(page).fill('又改');
    await page.clock.runFor(200);
    await page.getByText('预览不是最新的').waitFor();
    expect(await picture(page)).toContain('新抬头');
    await end();
  });

  it('[P68] a picture becomes dots here: threshold and dithering change them, and nothing but dots is sent', async () => {
    const { page, asked, heard, end } = await openEditor();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    const png = await page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 800;
      canvas.height = 400;
      const pen = canvas.getContext('2d')!;
      const grey = pen.createLinearGradient(0, 0, 800, 0);
      grey.addColorStop(0, '#000');
      grey.addColorStop(1, '#fff');
      pen.fillStyle = grey;
      pen.fillRect(0, 0, 800, 400);
      return canvas.toDataURL('image/png').split(',')[1]!;
    });
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
    await choose('not-a-picture.png', Buffer.from('no'));
    await page.getByText('不是能用的图片').waitFor();
    await choose('logo.png', Buffer.from(png, 'base64'));
    await page.getByRole('img', { name: '320 × 160 点，只有黑白' }).waitFor();
    const bits = async () => {
      await page.clock.runFor(200);
      return asked.at(-1)?.letterhead.logo?.bits;
    };
    await expect.poll(bits, patience).toBeTruthy();
    const middle = await bits();
    await page.getByRole('slider').fill('200');
    await expect.poll(bits, patience).not.toBe(middle);
    const dark = await bits();
    await page.getByRole('button', { name: '网点' }).click();
    await expect.poll(bits, patience).not.toBe(dark);
    await pressWhenReady(page, 'F2');
    await expect
      .poll(heard, patience)
      .toMatchObject([['edit-letterhead', { logo: { widthDots: 320, heightDots: 160 } }]]);
    expect(sent.some((body) => body.includes(png.slice(0, 40)))).toBe(false);
    await end();
  });

  it('[P69] saving is one command; what is not saved is kept over a look elsewhere, and can be undone', async () => {
    const { page, stage, heard, end } = await openEditor();
    await page.locator('.go.soon').getByText('没有改动').waitFor();
    await firstLine(page).fill('新抬头');
    await page.keyboard.press('Escape');
    await page.locator('.printer-card').first().waitFor();
    await page.keyboard.press('F6');
    expect(await firstLine(page).inputValue()).toBe('新抬头');
    await page.getByRole('button', { name: '撤销改动' }).click();
    expect(await firstLine(page).inputValue()).toBe('高效办成一件事');
    await firstLine(page).fill('定了');
    await pressWhenReady(page, 'F2');
    await page.getByText('已保存').waitFor();
    const { letterhead } = printersView();
    const saved = { ...letterhead, header: [{ zh: '定了', en: 'One visit, all done' }] };
    expect(heard()).toEqual([['edit-letterhead', saved]]);
    stage.show('printers', printersView({ letterhead: saved }));
    await page.locator('.go.soon').getByText('没有改动').waitFor();
    expect(await firstLine(page).inputValue()).toBe('定了');
    await end();
  });

  it('[P69] what the hub refuses is said in its words, and nothing written is lost', async () => {
    const { page, end } = await openEditor({
      'edit-letterhead': () => refused('invalid', '有几处填得不对', '抬头第 1 行太长'),
    });
    await firstLine(page).fill('很长');
    await pressWhenReady(page, 'F2');
    await page.locator('.notice').getByText('抬头第 1 行太长').waitFor();
    expect(await firstLine(page).inputValue()).toBe('很长');
    await end();
  });
});

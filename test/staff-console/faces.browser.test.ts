import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { photoFrom } from '../../server/hall/picture.ts';
import { openBrowser } from '../stage/browser.ts';
import { closeStages, patience, play, type Played, pressWhenReady } from './console-stage.ts';
import { faceDrawn, facesView } from './faces-sample.ts';
import { who } from './sample.ts';

let browser: Browser;
let played: Played;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  played = await play(browser, {
    who: who({ roles: ['system-admin'] }, { counter: null, posts: [] }),
    views: { photos: facesView('/api/photos/a-face') },
  });
  ({ page } = played);
  await page.route('**/api/photos/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: faceDrawn }));
  await page.getByRole('button', { name: '照片', exact: true }).click();
  await page.locator('.faces-deck').waitFor();
});
afterAll(async () => {
  await played.end();
  await closeStages(browser);
});

/** A landscape picture, red at its left and blue at its right. */
const landscape = () =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 600;
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#d00';
    pen.fillRect(0, 0, 600, 600);
    pen.fillStyle = '#00d';
    pen.fillRect(600, 0, 600, 600);
    return canvas.toDataURL('image/jpeg').split(',')[1]!;
  });
/** The colour in the middle of the frame. */
const middle = () =>
  page.locator('canvas.face-frame').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const [red = 0, , blue = 0] = (canvas as HTMLCanvasElement)
      .getContext('2d')!
      .getImageData(width / 4, height / 2, 1, 1).data;
    return red > blue ? 'red' : 'blue';
  });

it('[S211] who lacks a photo stands first; without one nothing can be put up', async () => {
  const names = await page.locator('.face-row b').allInnerTexts();
  expect(names.map((name) => name.slice(0, 2))).toEqual(['李静', '许薇', '王磊']);
  await page.getByText('2 人还没有照片').waitFor();
  await page.locator('.go.soon').getByText('请先选一张照片').waitFor();
});

it('[S212] a file is cut to three to four in the frame, moved by pointer and keys, and only that part is sent', async () => {
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await choose('letter.jpg', Buffer.from('no picture'));
  await page.getByText('不是能用的图片').waitFor();
  await choose('face.jpg', Buffer.from(await landscape(), 'base64'));
  const frame = page.locator('canvas.face-frame');
  await frame.waitFor();
  expect(await middle()).toBe('red');
  // To the left: what lies at the right comes into the frame.
  await frame.focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(middle, patience).toBe('blue');
  await page.getByRole('slider').fill('2');
  await pressWhenReady(page, 'F2');
  await expect.poll(() => played.heard().length, patience).toBe(1);
  const [[command, body]] = played.heard() as [[string, { staff: string; picture: string }]];
  expect([command, body.staff]).toEqual(['set-photo', '1001']);
  // What the console sends the hub takes.
  expect(photoFrom(body.picture)).toMatchObject({ type: 'image/jpeg', width: 360, height: 480 });
  expect(body.picture.length).toBeLessThan(43_692);
  await page.getByText('李静 的照片已挂出').waitFor();
});

it('[S213] taking a photo down is asked twice', async () => {
  await page.locator('.face-row', { hasText: '王磊' }).click();
  await page.getByRole('img', { name: '现在挂出的照片' }).waitFor();
  await page.getByRole('button', { name: '取下照片' }).click();
  await page.getByRole('button', { name: '不取下' }).click();
  expect(played.heard().some(([command]) => command === 'remove-photo')).toBe(false);
  await page.getByRole('button', { name: '取下照片' }).click();
  await page.clock.runFor(700);
  await page.getByRole('button', { name: '确定取下' }).click();
  await expect.poll(() => played.heard().at(-1), patience).toEqual(['remove-photo', { staff: '1002' }]);
  played.stage.show('photos', facesView(null));
  await page.getByText('3 人还没有照片').waitFor();
});

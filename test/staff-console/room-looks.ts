import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { faceDrawn, facesView } from './faces-sample.ts';
import { crowdedHall, personRecord, poorStrip, signRecord } from './hall-sample.ts';
import { at, clerk, type Look, nobody } from './look.ts';
import { placeView, rotaView } from './rota-sample.ts';
import { consoleView, hall, printersView, who } from './sample.ts';

const consoles = Object.fromEntries(hall.counters.map(({ number }) => [`console/${number}`, consoleView({ number })]));
const keeper = { who: who({ name: '林岚', title: null, roles: ['supervisor'] }, nobody) };
/** Runs in the page: a seal with a soft edge, as a PNG. */
function sealDrawn(): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 320;
  const pen = canvas.getContext('2d')!;
  const glow = pen.createRadialGradient(160, 160, 60, 160, 160, 160);
  glow.addColorStop(0, '#c8321f');
  glow.addColorStop(1, '#ffffff');
  pen.fillStyle = glow;
  pen.fillRect(0, 0, 320, 320);
  pen.fillStyle = '#fff';
  pen.font = '700 150px sans-serif';
  pen.fillText('号', 85, 212);
  return canvas.toDataURL('image/png').split(',')[1]!;
}
const planner = {
  who: who({ jobNo: '9002', name: '周敏', roles: ['leader'] }, nobody),
  views: {
    [`rota/${new Date().toISOString().slice(0, 7)}`]: rotaView(),
    'rota/2026-12': rotaView(),
    'rota-place/2026-12-03/3': placeView(),
  },
};
/** Into the room of the rota, down to counter 3 and on to the 3rd of the month. */
const toRota = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('.rota-grid [aria-current]').waitFor();
  for (const key of [...Array<string>(5).fill('ArrowDown'), 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.locator('.rota-place .t', { hasText: '3' }).waitFor();
  await page.clock.runFor(200);
};
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const noPaper = printersView({ printers: [], slips: [] });
const toPrinters = async (page: Page) => {
  await page.locator('.plan').waitFor();
  await page.locator('.rooms button', { hasText: /小票机|Printers/ }).click({ force: true });
  await page.locator('.paper-deck').waitFor();
};

const faces = {
  who: who({ name: '林岚', title: null, roles: ['system-admin'] }, nobody),
  views: { photos: facesView('/api/photos/a-face') },
  see: '.face-frame',
};
const toFaces = async (page: Page) => {
  await page.route('**/api/photos/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: faceDrawn }));
  await page.locator('.rooms button', { hasText: /照片|Photos/ }).click();
  await page.locator('.faces-deck').waitFor();
};
const toShownFace = async (page: Page) => {
  await toFaces(page);
  await page.locator('.face-row').last().click();
  await page.locator('.face-frame img').waitFor();
};
const toCut = async (page: Page) => {
  await toFaces(page);
  const buffer = Buffer.from(await page.evaluate(sealDrawn), 'base64');
  await page.locator('input[type=file]').setInputFiles({ name: 'face.png', mimeType: 'image/png', buffer });
  await page.locator('canvas.face-frame').waitFor();
};

/** The rooms of everybody who has no visitor before them. */
export const roomLooks: Look[] = [
  { name: 'faces', ...faces, act: toFaces },
  { name: 'faces-shown', ...faces, act: toShownFace },
  { name: 'faces-cut', ...faces, act: toCut, english: true },
  { name: 'guide', who: who({ roles: ['guide'] }, nobody), views: consoles, see: '.options-card' },
  {
    name: 'supervisor',
    who: who({ roles: ['supervisor'] }, nobody),
    size: { width: 1920, height: 1080 },
    see: '.plan',
  },
  { name: 'supervisor-crowded', ...keeper, views: { hall: crowdedHall() }, see: '.wait-curve' },
  {
    name: 'day-strip',
    ...keeper,
    views: { hall: crowdedHall(), [`duty/${today}/1`]: poorStrip() },
    see: '.strip',
    act: (page) => page.locator('.ct').first().click(),
  },
  {
    name: 'sign-record',
    ...keeper,
    views: {
      hall: crowdedHall(),
      [`sign-record/${today.slice(0, 7)}`]: signRecord(),
      'sign-record/2026-11/1001': personRecord(),
    },
    keys: ['F7'],
    see: '.findings',
  },
  { name: 'devices', who: who({ roles: ['system-admin'] }, nobody), see: '.field.code' },
  {
    name: 'calendar',
    who: who({ roles: ['system-admin'] }, nobody),
    views: { calendar: { today: '2026-11-20', completeTo: 2026, missing: 2027, years: [] } },
    keys: ['F6'],
    act: (page) => page.locator('.cal-text').fill('2027-10-01至2027-10-07,休,国庆节\n2027-10-09,班\n2027-10-12,班'),
    see: '.cal-faults .bad',
  },
  { name: 'alerts-of-the-hall', ...keeper, keys: ['F8'], see: '.todo-als .here' },
  { name: 'alerts-slip', ...clerk, views: at(consoleView()), keys: ['F8'], see: '.slip-acts' },
  { name: 'alerts-slip-en', ...clerk, views: at(consoleView()), keys: ['F8'], english: true, see: '.slip-acts' },
  { name: 'printers', ...keeper, act: toPrinters, see: '.printer-card' },
  { name: 'printers-wide', ...keeper, act: toPrinters, size: { width: 1920, height: 1080 }, see: '.printer-card' },
  { name: 'printers-en', ...keeper, act: toPrinters, english: true, see: '.printer-card' },
  { name: 'printers-dock', ...keeper, act: toPrinters, size: { width: 800, height: 900 }, see: '.printer-card' },
  { name: 'printers-none', ...keeper, act: toPrinters, views: { printers: noPaper }, see: '.list .empty' },
  {
    name: 'letterhead',
    ...keeper,
    act: async (page) => {
      await toPrinters(page);
      await page.keyboard.press('F6');
      await page.locator('.preview-paper img').waitFor();
    },
    see: '.letterhead-form',
  },
  {
    name: 'letterhead-logo',
    ...keeper,
    act: async (page) => {
      await toPrinters(page);
      await page.keyboard.press('F6');
      await page.locator('input[type=file]').setInputFiles(join(import.meta.dirname, '../../server/web/favicon.svg'));
      await page.locator('.note.bad').waitFor();
      await page.locator('input[type=file]').setInputFiles({
        name: 'seal.png',
        mimeType: 'image/png',
        buffer: Buffer.from(await page.evaluate(sealDrawn), 'base64'),
      });
      await page.getByRole('slider').waitFor();
      await page.locator('.preview-paper img').waitFor();
    },
    see: '.logo-box canvas',
  },
  {
    name: 'letterhead-en',
    ...keeper,
    english: true,
    size: { width: 1920, height: 1080 },
    act: async (page) => {
      await toPrinters(page);
      await page.keyboard.press('F6');
      await page.locator('.preview-paper img').waitFor();
    },
    see: '.letterhead-form',
  },
  { name: 'rota-month', ...planner, act: toRota('排班'), see: '.rota-findings .own' },
  {
    name: 'rota-choose-en',
    ...planner,
    english: true,
    act: async (page) => {
      await toRota('Rota')(page);
      await page.keyboard.press('F6');
      await page.keyboard.press('Enter');
    },
    see: '.person-row.cannot',
  },
];

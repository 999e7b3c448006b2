import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../stage/axe.ts';
import { openBrowser } from '../stage/browser.ts';
import { closeStages, type Play, play, refused, type Stage } from './console-stage.ts';
import { leaving, mayCover, myPostView, partnerAway } from './my-post-sample.ts';
import { asked, crowdedHall, personRecord, poorStrip, signRecord } from './hall-sample.ts';
import { placeView, rotaView } from './rota-sample.ts';
import { faceDrawn, facesView } from './faces-sample.ts';
import { ago, awayView, callingView, consoleView, hall, printersView, servingView, who } from './sample.ts';
import { called, intakeView, kase, line, paper, service } from './intake-sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

interface Look extends Play {
  name: string;
  /** What must stand on the page before it is looked at. */
  see: string;
  keys?: string[];
  act?(page: Page, stage: Stage): Promise<void>;
}

/** All but the last of the sample's materials that are asked for. */
const ticked = service.guide.materials
  .filter(({ shared }) => !shared)
  .map(() => 'Space')
  .slice(1);
/** So many outcomes to the right. */
const to = (n: number): string[] => Array.from({ length: n }, () => 'ArrowRight');
const papers = [
  paper('acceptance', 2, { job: { id: '2', printer: 'k1', state: 'sending' } }),
  paper('receipt', 3, { job: { id: '3', printer: 'k1', state: 'failed' } }),
];

/** Decided, and the result lies at the counter. */
const ready = kase({ state: 'decided', documents: [paper('collection', 1)] });
const at = (view: unknown) => ({ 'console/3': view });
const clerk = { who: who() };
const consoles = Object.fromEntries(hall.counters.map(({ number }) => [`console/${number}`, consoleView({ number })]));
const nobody = { counter: null, posts: [] };
const dock = { width: 360, height: 768 };
const empty = consoleView({
  waiting: [],
  alerts: [],
  held: [],
  missed: [],
  counts: { ...consoleView().counts, waiting: 0, held: 0, missed: 0, queues: [] },
});

const keeper = { who: who({ name: '林岚', title: null, roles: ['supervisor'] }, nobody) };
const slipDrawn =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 640"><rect width="576" height="640" fill="#fff"/><text x="288" y="90" font-size="32" text-anchor="middle">高效办成一件事</text><text x="288" y="320" font-size="150" font-weight="700" text-anchor="middle">A023</text></svg>';
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

const looks: Look[] = [
  { name: 'faces', ...faces, act: toFaces },
  { name: 'faces-shown', ...faces, act: toShownFace },
  { name: 'faces-cut', ...faces, act: toCut, english: true },
  { name: 'sign-in', see: '.sign-in' },
  {
    name: 'take-counter',
    who: who({}, { counter: null }),
    views: at(consoleView({ state: 'closed', staff: null })),
    see: '.tiles',
  },
  { name: 'idle', ...clerk, views: at(consoleView()), see: '.summon' },
  {
    name: 'idle-practice',
    ...clerk,
    views: at(consoleView()),
    practice: true,
    size: { width: 1280, height: 720 },
    see: '.practice',
  },
  { name: 'idle-empty', ...clerk, views: at(empty), see: '.go.soon' },
  { name: 'idle-en', ...clerk, views: at(consoleView()), english: true, see: '.summon' },
  { name: 'calling', ...clerk, views: at(callingView()), see: '.do' },
  { name: 'serving', ...clerk, views: at(servingView()), keys: ['1', '2', 'ArrowDown', 'ArrowDown'], see: '.mats' },
  { name: 'notice', ...clerk, views: at(servingView()), keys: [...ticked, 'Backspace', 'F2'], see: '.notice-form' },
  {
    name: 'notice-en',
    ...clerk,
    views: at(servingView()),
    english: true,
    keys: [...ticked, 'Backspace', 'F2'],
    see: '.notice-form',
  },
  { name: 'refusal', ...clerk, views: at(servingView()), keys: [...to(2), 'F2', '2'], see: '.paper-preview' },
  { name: 'consultation', ...clerk, views: at(servingView()), keys: [...to(4), 'F2'], see: '.tellings' },
  { name: 'elsewhere', ...clerk, views: at(servingView()), keys: [...to(3), 'F2'], see: '.in-hall' },
  {
    name: 'accepted',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ cases: [kase({ documents: papers })] }) },
    see: '.done-number',
  },
  {
    name: 'call-unit',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ called: [called(), called({ id: 'U2', state: 'off' })] }) },
    keys: ['F5'],
    see: '.call-unit',
  },
  {
    name: 'find-case-en',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ others: [line()], called: [called()] }) },
    english: true,
    see: '.find-case',
    act: (page) => page.locator('.open-it').first().click(),
  },
  {
    name: 'agency',
    ...clerk,
    views: at(servingView()),
    keys: [...ticked, 'Space', ...to(5), 'F2', '3', '4', '6'],
    see: '.milestone',
  },
  {
    name: 'agency-en',
    ...clerk,
    views: at(servingView()),
    english: true,
    keys: [...ticked, 'Space', ...to(5), 'F2', '3', '4', '5'],
    see: '.agency-papers',
  },
  {
    name: 'told-aloud',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ oral: true }) },
    keys: [...ticked, 'Backspace', 'F2', '2'],
    see: '.paper-preview.record',
  },
  {
    name: 'hand-out',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ cases: [ready] }) },
    keys: ['2'],
    see: '.field',
  },
  {
    name: 'hand-out-en',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ cases: [ready] }) },
    english: true,
    see: '.say-card',
  },
  { name: 'away', ...clerk, views: at(awayView()), see: '.door-sign' },
  { name: 'away-form', ...clerk, views: at(consoleView()), keys: ['F9', '2'], see: '.door-sign' },
  {
    name: 'away-blocked',
    ...clerk,
    views: { ...at(consoleView()), 'my-post/1001': myPostView({ leaving: leaving(partnerAway()) }) },
    keys: ['F9'],
    see: '.blocked',
    act: async (page) => {
      await page.locator('.away-page').waitFor();
      await page.keyboard.press('2');
    },
  },
  {
    name: 'before-leaving',
    ...clerk,
    views: {
      ...at(consoleView()),
      'my-post/1001': myPostView({ leaving: leaving(partnerAway()), work: mayCover().work }),
    },
    keys: ['F10'],
    see: '.before-leaving',
  },
  {
    name: 'my-post',
    ...clerk,
    views: { ...at(consoleView()), 'my-post/1001': myPostView() },
    see: '.post-card',
    act: (page) => page.locator('.rooms button', { hasText: '我的' }).click({ force: true }),
  },
  {
    name: 'my-cover',
    who: who({}, { counter: null }),
    views: { ...at(consoleView()), 'my-post/1001': myPostView({ mayCover: [mayCover()] }) },
    keys: ['F4'],
    see: '.cover-page',
  },
  {
    name: 'hall-asked',
    who: who({ jobNo: '9002', name: '周敏', roles: ['leader'] }, nobody),
    views: {
      hall: crowdedHall(),
      'asked/9002': { asks: asked().asks.map((ask) => ({ ...ask, task: 'cover', counter: 3 })), calls: [] },
    },
    see: '.hall-right .asked-card',
  },
  {
    name: 'my-asked',
    who: who({}, { counter: null }),
    views: {
      ...at(consoleView()),
      'asked/1001': {
        asks: asked().asks.map((ask) => ({ ...ask, task: 'cover', as: 'B', counter: 3 })),
        calls: [],
      },
      'my-post/1001': myPostView({ mayCover: [mayCover()] }),
    },
    keys: ['F4'],
    see: '.my > .asked-card',
  },
  {
    name: 'ask-b-en',
    ...clerk,
    english: true,
    views: {
      ...at(consoleView()),
      'my-post/1001': myPostView({
        leaving: leaving({
          coverFromMin: 1,
          onPost: 'at-counter',
          asked: [{ jobNo: '1002', at: ago(0), state: 'asked' }],
        }),
      }),
    },
    keys: ['F9'],
    act: async (page) => {
      await page.locator('.away-page').waitFor();
      await page.keyboard.press('2');
    },
    see: '.blocked .go.soon',
  },
  {
    name: 'hand-back',
    who: who({}, { counter: null }),
    views: {
      ...at(consoleView({ state: 'closed', staff: null })),
      'my-post/1001': myPostView({ covering: mayCover({ gone: null }) }),
    },
    keys: ['F4'],
    see: '.cover-page',
  },
  { name: 'transfer', ...clerk, views: at(servingView()), keys: ['F6'], see: '.kinds' },
  { name: 'call-by-number', ...clerk, views: at(consoleView()), keys: ['F6', '1'], see: '.pick' },
  { name: 'missed', ...clerk, views: at(consoleView()), keys: ['F4'], see: '.pick' },
  { name: 'held', ...clerk, views: at(consoleView()), keys: ['F7'], see: '.pick' },
  { name: 'alerts', ...clerk, views: at(consoleView()), keys: ['F8'], see: '.als' },
  { name: 'all-keys', ...clerk, views: at(consoleView()), keys: ['F1'], see: '.key-groups' },
  {
    name: 'handover',
    who: who({ roles: ['clerk', 'leader'] }),
    views: at(consoleView()),
    keys: ['F10'],
    see: '.choices',
  },
  {
    name: 'refused',
    ...clerk,
    views: at(consoleView()),
    commands: {
      'call-next': () => refused('finish-first', '请先办完当前号', 'A022 号还未办结，请先办结、暂挂或转出。'),
    },
    see: '.notice',
    act: async (page) => {
      await page.locator('.go.ready').waitFor();
      await page.keyboard.press('F2');
    },
  },
  {
    name: 'lost',
    ...clerk,
    views: at(consoleView()),
    see: '.lost-band',
    act: async (page, stage) => {
      stage.cut();
      await page.clock.fastForward(7000);
    },
  },
  { name: 'dock-idle', ...clerk, views: at(consoleView()), size: dock, see: '.summon' },
  { name: 'dock-calling', ...clerk, views: at(callingView(3)), size: dock, see: '.do' },
  { name: 'dock-serving', ...clerk, views: at(servingView()), size: dock, see: '.mats' },
  { name: 'dock-sign-in', size: dock, see: '.sign-in' },
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

describe('every state of the console', () => {
  it.each(looks)(
    '[V6 K8] $name can be read and worked by everybody: axe finds nothing, and nothing is cut off',
    async (look) => {
      const { page, stage, end } = await play(browser, {
        ...look,
        get: { '/api/slip-preview': { svg: slipDrawn } },
      });
      await page.locator('.deck, .gate main, .hall-deck').first().waitFor();
      await page.clock.runFor(650);
      for (const key of look.keys ?? []) {
        await page.keyboard.press(key);
        await page.clock.runFor(50);
      }
      await look.act?.(page, stage);
      await page.locator(look.see).first().waitFor();
      await page.clock.runFor(650);
      await page.evaluate(() => document.fonts.ready);
      if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `console-${look.name}.png`) });
      expect(await axeFaults(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await end();
    },
  );
});

import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Shown } from '../../protocol/wire.ts';
import { axeFaults } from '../stage/axe.ts';
import { openStage } from '../stage/stage.ts';
import { morning } from './scenes.ts';

/** A screen played in the real browser: its stage, its page, and what may be asked of it. */
export interface Play {
  stage: Awaited<ReturnType<typeof openStage>>;
  page: Page;
  reports(): Shown[];
  /** Shows a view and waits until the screen has told that people can see it. */
  show(view: unknown): Promise<void>;
  /** Ids of the calls reported as spoken, in order. */
  spoken(): string[];
  close(): Promise<void>;
}

export interface Setting {
  path: string;
  views: Record<string, unknown>;
  size?: [width: number, height: number];
  /** The moment it always is by the hub's clock; else that clock goes. */
  at?: number;
  /** What the page finds when it opens, before its own scripts. */
  before?: (page: Page) => Promise<void>;
}

/** Opens a screen on a stage of its own. A page that throws fails the test that closes it. */
export async function play(browser: Browser, { path, views, size = [1920, 1080], at, before }: Setting): Promise<Play> {
  const stage = await openStage(at === undefined ? { views } : { views, at, still: true });
  const page = await browser.newPage({ viewport: { width: size[0], height: size[1] } });
  const thrown: Error[] = [];
  page.on('pageerror', (error) => thrown.push(error));
  await page.route('**/api/photos/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: face }));
  await before?.(page);
  await page.goto(stage.url + path);
  const reports = () => stage.reported as Shown[];
  const [topic = ''] = Object.keys(views);
  return {
    stage,
    page,
    reports,
    async show(view) {
      const version = stage.show(topic, view);
      await expect.poll(() => reports().at(-1)?.version ?? 0).toBeGreaterThanOrEqual(version);
    },
    spoken: () => reports().flatMap(({ spoken }) => spoken ?? []),
    async close() {
      await page.close();
      await stage.close();
      expect(thrown).toEqual([]);
    },
  };
}

/** As the scenes are: by the hub's clock it is that morning, always. */
export function playThatMorning(browser: Browser, setting: Omit<Setting, 'at'>): Promise<Play> {
  return play(browser, { ...setting, at: morning });
}

/** What stands where a photo would: a face as plain as a drawing can be. */
const face = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400"><rect width="300" height="400" fill="#4a7fb5"/>
<path d="M30 400c5-95 50-130 120-130s115 35 120 130z" fill="#22314a"/><path d="M150 300l-34-36h68z" fill="#fff"/>
<ellipse cx="150" cy="165" rx="72" ry="88" fill="#e9c3a0"/><path d="M72 160c-4-80 40-105 78-105s84 25 78 105c-14-40-40-55-78-55s-64 15-78 55z" fill="#1c1a19"/></svg>`;

/** A hall with clips: every clip is a short tone. */
export async function withClips(page: Page): Promise<void> {
  await page.route('**/api/voice/*.wav', (route) => route.fulfill({ contentType: 'audio/wav', body: tone(0.15) }));
}

function tone(durationS: number): Buffer {
  const rate = 8000;
  const samples = Math.round(rate * durationS);
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i++)
    wav.writeInt16LE(Math.round(3000 * Math.sin((i / rate) * 2 * Math.PI * 440)), 44 + i * 2);
  return wav;
}

/** WCAG 2.2 AA, and nothing outside the panel. The picture goes where PICTURES says. */
export async function inspect(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  const { PICTURES } = process.env;
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  expect(await axeFaults(page), name).toEqual([]);
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, top, right, bottom, width } = element.getBoundingClientRect();
        return (
          width > 0 &&
          element.closest('.list') === null &&
          (left < -5 || top < -5 || right > innerWidth + 5 || bottom > innerHeight + 5)
        );
      })
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
  expect(outside, name).toEqual([]);
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { CaseSettings } from '../../protocol/case-settings.ts';
import type { HallFile } from '../../protocol/hall-file.ts';
import { closePages, openBrowser } from '../stage/browser.ts';
import { PlayedClock } from '../support/played-clock.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { demoHall } from './demo-hall.ts';
import { Seat } from './seat.ts';

/** The demo hall at work: no visit ends without an outcome, and the loan for a new business is three departments' matter. */
function caseHall(change: (hall: HallFile) => void): HallFile {
  const hall = demoHall();
  hall.rules.practice = false;
  hall.cases = CaseSettings.parse({
    outcome: 'required',
    items: { 'jobs-loan': { parts: ['hrss', 'market', 'tax'] } },
  });
  change(hall);
  return hall;
}

/** A hall, its screens and its days: whatever happens here is done by somebody's hands on a screen, on a day that is played. */
export class CaseHall {
  readonly hub: RunningHub;
  readonly browser: Browser;
  readonly #clock: PlayedClock;
  #day = '';

  private constructor(hub: RunningHub, browser: Browser, clock: PlayedClock) {
    this.hub = hub;
    this.browser = browser;
    this.#clock = clock;
  }

  static async open(at: string, change: (hall: HallFile) => void = () => undefined): Promise<CaseHall> {
    const clock = new PlayedClock(at);
    const [hub, browser] = await Promise.all([startHub({ hall: caseHall(change), env: clock.env() }), openBrowser()]);
    const hall = new CaseHall(hub, browser, clock);
    await hall.itIs(at);
    return hall;
  }

  async close(): Promise<void> {
    await closePages(this.browser);
    await this.hub.close();
  }

  /** It is that hour now, and the hub has opened that day. */
  async itIs(at: string): Promise<void> {
    this.#clock.turn(at);
    this.#day = at.slice(0, 10);
    for (;;) {
      const { businessDay } = (await (await fetch(`${this.hub.url}/api/health`)).json()) as { businessDay: string };
      if (businessDay === this.#day) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async screen(path: string, width: number, height: number): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(this.hub.url + path);
    return page;
  }

  /** Somebody of the staff before a console of their own, signed in. */
  async seat(jobNo: string, width = 1366, height = 768): Promise<Seat> {
    return new Seat(await this.screen('/console/', width, height), jobNo).signIn();
  }

  /** The case on the applicant's phone, opened by the code on the receipt. */
  phone = (token: string): Promise<Page> => this.screen(`/c/${token}`, 390, 844);
}

/** Kept for a look, where $PICTURES says. */
export async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `story-case-${name}.png`) });
}

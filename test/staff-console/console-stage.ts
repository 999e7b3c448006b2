import type { Browser, Page } from 'playwright-core';
import type { SessionAnswer } from '../../protocol/wire.ts';
import { openStage, type Scene } from '../stage/stage.ts';
import { intakeView } from './intake-sample.ts';
import { hall, hallView, printersView } from './sample.ts';

export type Stage = Awaited<ReturnType<typeof openStage>>;

export interface Played {
  page: Page;
  stage: Stage;
  /** Who is signed in; null is nobody. Set it to end a session as the hub would. */
  session: { who: SessionAnswer | null; signIn(jobNo: string, pin: string): { status: number; body: unknown } };
  /** What was asked of the session route, in order: GET, POST, DELETE. */
  asked: string[];
  /** The commands heard, without their keys. */
  heard(): [string, Record<string, unknown>][];
  end(): Promise<void>;
}

export interface Play {
  who?: SessionAnswer | null;
  views?: Record<string, unknown>;
  commands?: Scene['commands'];
  practice?: boolean;
  english?: boolean;
  size?: { width: number; height: number };
  /** Plain answers by path, beside the hall's. */
  get?: Scene['get'];
  /** The hub's clock when the scene begins. */
  at?: number;
}

/** A console on the stage, with a hub that knows who is signed in. */
export async function play(
  browser: Browser,
  {
    who = null,
    views = {},
    commands = {},
    practice = false,
    english = false,
    size = { width: 1366, height: 768 },
    get = {},
    at,
  }: Play,
): Promise<Played> {
  const about = practice ? { ...hall, hall: { ...hall.hall, practice: true } } : hall;
  const stage = await openStage({
    views: { hall: hallView(), printers: printersView(), 'intake/3': intakeView(), ...views },
    get: { '/api/hall': about, '/api/drafts/LJ-20261123-A023': { draft: null, at: null }, ...get },
    commands,
    ...(at === undefined ? {} : { at }),
  });
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const asked: string[] = [];
  const session: Played['session'] = {
    who,
    signIn: () => ({ status: 401, body: { type: 'about:blank', title: '', status: 401, code: 'wrong-credentials' } }),
  };
  await page.route('**/api/session', async (route) => {
    const method = route.request().method();
    asked.push(method);
    if (method === 'POST') {
      const { jobNo, pin } = route.request().postDataJSON() as { jobNo: string; pin: string };
      const { status, body } = session.signIn(jobNo, pin);
      if (status === 200) session.who = body as SessionAnswer;
      await route.fulfill({ status, json: body });
    } else if (method === 'DELETE') {
      session.who = null;
      await route.fulfill({ status: 204 });
    } else if (session.who) await route.fulfill({ json: session.who });
    else await route.fulfill({ status: 401, json: { type: 'about:blank', title: '', status: 401, code: 'sign-in' } });
  });
  if (english) await page.addInitScript(() => localStorage.setItem('haojiao.console-language', 'en'));
  await page.clock.install();
  await page.goto(`${stage.url}/console/`);
  return {
    page,
    stage,
    session,
    asked,
    heard: () => stage.said.map(({ command, body }) => [command, body]),
    async end() {
      await context.close();
      await stage.close();
    },
  };
}

/** How long a busy machine may take until the stage has heard something. */
export const patience = { timeout: 20_000 };

/** Lets the page's clock run on until the buttons of this moment are armed. */
export async function armed(page: Page): Promise<void> {
  await page.clock.runFor(650);
  await page.locator('.go.ready').first().waitFor();
}

/** From the room where somebody begins to that of the printers. */
export async function toPrinters(page: Page): Promise<void> {
  await page.getByRole('button', { name: '小票机', exact: true }).click();
  await page.locator('.paper-deck').waitFor();
}

/** The buttons are armed again: nothing is pressed too soon. */
export async function pressWhenReady(page: Page, key: string): Promise<void> {
  await armed(page);
  await page.keyboard.press(key);
}

export const refused = (code: string, title: string, detail = '') => ({
  status: 409,
  body: { type: 'about:blank', title, status: 409, code, detail },
});

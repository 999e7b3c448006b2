import type { Browser, Page } from 'playwright-core';
import type { SessionAnswer } from '../../protocol/wire.ts';
import { closePages } from '../stage/browser.ts';
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

/** A stage and a page before it, of one size and language. What the page has fetched and compiled it keeps from play to play. */
interface House {
  stage: Stage;
  page: Page;
  /** Each turn of a page's clock is told anew to whatever it opens: after so many plays it is let go. */
  plays: number;
}
const playsMost = 12;
/** Houses in which nothing is played just now, by size and language. A play that failed gives none back. */
const free = new Map<string, House[]>();

async function house(browser: Browser, { width, height }: { width: number; height: number }, english: boolean) {
  const kept = `${width} ${height} ${english}`;
  const those = free.get(kept) ?? [];
  free.set(kept, those);
  for (let found = those.pop(); found; found = those.pop()) {
    if (!found.page.isClosed() && found.plays < playsMost) return { ...found, those };
    await close(found);
  }
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: english ? 'en' : 'zh-CN',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  if (english) await page.addInitScript(() => localStorage.setItem('haojiao.console-language', 'en'));
  await page.clock.install();
  return { stage: await openStage({ views: {} }), page, plays: 0, those };
}

async function close({ stage, page }: House): Promise<void> {
  await page.context().close();
  await stage.close();
}

/** The stages are taken down with the pages of the file. */
export async function closeStages(browser: Browser): Promise<void> {
  const all = [...free.values()].flat();
  free.clear();
  await closePages(browser);
  await Promise.all(all.map(({ stage }) => stage.close()));
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
  const asked: string[] = [];
  const session: Played['session'] = { who, signIn: () => notSignedIn('wrong-credentials') };
  const { stage, page, plays, those } = await house(browser, size, english);
  stage.play({
    views: { hall: hallView(), printers: printersView(), 'intake/3': intakeView(), ...views },
    get: { '/api/hall': about, '/api/drafts/LJ-20261123-A023': { draft: null, at: null }, ...get },
    commands,
    answers: {
      '/api/session': (method, body) => {
        asked.push(method);
        if (method === 'GET') return session.who ? { status: 200, body: session.who } : notSignedIn('sign-in');
        if (method === 'DELETE') {
          session.who = null;
          return { status: 204 };
        }
        const { jobNo, pin } = body as { jobNo: string; pin: string };
        const answer = session.signIn(jobNo, pin);
        if (answer.status === 200) session.who = answer.body as SessionAnswer;
        return answer;
      },
    },
    ...(at === undefined ? {} : { at }),
  });
  if (plays > 0) await page.clock.setSystemTime(Date.now());
  await page.goto(`${stage.url}/console/`);
  return {
    page,
    stage,
    session,
    asked,
    heard: () => stage.said.map(({ command, body }) => [command, body]),
    async end() {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      for (const event of ['request', 'requestfinished'] as const) await page.removeAllListeners(event);
      await page.evaluate(() => localStorage.clear());
      // Whoever watched here is gone before the next scene begins.
      await page.goto('about:blank');
      those.push({ stage, page, plays: plays + 1 });
    },
  };
}

const notSignedIn = (code: string) => ({ status: 401, body: { type: 'about:blank', title: '', status: 401, code } });

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

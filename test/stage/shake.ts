import type { Browser, Page } from 'playwright-core';

/**
 * `SHAKE=1 vitest run --project browser FILE`: whatever reaches a page or leaves it comes late by up to 400 ms, each thing by a time
 * of its own that follows from the seed and from what it is. A test that reads what has not arrived, and a screen that believes two
 * things come in the order it saw them in once, fail here instead of on somebody's busy machine. Without SHAKE nothing is late.
 */
const seed = process.env.SHAKE ?? '';
const shaken = seed !== '';
const mostMs = 400;

/** How often each thing has been late: it is not late by the same time twice. */
const times = new Map<string, number>();

function lateMs(what: string): number {
  const time = times.get(what) ?? 0;
  times.set(what, time + 1);
  // FNV-1a, stirred once more: names that differ in their last letter are far apart.
  let hash = 0x811c9dc5;
  for (const letter of `${what} ${time} ${seed}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % mostMs;
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits as long as this is late. */
export async function late(what: string): Promise<void> {
  if (shaken) await after(lateMs(what));
}

/** One line to a page: what is sent on it comes late, but in its order. */
export function lateLine(): (what: string, send: () => void) => void {
  if (!shaken) return (_what, send) => send();
  let before = Promise.resolve();
  return (what, send) => {
    const own = after(lateMs(what));
    before = before.then(() => own).then(send);
  };
}

/** Stages are late by themselves; pages before a real hub, and answers that a test gives in a page, are late here. */
export function shake(browser: Browser): void {
  if (!shaken) return;
  browser.on('context', (context) => {
    void context.route(/\/api\//, async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (!stages.has(origin)) await late(`${route.request().method()} ${pathname}`);
      // The page may be gone by now.
      await route.fallback().catch(() => undefined);
    });
    void context.routeWebSocket(
      ({ protocol, host }) => !stages.has(`${protocol === 'wss:' ? 'https' : 'http'}://${host}`),
      (here) => {
        const hub = here.connectToServer();
        const there = lateLine();
        const back = lateLine();
        here.onMessage((message) => there('asked', () => hub.send(message)));
        hub.onMessage((message) => back('told', () => here.send(message)));
      },
    );
    context.on('page', answerLate);
  });
}

const stages = new Set<string>();

/** Told by each stage: what reaches it is late already. */
export function lateByItself(url: string): void {
  stages.add(url);
}

/** What a test answers in place of a hub comes late as well. */
function answerLate(page: Page): void {
  const route = page.route.bind(page);
  page.route = (url, answer, options) =>
    route(
      url,
      async (asked, request) => {
        await late(`${request.method()} ${new URL(request.url()).pathname}`);
        return answer(asked, request);
      },
      options,
    );
}

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { shake } from './shake.ts';

const places = [
  process.env.CHROMIUM,
  // The same Chromium without the parts around its pages: it asks half as much of the machine.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser of this machine, or null where there is none. */
export function installedBrowser(): string | null {
  return places.find((place): place is string => place !== undefined && existsSync(place)) ?? null;
}

/** The worker's one browser: a start costs as much as ten pages. */
let running: Browser | null = null;

/** Starts it without a window, or gives the one that runs; sound may play without a touch, as a board in the hall is started. */
export async function openBrowser(): Promise<Browser> {
  if (!running?.isConnected()) running = await start();
  return running;
}

/** What this file opened is closed; the browser stays for the next, and ends with its worker. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

async function start(): Promise<Browser> {
  const executablePath = installedBrowser();
  if (!executablePath)
    throw new Error('No Chromium or Chrome found: install one (Debian: apt-get install chromium fonts-noto-cjk).');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--disable-dev-shm-usage',
      // Played, but not sent to a sound card that is not there.
      '--disable-audio-output',
      // A page lives for seconds: what compiling it a second and third time would gain is never earned back.
      '--js-flags=--no-opt --no-maglev',
    ],
  });
  shake(browser);
  return browser;
}

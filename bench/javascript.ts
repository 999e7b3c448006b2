import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(import.meta.dirname, '../dist');
const pages = {
  kiosk: 'kiosk/index.html',
  board: 'counter-display/board.html',
  counter: 'counter-display/counter.html',
  desk: 'counter-display/desk.html',
  console: 'staff-console/index.html',
  phone: 'phone/index.html',
} as const;
/** Dictionaries that come alone: a screen loads the one it speaks. */
const languages = ['zh', 'en'];

export interface ScreenScripts {
  screen: string;
  /** What it loads before it draws, in the language that weighs more. */
  startBytes: number;
  /** With the heaviest of the rooms that are entered later. */
  withRoomBytes: number;
  /** Everything there is: every room, every language. */
  everythingBytes: number;
}

/** The scripts of each built screen, as its page and its imports name them. */
export function screensBuilt(): ScreenScripts[] {
  return Object.entries(pages).map(([screen, page]) => {
    const html = readFileSync(join(built, page), 'utf8');
    const entries = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) => name!);
    const base = withStatic(entries);
    const later = [...new Set([...base].flatMap((name) => importsOf(name).later))];
    const spoken = later.filter((name) => languages.includes(partOf(name)));
    const rooms = later.filter((name) => !spoken.includes(name));
    const language = heaviest(spoken.map((name) => withStatic([name])));
    const start = new Set([...base, ...language]);
    const room = heaviest(rooms.map((name) => beyond(start, withStatic([name]))));
    return {
      screen,
      startBytes: bytesOf(start),
      withRoomBytes: bytesOf(new Set([...start, ...room])),
      everythingBytes: bytesOf(new Set([...base, ...withStatic(later)])),
    };
  });
}

/** These files and what they import before they run. */
function withStatic(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...importsOf(name).atOnce);
  }
  return found;
}

function importsOf(name: string): { atOnce: string[]; later: string[] } {
  const script = readFileSync(join(built, 'assets', name), 'utf8');
  const named = (pattern: RegExp) => [...script.matchAll(pattern)].map(([, file]) => file!);
  return {
    atOnce: named(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
    later: named(/\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
  };
}

const beyond = (have: Set<string>, names: Set<string>) => new Set([...names].filter((name) => !have.has(name)));

/** `guide-room-DJQ-bsXy.js` is the part `guide-room`. */
const partOf = (name: string) => name.slice(0, name.length - '-12345678.js'.length);

function heaviest(parts: Set<string>[]): Set<string> {
  return parts.toSorted((a, b) => bytesOf(b) - bytesOf(a))[0] ?? new Set();
}

function bytesOf(names: Set<string>): number {
  return [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(built, 'assets', name))).length, 0);
}

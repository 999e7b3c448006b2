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
  case: 'phone/case.html',
  paper: 'paper/index.html',
} as const;
/** Dictionaries that come alone: a screen loads the one it speaks. */
const languages = ['zh', 'en'];

export interface ScreenScripts {
  screen: string;
  /** What it loads before it draws, in the language that weighs more. */
  startBytes: number;
  /** With the heaviest of the rooms that are entered from there, and its words. */
  withRoomBytes: number;
  /** The longest way in: a room, a page within it, a part of that page, all with their words. */
  deepestBytes: number;
  /** Everything there is: every room, every language. */
  everythingBytes: number;
}

type Scripts = ReadonlySet<string>;

/** The scripts of each built screen, as its page and its imports name them. */
export function screensBuilt(): ScreenScripts[] {
  return Object.entries(pages).map(([screen, page]) => {
    const html = readFileSync(join(built, page), 'utf8');
    const base = withStatic([...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) => name!));
    // A screen whose first language is part of it fetches the other as it fetches any part that comes later.
    const chooses = languages.every((language) => laterOf(base).some((name) => partOf(name) === language));
    const start = chooses ? heaviest(spoken(base)) : base;
    const rooms = (chooses ? roomsOf(base) : laterOf(base)).map((room) => {
      const there = together(base, withStatic([room]));
      return chooses ? heaviest(spoken(there)) : there;
    });
    return {
      screen,
      startBytes: bytesOf(start),
      withRoomBytes: bytesOf(heaviest([start, ...rooms])),
      deepestBytes: bytesOf(deepest(base)),
      everythingBytes: bytesOf(everything(base)),
    };
  });
}

/** These scripts with the words they have in each language. */
function spoken(scripts: Scripts): Scripts[] {
  return languages.map((language) =>
    together(scripts, withStatic(laterOf(scripts).filter((name) => isDictionary(name) && partOf(name) === language))),
  );
}

/** The longest of the ways that lead on from here. */
function deepest(here: Scripts, entered: Scripts = here): Scripts {
  const ways = roomsOf(entered)
    .filter((room) => !here.has(room))
    .map((room) => {
      const there = together(here, withStatic([room]));
      return deepest(there, new Set([...there].filter((name) => !here.has(name))));
    });
  return heaviest([...spoken(here), ...ways]);
}

function everything(scripts: Scripts): Scripts {
  const more = together(scripts, withStatic(laterOf(scripts)));
  return more.size === scripts.size ? scripts : everything(more);
}

const laterOf = (scripts: Scripts) => [...new Set([...scripts].flatMap((name) => importsOf(name).later))];
const roomsOf = (scripts: Scripts) => laterOf(scripts).filter((name) => !isDictionary(name));
const together = (some: Scripts, more: Scripts): Scripts => new Set([...some, ...more]);

/** These files and what they import before they run. */
function withStatic(names: readonly string[]): Scripts {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...importsOf(name).atOnce);
  }
  return found;
}

interface Imports {
  atOnce: string[];
  later: string[];
  bytes: number;
}
const known = new Map<string, Imports>();

function importsOf(name: string): Imports {
  const before = known.get(name);
  if (before) return before;
  const script = readFileSync(join(built, 'assets', name), 'utf8');
  const named = (pattern: RegExp) => [...script.matchAll(pattern)].map(([, file]) => file!);
  const found = {
    atOnce: named(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
    later: named(/\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
    bytes: gzipSync(script).length,
  };
  known.set(name, found);
  return found;
}

/** `guide-room-DJQ-bsXy.js` is the part `guide-room`. */
const partOf = (name: string) => name.slice(0, name.length - '-12345678.js'.length);
const isDictionary = (name: string) => languages.includes(partOf(name));

function heaviest(parts: readonly Scripts[]): Scripts {
  return parts.reduce((most, one) => (bytesOf(one) > bytesOf(most) ? one : most));
}

function bytesOf(names: Scripts): number {
  return [...names].reduce((sum, name) => sum + importsOf(name).bytes, 0);
}

/** Finding a service by what people type: Chinese, full pinyin, initials, English, or any mixture while typing. Pure. */

export interface Findable {
  name: { zh: string; en?: string };
  /** One reading for each character of the Chinese name. */
  pinyin: string[];
  keywords?: string[];
}

/** Half-open ranges of characters, in order. */
export type Marks = [from: number, to: number][];

export interface Found<S extends Findable> {
  service: S;
  /** What to print bold in the name, by language; empty when the name itself did not match. */
  marks: { zh: Marks; en: Marks };
  /** The keyword that matched, when the Chinese name did not. */
  keyword: { word: string; marks: Marks } | null;
}

/** How characters are read; some are read in more than one way. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Every reading of each character that occurs in a name: the one given is the likeliest, not the only one people type. */
export function readings(services: readonly Findable[]): Readings {
  const known = new Map<string, string[]>();
  for (const { name, pinyin } of services) {
    [...name.zh].forEach((character, at) => {
      const reading = plain(pinyin[at] ?? '');
      const before = known.get(character) ?? [];
      if (reading && !before.includes(reading)) known.set(character, [...before, reading]);
    });
  }
  return known;
}

/** Services that match, best first: the name from its start, the name inside, a keyword, English; in the hall's order within each. */
export function find<S extends Findable>(services: readonly S[], typed: string, known: Readings): Found<S>[] {
  const query = squeeze(typed);
  if (query === '') return [];
  const ranked: { rank: number; found: Found<S> }[] = [];
  for (const service of services) {
    const hit = match(service, query, typed, known, false);
    if (hit) ranked.push(hit);
  }
  // Letters far apart are a guess: only offered where nothing better is found.
  if (ranked.length === 0 && [...query].length >= 2) {
    for (const service of services) {
      const hit = match(service, query, typed, known, true);
      if (hit) ranked.push(hit);
    }
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ found }) => found);
}

function match<S extends Findable>(
  service: S,
  query: string,
  typed: string,
  known: Readings,
  apart: boolean,
): { rank: number; found: Found<S> } | null {
  const en = service.name.en ? englishMarks(service.name.en, typed) : null;
  const name = [...service.name.zh];
  const zh = marksIn(
    name,
    name.map((character, at) => spellings(character, service.pinyin[at] ?? '', known)),
    query,
    apart,
  );
  if (zh) return { rank: zh[0]?.[0] === 0 ? 0 : 1, found: { service, marks: { zh, en: en ?? [] }, keyword: null } };
  for (const word of service.keywords ?? []) {
    const characters = [...word];
    const marks = marksIn(
      characters,
      characters.map((character) => spellings(character, character, known)),
      query,
      apart,
    );
    if (marks) return { rank: 2, found: { service, marks: { zh: [], en: en ?? [] }, keyword: { word, marks } } };
  }
  return en ? { rank: 3, found: { service, marks: { zh: [], en }, keyword: null } } : null;
}

function marksIn(characters: string[], syllables: string[][], query: string, apart: boolean): Marks | null {
  for (let start = 0; start < characters.length; start++) {
    const taken = consume(characters, syllables, start, query, apart);
    if (taken) return join(taken);
  }
  return null;
}

/** Which characters from `at` on spell the whole query: each by itself, by its full reading, or by its initial; the last also half typed. */
function consume(
  characters: string[],
  syllables: string[][],
  at: number,
  query: string,
  apart: boolean,
): number[] | null {
  if (query === '') return [];
  if (at >= characters.length) return null;
  for (const length of stepsOf(characters[at] ?? '', syllables[at] ?? [], query)) {
    const rest = consume(characters, syllables, at + 1, query.slice(length), apart);
    if (rest) return [at, ...rest];
  }
  const passable = apart || isMark(characters[at] ?? '');
  return passable ? consume(characters, syllables, at + 1, query, apart) : null;
}

function* stepsOf(character: string, spelt: string[], query: string): Generator<number> {
  if (query.startsWith(character.toLowerCase())) yield character.length;
  for (const reading of spelt) {
    if (query.startsWith(reading)) yield reading.length;
    if (reading.startsWith(query)) yield query.length;
    if (/^[zcs]h/.test(reading) && query.startsWith(reading.slice(0, 2))) yield 2;
    if (query.startsWith(reading.slice(0, 1))) yield 1;
  }
}

/** How a character may be typed: as it is read here, as the hall reads it elsewhere, and ü as v or u. */
function spellings(character: string, reading: string, known: Readings): string[] {
  const read = [plain(reading), ...(known.get(character) ?? [])].filter((one) => /^[a-z0-9]+$/.test(one));
  return [...new Set(read.flatMap((one) => (one.includes('v') ? [one, one.replace('v', 'u')] : [one])))];
}

/** Brackets, quotes and commas stand in names but are not typed. */
function isMark(character: string): boolean {
  return /[\p{P}\p{S}\s]/u.test(character);
}

function join(taken: number[]): Marks {
  const marks: Marks = [];
  for (const at of taken) {
    const last = marks.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else marks.push([at, at + 1]);
  }
  return marks;
}

/** Every word typed begins a word of the name. */
function englishMarks(name: string, typed: string): Marks | null {
  const words = typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const marks: Marks = [];
  for (const word of words) {
    const at = [...name.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].find(
      (found) => found[0].startsWith(word) && !marks.some(([from]) => from === found.index),
    );
    if (!at) return null;
    marks.push([at.index, at.index + word.length]);
  }
  return marks.sort((a, b) => a[0] - b[0]);
}

function squeeze(typed: string): string {
  return plain(typed).replace(/[\s'’·，。、]+/gu, '');
}

/** Lower case without tones; ü is v. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

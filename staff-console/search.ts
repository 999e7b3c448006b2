import type { HallAnswer } from '../protocol/wire.ts';

type Service = HallAnswer['services'][number];

/** Services that fit what was typed, best first: Chinese, full pinyin, initials, keywords, English. Pure. */
export function findServices(services: readonly Service[], typed: string): Service[] {
  const query = plain(typed);
  if (query === '') return [...services];
  const known = readings(services);
  return services
    .map((service, order) => ({ service, order, rank: rankOf(service, query, typed.trim().toLowerCase(), known) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => a.rank! - b.rank! || a.order - b.order)
    .map(({ service }) => service);
}

function rankOf(service: Service, query: string, words: string, known: ReadonlyMap<string, string>): number | null {
  const letters = [...service.name.zh];
  const syllables = letters.map((_, i) => plain(service.pinyin[i] ?? ''));
  for (let start = 0; start < letters.length; start++) {
    if (spells(letters, syllables, start, query)) return start === 0 ? 0 : 1;
  }
  for (const word of service.keywords ?? []) {
    const written = [...word];
    const read = written.map((letter) => known.get(letter) ?? plain(letter));
    if (written.some((_, start) => spells(written, read, start, query))) return 2;
  }
  const english = service.name.en?.toLowerCase().split(/[^a-z0-9]+/) ?? [];
  const wanted = words.split(/\s+/).filter(Boolean);
  return wanted.length > 0 && wanted.every((word) => english.some((one) => one.startsWith(word))) ? 3 : null;
}

/** Keywords come without readings: those of the names serve them too. */
function readings(services: readonly Service[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { name, pinyin } of services) {
    [...name.zh].forEach((letter, i) => {
      if (!known.has(letter)) known.set(letter, plain(pinyin[i] ?? ''));
    });
  }
  return known;
}

/** Each character by itself, by its reading or its initial; the last reading may be half typed. Brackets and commas are not typed. */
function spells(letters: readonly string[], syllables: readonly string[], at: number, query: string): boolean {
  if (query === '') return true;
  const letter = letters[at];
  if (letter === undefined) return false;
  const syllable = syllables[at] ?? '';
  if (/[\p{P}\s]/u.test(letter) && spells(letters, syllables, at + 1, query)) return true;
  for (const way of [letter.toLowerCase(), syllable, syllable.slice(0, 2), syllable.slice(0, 1)]) {
    if (
      way !== '' &&
      query.startsWith(way) &&
      (way.length !== 2 || way === syllable || /^[zcs]h$/.test(way)) &&
      spells(letters, syllables, at + 1, query.slice(way.length))
    )
      return true;
  }
  return syllable.startsWith(query);
}

/** Lower case, without tones and spaces; ü is v. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f\s']/g, '')
    .normalize('NFC');
}

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, type SourceFile, sourceFiles } from './source.ts';

const files = sourceFiles();
const screens = ['kiosk', 'staff-console'];

interface Dictionary {
  /** Where its `words.ts` lies. */
  at: string;
  zh: Record<string, string>;
  en: Record<string, string>;
}

/** Every dictionary that is kept in one file a language. */
const dictionaries: Dictionary[] = await Promise.all(
  screens
    .flatMap((screen) =>
      readdirSync(join(root, screen), { recursive: true, encoding: 'utf8' }).map((path) =>
        `${screen}/${path}`.replaceAll('\\', '/'),
      ),
    )
    .filter((path) => path.endsWith('/words/zh.ts'))
    .map(async (path) => ({
      at: dirname(dirname(path)),
      zh: (await import(join(root, path))).zh,
      en: (await import(join(root, path.replace(/zh\.ts$/, 'en.ts')))).en,
    })),
);

/** Words that are the hub's own names of things, said as they come. */
const ofTheHub: Record<string, string> = {
  kiosk: 'diamond circle triangle square star seeing writing walking mon tue wed thu fri sat sun',
  'staff-console/guides': 'withdrawn',
  'phone/case': 'missing wrong',
  // And those of what a board's loudspeaker lacks.
  'counter-display': 'touch silent chime-only',
};

const marks = (sentence: string) => [...new Set([...sentence.matchAll(/\{\w+\}/g)].map(([mark]) => mark))];

/** Whether a file names this word: as it stands, or by a pattern such as `step:${id}`. */
function names({ text }: SourceFile): (word: string) => boolean {
  const plain = new Set([...text.matchAll(/['"`]([\w:-]+)['"`]|^\s*([\w]+):/gm)].flatMap(([, word]) => word ?? []));
  const patterns = [...text.matchAll(/`([^`\s]*\$\{[^`]*\}[^`\s]*)`/g)]
    .map(([, pattern]) => pattern!.split(/\$\{[^}]*\}/))
    // A pattern of values alone would name every word.
    .filter((parts) => parts.some((part) => part !== ''))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[^\w:-]/g, '\\$&')).join('.+')}$`));
  return (word) => plain.has(word) || patterns.some((pattern) => pattern.test(word));
}

/** The words of this dictionary that none of those who speak it names. */
function unsaid(at: string, words: string[]): string[] {
  const speakers = files
    .filter(({ path, imports }) => imports.includes(`${at}/words.ts`) && !path.includes('/words/'))
    .map(names);
  expect(speakers).not.toEqual([]);
  const said = new Set(ofTheHub[at]?.split(' '));
  return words.filter((word) => !said.has(word) && !speakers.some((says) => says(word)));
}

describe('the words of the screens', () => {
  it.each(dictionaries)('[H30] of $at are the same in both languages', ({ zh, en }) => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    // A language may leave out a value (one of a thing), but has none that the other does not know.
    const strange = Object.keys(zh).filter((key) => marks(en[key]!).some((mark) => !marks(zh[key]!).includes(mark)));
    expect(strange).toEqual([]);
  });

  it.each(dictionaries)('[H31] of $at are each said somewhere', ({ at, zh }) => {
    expect(unsaid(at, Object.keys(zh))).toEqual([]);
  });

  /** Both languages in one file: the compiler sees to it that they have the same words. */
  const small = files.filter(({ path, text }) => path.endsWith('/words.ts') && /^  zh: \{|^    zh: \{/m.test(text));
  it.each(small)('[H31] of $path are each said somewhere', ({ path, text }) => {
    const chinese = text.slice(text.indexOf('zh: {'), text.indexOf('en: {'));
    const words = [...chinese.matchAll(/^ {4,6}(?:'([^']+)'|(\w+)):/gm)].map(([, quoted, plain]) => quoted ?? plain!);
    expect(words.length).toBeGreaterThan(0);
    expect(unsaid(dirname(path), words)).toEqual([]);
  });
});

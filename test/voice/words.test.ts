import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, spelled } from '../../server/voice/spelling.ts';
import { announcement } from '../../server/voice/words.ts';

const engineInstalled = spawnSync('espeak-ng', ['--version']).status === 0;
const needsEngine = engineInstalled ? '' : ' (skipped: espeak-ng is not installed)';

describe('the words of a call', () => {
  it.each([
    ['A023', 3, '请 A零二三 到 3号窗口', 'Number A 0 2 3, please go to counter 3'],
    ['B100', 12, '请 B一零零 到 12号窗口', 'Number B 1 0 0, please go to counter 12'],
    ['C007', 1, '请 C零零七 到 1号窗口', 'Number C 0 0 7, please go to counter 1'],
    ['A1000', 99, '请 A一零零零 到 99号窗口', 'Number A 1 0 0 0, please go to counter 99'],
    ['AB12', 20, '请 AB一二 到 20号窗口', 'Number A B 1 2, please go to counter 20'],
  ])('[V1] %s at counter %i is shown as %s', (number, counter, zh, en) => {
    expect(announcement({ number, counter })?.text).toEqual({ zh, en });
  });

  it.each([
    ['A023', 'A 0 2 3', 'ei1 ling2 er4 san1', "[['eI]] zero two three"],
    ['B100', 'B 1 0 0', 'bi4 yi1 ling2 ling2', 'B one zero zero'],
    ['C007', 'C 0 0 7', "[[s'i55]] ling2 ling2 qi1", 'C zero zero seven'],
    ['A1000', 'A 1 0 0 0', 'ei1 yi1 ling2 ling2 ling2', "[['eI]] one zero zero zero"],
  ])('[V2] %s is spelled %s, digit by digit', (number, parts, zh, en) => {
    const words = announcement({ number, counter: 3 });
    expect(words?.parts.zh).toEqual(['qing', ...parts.split(' '), 'dao', '3', 'haochuangkou']);
    expect(words?.parts.en).toEqual(['number', ...parts.split(' '), 'please-go-to-counter', '3']);
    expect(words?.speech.zh).toBe(`qing3 ${zh}, dao4 san1 hao4 chuang1 kou3.`);
    expect(words?.speech.en).toBe(`Number ${en}, please go to counter three.`);
  });

  it.each([
    [1, 'yi1', 'one'],
    [10, 'shi2', 'ten'],
    [12, 'shi2 er4', 'twelve'],
    [20, 'er4 shi2', 'twenty'],
    [21, 'er4 shi2 yi1', 'twenty one'],
    [99, 'jiu3 shi2 jiu3', 'ninety nine'],
    [101, 'yi1 ling2 yi1', 'one zero one'],
  ])('[V3] counter %i is said %s hao4 chuang1 kou3', (counter, zh, en) => {
    const speech = announcement({ number: 'A023', counter })?.speech;
    expect(speech?.zh).toBe(`qing3 ei1 ling2 er4 san1, dao4 ${zh} hao4 chuang1 kou3.`);
    expect(speech?.en).toBe(`Number [['eI]] zero two three, please go to counter ${en}.`);
  });

  it('[V3] the counters 1 to 99 are all said, and no two alike', () => {
    const said = Array.from({ length: 99 }, (_, at) => announcement({ number: 'A023', counter: at + 1 })?.speech);
    expect(new Set(said.map((speech) => speech?.zh)).size).toBe(99);
    expect(new Set(said.map((speech) => speech?.en)).size).toBe(99);
  });

  it.each([
    '',
    'A',
    '023',
    'a023',
    'A023 ',
    ' A023',
    'A023\n',
    'A023; rm -rf /',
    'A-23',
    'ABCD1',
    'A123456',
    'Ａ０２３',
    'A٠٢٣',
    'A0二3',
    "[[h@l'oU]]",
    '<voice>',
    '--stdin',
    '-w/etc/passwd',
    '../A023',
    '王小明',
    'A023 王小明',
  ])('[V4] the number %j has no words', (number) => {
    expect(announcement({ number, counter: 3 })).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1000, 2 ** 53])(
    '[V4] the counter %d has no words',
    (counter) => {
      expect(announcement({ number: 'A023', counter })).toBeNull();
    },
  );

  it('[V4] what only turns into a number when read as text has no words', () => {
    const listed: unknown = JSON.parse(
      '[{"number":["A023"],"counter":3},{"number":"A023","counter":"3"},{"counter":3}]',
    );
    for (const call of listed as Parameters<typeof announcement>[0][]) expect(announcement(call)).toBeNull();
  });

  it('[V4] whatever text comes in, the engine is given only its own alphabet', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z]{1,3}\d{1,5}$/));
    fc.assert(
      fc.property(anything, fc.integer(), fc.integer(), (number, counter, times) => {
        const words = announcement({ number, counter, times });
        if (!words) return;
        expect(words.speech.zh).toMatch(/^(?:[a-z0-9]+|\[\[s'i55\]\]|[,. ])+$/);
        expect(words.speech.en).toMatch(/^(?:[A-Za-z]+|\[\['eI\]\]|[,. ])+$/);
      }),
    );
  });

  it('[V6] a first call is said once, a call again twice', () => {
    const first = announcement({ number: 'A023', counter: 3, times: 1 });
    const again = announcement({ number: 'A023', counter: 3, times: 2 });
    expect(announcement({ number: 'A023', counter: 3 })).toEqual(first);
    expect(again?.text).toEqual(first?.text);
    expect(again?.speech.zh).toBe(`${first?.speech.zh} ${first?.speech.zh}`);
    expect(again?.parts.en).toEqual([...(first?.parts.en ?? []), ...(first?.parts.en ?? [])]);
    expect(announcement({ number: 'A023', counter: 3, times: 7 })).toEqual(again);
  });

  it("[V7] the visitor's own language is said first, Chinese unless told otherwise", () => {
    expect(announcement({ number: 'A023', counter: 3 })?.order).toEqual(['zh', 'en']);
    expect(announcement({ number: 'A023', counter: 3, language: 'en' })?.order).toEqual(['en', 'zh']);
  });
});

describe('how the engine reads it', () => {
  const trace = (voice: string, speech: string): string =>
    spawnSync('espeak-ng', ['-v', voice, '-q', '-x', '--stdin'], { input: speech, encoding: 'utf8' }).stdout.trim();

  it.runIf(engineInstalled)(`[V2] in Mandarin every syllable has its own tone${needsEngine}`, () => {
    const heard = trace('cmn-latn-pinyin', announcement({ number: 'A023', counter: 12 })?.speech.zh ?? '');
    expect(heard.split(/[_|\s]+/).filter(Boolean)).toEqual([
      "tS;h'i21N",
      "'ei55",
      "l'i35N",
      "'@r51",
      "s'a55n",
      "t'Au51",
      "s.'i.35",
      "'@r51",
      "X'Au51",
      "ts.hw'A55N",
      "kh'ou214",
    ]);
  });

  it.runIf(engineInstalled)(`[V5] in English A is the letter, not the article${needsEngine}`, () => {
    const heard = trace('en-us', announcement({ number: 'A023', counter: 3 })?.speech.en ?? '');
    expect(heard.split(/\s+/).slice(0, 5)).toEqual(["n'Vmb3r-", "'eI", "z'i@roU", "t'u:", "Tr'i:"]);
  });

  it.runIf(engineInstalled)(`[V5] no letter sounds like a digit or another letter${needsEngine}`, () => {
    for (const [language, voice] of [
      ['zh', 'cmn-latn-pinyin'],
      ['en', 'en-us'],
    ] as const) {
      const signs = partsOf(language).filter((part) => /^[A-Z0-9]$/.test(part));
      const heard = signs.map((sign) => trace(voice, spelled(language, [sign])));
      expect(signs).toHaveLength(36);
      expect(heard.filter((sounds, at) => sounds === '' || heard.indexOf(sounds) !== at)).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { boardAddress, counterAddress } from '../../counter-display/address.ts';
import { dictionary as boardWords } from '../../counter-display/board/words.ts';
import { dictionary as deskWords } from '../../counter-display/desk/words.ts';
import { dictionary as signWords } from '../../counter-display/sign/words.ts';
import { standing } from '../../counter-display/standing.ts';
import { shared } from '../../counter-display/words.ts';

const place = (address: string) => new URL(address, 'http://hub');

describe('the address of a screen', () => {
  it.each([
    ['/board/', 'board'],
    ['/board/a/', 'board/a'],
    ['/board/hall-2', 'board/hall-2'],
    ['/board/A/', null],
    ['/board/a/b/', null],
  ])('[H2] %s is the topic %s', (path, topic) => {
    expect(boardAddress(place(path), '大厅屏').topic).toBe(topic);
  });

  it.each([
    ['/counter/3/', 'counter/3'],
    ['/counter/112', 'counter/112'],
    ['/counter/0/', null],
    ['/counter/1000/', null],
    ['/counter/x/', null],
    ['/desk/3/', null],
  ])('[H2] %s is the topic %s', (path, topic) => {
    expect(counterAddress('counter', place(path), '窗口屏').topic).toBe(topic);
  });

  it('[H2] the label comes from the address, else from the place', () => {
    expect(boardAddress(place('/board/a/'), '大厅屏').label).toBe('大厅屏 a');
    expect(boardAddress(place('/board/?label=%E5%8D%97%E9%97%A8'), '大厅屏').label).toBe('南门');
    expect(boardAddress(place(`/board/?label=${'x'.repeat(90)}`), '大厅屏').label).toHaveLength(60);
  });

  it('[S4] sound is what the address says, or nothing', () => {
    expect(boardAddress(place('/board/?sound=off'), '大厅屏').sound).toBe('off');
    expect(counterAddress('counter', place('/counter/3/?sound=on'), '窗口屏').sound).toBe('on');
    expect(boardAddress(place('/board/?sound=loud'), '大厅屏').sound).toBeNull();
  });
});

describe('where a screen stands with the hub', () => {
  const live = { topic: 'board', refusal: undefined, link: 'live', ready: true } as const;

  it('[H1] not accepted is pairing, not known is said in words', () => {
    expect(standing(live)).toBe('shown');
    expect(standing({ ...live, refusal: 'not-allowed' })).toBe('pairing');
    expect(standing({ ...live, refusal: 'unknown-topic' })).toBe('unknown');
    expect(standing({ ...live, topic: null })).toBe('unknown');
  });

  it('[B9] a lost line comes before everything but a wrong address', () => {
    expect(standing({ ...live, link: 'lost' })).toBe('lost');
    expect(standing({ ...live, link: 'connecting', ready: false })).toBe('connecting');
  });
});

describe('the words', () => {
  it.each([
    ['shared', shared],
    ['board', boardWords],
    ['sign', signWords],
    ['desk', deskWords],
  ])('[H3] %s: the same keys and the same values in both languages, none empty', (_, { zh, en }) => {
    const values = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
    for (const [key, sentence] of Object.entries(zh)) {
      const english = (en as Record<string, string>)[key] ?? '';
      expect(sentence.trim() && english.trim(), key).not.toBe('');
      // English may say less than Chinese where the place is small, never something the Chinese does not know.
      for (const name of values(english)) expect(values(sentence), key).toContain(name);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { en } from '../../staff-console/words/en.ts';
import { zh } from '../../staff-console/words/zh.ts';

const marks = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

describe('the words', () => {
  it('[V6] no English sentence holds Chinese, save the name of the other language', () => {
    const mixed = Object.entries(en).filter(
      ([key, words]) => !key.startsWith('tongue') && /\p{Script=Han}/u.test(words),
    );
    expect(mixed).toEqual([]);
  });
  it('[V6] a sentence fills in nothing that the other language does not have', () => {
    const differing = Object.keys(zh).filter((key) => {
      const [chinese, english] = [marks(zh[key as keyof typeof zh]), marks(en[key as keyof typeof zh])];
      return english.some((mark) => !chinese.includes(mark));
    });
    expect(differing).toEqual([]);
  });
});

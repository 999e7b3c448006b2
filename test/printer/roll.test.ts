import { describe, expect, it } from 'vitest';
import { newRoll, printed, refilled, type Roll, seen, slipsLeft } from '../../printer/roll.ts';

const having = (slips: number, lengthMm: number, roll: Roll = newRoll) => {
  let now = roll;
  for (let i = 0; i < slips; i++) now = printed(now, lengthMm);
  return now;
};

describe('the roll', () => {
  it('[O1] what is left is the roll less what was printed, in slips as long as those of late', () => {
    expect(slipsLeft(newRoll, 50)).toBe(250);
    expect(slipsLeft(having(100, 200), 50)).toBe(150);
    // From long slips to short ones: what counts is how long they are now.
    expect(slipsLeft(having(300, 50, having(100, 200)), 50)).toBe(200);
  });

  it('[O2] a printer that says its paper runs low knows better than the sum', () => {
    const low = seen(having(100, 100), 'paper-low');
    expect(slipsLeft(low, 50)).toBe(30);
    expect(slipsLeft(having(20, 100, low), 50)).toBe(14);
    expect(slipsLeft(seen(having(20, 100, low), 'paper-low'), 50)).toBe(14);
  });

  it('[O3] without paper there is none left, and paper that is there again is a new roll', () => {
    const out = seen(having(100, 100), 'paper-out');
    expect(slipsLeft(out, 50)).toBe(0);
    expect(seen(out, null)).toMatchObject({ usedMm: 0, lowAtMm: null, out: false });
    expect(slipsLeft(seen(out, null), 50)).toBe(450);
    // A used roll put in: it is low from the start.
    expect(slipsLeft(seen(out, 'paper-low'), 50)).toBe(30);
  });

  it('[O4] a cover that was open or a cable that was pulled says nothing about the roll', () => {
    const used = having(10, 100);
    for (const detail of ['cover-open', 'refused', 'deadline', null]) expect(seen(used, detail)).toBe(used);
  });

  it('[O5] a roll that ran low and does so no more was changed, and a person may say so too', () => {
    expect(seen(seen(having(10, 100), 'paper-low'), null).usedMm).toBe(0);
    expect(refilled(having(10, 100))).toMatchObject({ usedMm: 0, lowAtMm: null });
    expect(slipsLeft(refilled(having(100, 250)), 50)).toBe(200);
  });

  it('[O7] it is told in round numbers, one by one only at the end', () => {
    const left = (slips: number) => slipsLeft(having(slips, 100), 10);
    expect([0, 1, 49, 51, 75, 79, 81, 99].map(left)).toEqual([50, 60, 40, 40, 20, 19, 17, 0]);
  });

  it('[O6] it never promises less than nothing', () => {
    expect(slipsLeft(having(1000, 100), 50)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { isSecondFactor } from '../../server/cases/second-factor.ts';
import { GuessLimit } from '../../server/web/guess-limit.ts';

const minute = 60_000;

describe('the second factor', () => {
  it('[CA142] is the last four of identity number or phone, and nothing else', () => {
    const person = { idNo: '33020319600315204x', phone: '138-5741 5210' };
    for (const factor of ['204X', '204x', '5210', ' 5210 ']) expect(isSecondFactor(factor, person)).toBe(true);
    for (const factor of ['2040', '3302', '', '04X', '15204X'])
      expect(isSecondFactor(factor, person)).toBe(factor === '15204X');
    expect(isSecondFactor('', {})).toBe(false);
    expect(isSecondFactor('210', { phone: '210' })).toBe(false);
  });
});

describe('limits against guessing', () => {
  it('[CA143] five misses about one number lock it for an hour for everybody, ten a day until the next', () => {
    const limit = new GuessLimit();
    let now = 0;
    const miss = (times: number) => {
      for (let i = 0; i < times; i++) {
        now += 1000;
        limit.missed(`a${i}`, 'N1', now);
      }
    };
    miss(4);
    expect(limit.lockedS('b', 'N1', now)).toBe(0);
    miss(1);
    expect(limit.lockedS('b', 'N1', now)).toBe(3600);
    expect(limit.lockedS('b', 'N2', now)).toBe(0);
    now += 61 * minute;
    expect(limit.lockedS('b', 'N1', now)).toBe(0);
    miss(5);
    expect(limit.lockedS('b', 'N1', now)).toBe(24 * 3600);
  });

  it('[CA143] ten misses of one asker lock them about any number; who finds is forgiven the hour, not the day', () => {
    const limit = new GuessLimit();
    for (let i = 0; i < 10; i++) limit.missed('kiosk', `N${i}`, i);
    expect(limit.lockedS('kiosk', 'N99', 10)).toBe(600);
    expect(limit.lockedS('phone', 'N99', 10)).toBe(0);
    const other = new GuessLimit();
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) other.missed(`a${round}-${i}`, 'N1', round * 1000 + i);
      if (round < 2) other.found('N1');
    }
    expect(other.lockedS('b', 'N1', 3000)).toBeGreaterThan(3600);
  });

  it('[CA143] however many numbers are tried, only so many are remembered', () => {
    const limit = new GuessLimit();
    for (let i = 0; i < 30_000; i++) limit.missed(`a${i}`, `N${i}`, i);
    expect(limit.remembered).toBeLessThanOrEqual(20_000);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestCount } from '../../server/web/request-count.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.parse('2026-11-23T09:00:00+08:00');

describe('how often somebody asks', () => {
  let counted = 0;
  let count: RequestCount;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    counted = 5000.5;
    count = new RequestCount(() => counted);
    count.init({ windowMs: minute });
  });
  afterEach(() => vi.useRealTimers());
  const ask = (key: string) => count.increment(key);

  it('[W61] is counted for each by itself, a minute long from the first time', () => {
    expect([ask('a'), ask('a'), ask('b')].map(({ totalHits }) => totalHits)).toEqual([1, 2, 1]);
    expect(ask('a').resetTime).toEqual(new Date(start + minute));
    counted += minute - 1;
    expect(ask('a').totalHits).toBe(4);
    counted += 1;
    expect(ask('a').totalHits).toBe(1);
  });

  it.each([
    ['back', -day],
    ['forward', day],
  ])('[W84] a clock put %s by a day changes nothing of that minute', (_, jumpMs) => {
    ask('a');
    vi.setSystemTime(start + jumpMs);
    counted += minute / 2;
    expect(ask('a')).toEqual({ totalHits: 2, resetTime: new Date(start + jumpMs + minute / 2) });
    counted += minute / 2;
    expect(ask('a').totalHits).toBe(1);
  });

  it('[W61] what is taken back is not counted, and who is let off begins anew', () => {
    ask('a');
    ask('a');
    count.decrement('a');
    expect(ask('a').totalHits).toBe(2);
    count.resetKey('a');
    count.decrement('a');
    expect(ask('a').totalHits).toBe(1);
  });
});

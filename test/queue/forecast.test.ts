import { describe, expect, it } from 'vitest';
import { type Crowd, erlangQuantile, forecastOf, meanOf, memory, usualS } from '../../server/queue/forecast.ts';

const ninthDecile = 1.2815515655;
const crowd = (change: Partial<Crowd>): Crowd => ({
  ahead: 4,
  counters: 1,
  idle: 0,
  meanS: 600,
  breakAhead: null,
  ...change,
});

describe('the forecast', () => {
  it.each([
    [1, Math.LN2, Math.LN10],
    [5, 4.6709, 7.9936],
    [20, 19.668, 25.9025],
  ])(
    '[Q45] %i slots to open: the median and the ninth decile are within two hundredths of the exact ones',
    (slots, median, ninth) => {
      expect(Math.abs(erlangQuantile(slots, 0) / median - 1)).toBeLessThan(0.02);
      expect(Math.abs(erlangQuantile(slots, ninthDecile) / ninth - 1)).toBeLessThan(0.02);
    },
  );

  it('[Q40] it is for one slot more than there are people ahead: yours', () => {
    expect(forecastOf(crowd({ ahead: 4 }))!.p50S / 600).toBeCloseTo(4.6709, 1);
    expect(forecastOf(crowd({ ahead: 4 }))!.p90S / 600).toBeCloseTo(7.9936, 1);
    expect(forecastOf(crowd({ ahead: 0 }))!.p50S).toBeGreaterThan(0);
  });

  it('[Q40] twice the counters halve it', () => {
    const [alone, two] = [forecastOf(crowd({ ahead: 9 }))!, forecastOf(crowd({ ahead: 9, counters: 2 }))!];
    expect(Math.abs(two.p50S - alone.p50S / 2)).toBeLessThanOrEqual(1);
    expect(Math.abs(two.p90S - alone.p90S / 2)).toBeLessThanOrEqual(1);
  });

  it('[Q40] the span is never upside down', () => {
    for (let ahead = 0; ahead < 200; ahead++) {
      const { p50S, p90S } = forecastOf(crowd({ ahead, counters: 1 + (ahead % 5) }))!;
      expect(p90S).toBeGreaterThan(p50S);
    }
  });

  it('[Q41] without a counter at work nothing is promised', () => {
    expect(forecastOf(crowd({ counters: 0, ahead: 0 }))).toBeNull();
  });

  it('[Q42] with a counter idle and nobody ahead it is at once', () => {
    expect(forecastOf(crowd({ ahead: 0, idle: 1 }))).toEqual({ p50S: 0, p90S: 30 });
    expect(forecastOf(crowd({ ahead: 1, idle: 1 }))).toEqual(forecastOf(crowd({ ahead: 0, idle: 0 })));
  });

  it('[Q43] a break that begins before the turn comes is waited too', () => {
    const without = forecastOf(crowd({ ahead: 9 }))!;
    expect(forecastOf(crowd({ ahead: 9, breakAhead: { inS: 600, lastsS: 5400 } }))).toEqual({
      p50S: without.p50S + 5400,
      p90S: without.p90S + 5400,
    });
    const between = (without.p50S + without.p90S) / 2;
    expect(forecastOf(crowd({ ahead: 9, breakAhead: { inS: between, lastsS: 5400 } }))).toEqual({
      p50S: without.p50S,
      p90S: without.p90S + 5400,
    });
    expect(forecastOf(crowd({ ahead: 9, breakAhead: { inS: 99_999, lastsS: 5400 } }))).toEqual(without);
  });

  it('[Q44] before anything was seen the kind of service speaks, then more and more what was seen', () => {
    expect([meanOf('immediate', null), meanOf('promised', null), meanOf('joint', null)]).toEqual([480, 720, 1200]);
    const seen = (n: number) => meanOf('immediate', { n, sumS: n * 120 });
    expect(seen(8)).toBe(300);
    expect(seen(1)).toBeGreaterThan(seen(10));
    expect(Math.abs(seen(400) - 120)).toBeLessThan(10);
    expect(memory ** 400).toBeCloseTo(1 / Math.E, 2);
  });

  it('[Q44] what a visit usually takes is a span around its mean', () => {
    const { p50S, p90S } = usualS(600);
    expect(p50S).toBeLessThan(600);
    expect(p90S).toBeGreaterThan(600);
  });
});

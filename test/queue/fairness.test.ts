import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPatient } from '../../server/queue/order.ts';

interface Visit {
  id: number;
  rate: number;
  arrived: number;
  place: { line: string; rate: number; since: number; tie: number; back: number };
  called: number;
}

/** One counter that always calls the most patient head of line: everybody with the time of their call. */
function serve(arrivals: { rate: number; gapMs: number; takesMs: number }[]): Visit[] {
  let clock = 0;
  const coming = arrivals.map(({ rate, gapMs, takesMs }, id) => {
    clock += gapMs;
    return {
      id,
      rate,
      arrived: clock,
      takesMs,
      place: { line: 'A', rate, since: clock, tie: id, back: 0 },
      called: -1,
    };
  });
  const lines = new Map<number, typeof coming>(coming.map(({ rate }) => [rate, []]));
  let free = 0;
  let next = 0;
  const waits = () => [...lines.values()].some((line) => line.length > 0);
  while (next < coming.length || waits()) {
    if (!waits()) free = Math.max(free, coming[next]!.arrived);
    for (; next < coming.length && coming[next]!.arrived <= free; next++)
      lines.get(coming[next]!.rate)!.push(coming[next]!);
    const one = mostPatient(
      [...lines.values()].flatMap((line) => line.slice(0, 1)),
      free,
    )!;
    lines.get(one.rate)!.shift();
    one.called = free;
    free += one.takesMs;
  }
  return coming;
}

const visit = (rates: number[]) =>
  fc.record({
    rate: fc.constantFrom(...rates),
    gapMs: fc.integer({ min: 0, max: 20 * 60_000 }),
    takesMs: fc.integer({ min: 1, max: 40 * 60_000 }),
  });

describe('fairness', () => {
  it('[Q15] at rates 2 to 1 only priority visitors who came in the first half of an ordinary wait can pass it', () => {
    let passings = 0;
    fc.assert(
      fc.property(fc.array(visit([1, 2]), { minLength: 2, maxLength: 60 }), (arrivals) => {
        const all = serve(arrivals);
        for (const ordinary of all.filter(({ rate }) => rate === 1)) {
          for (const passer of all.filter(
            ({ arrived, called, id }) => arrived > ordinary.arrived && called <= ordinary.called && id !== ordinary.id,
          )) {
            passings += 1;
            expect(passer.rate).toBe(2);
            expect(passer.arrived - ordinary.arrived).toBeLessThanOrEqual((ordinary.called - ordinary.arrived) / 2);
          }
        }
      }),
      { numRuns: 300 },
    );
    // The sentence would be true of a line in which nobody ever passes.
    expect(passings).toBeGreaterThan(100);
  });

  it('[Q17] nobody passes somebody of the same class', () => {
    fc.assert(
      fc.property(fc.array(visit([1, 1.5, 2]), { minLength: 2, maxLength: 60 }), (arrivals) => {
        const all = serve(arrivals);
        for (const rate of [1, 1.5, 2]) {
          const calls = all.filter((one) => one.rate === rate).map(({ called }) => called);
          expect(calls).toEqual(calls.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

/** A small generator with a seed (mulberry32): the same crowd every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('mean waits of a long day at one counter', () => {
  /** Share of priority visitors, load, and how long a visit takes on average. */
  const [priorityShare, load, meanMs] = [0.3, 0.75, 480_000];
  const random = seeded(20_261_123);
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const arrivals = Array.from({ length: 400_000 }, () => ({
    rate: random() < priorityShare ? 2 : 1,
    gapMs: exponential(meanMs / load),
    takesMs: exponential(meanMs),
  }));
  const all = serve(arrivals);
  const mean = (rate: number) => {
    const own = all.filter((one) => one.rate === rate);
    return own.reduce((sum, { called, arrived }) => sum + called - arrived, 0) / own.length;
  };
  // Stanford, Taylor and Ziedins 2014, for exponential service: W0 = ρ·E[S].
  const b = 1 / 2;
  const [priorityLoad, ordinaryLoad] = [load * priorityShare, load * (1 - priorityShare)];
  const firstCome = (load * meanMs) / (1 - load);
  const ordinaryWait = firstCome / (1 - priorityLoad * (1 - b));
  const priorityWait = firstCome - ordinaryLoad * ordinaryWait * (1 - b);

  it('[Q16] each class waits as long as accumulating priority says', () => {
    expect(mean(1) / ordinaryWait).toBeCloseTo(1, 1);
    expect(mean(2) / priorityWait).toBeCloseTo(1, 1);
    expect(Math.abs(mean(1) / mean(2) / (ordinaryWait / priorityWait) - 1)).toBeLessThan(0.02);
  });

  it('[Q16] what priority visitors gain, ordinary ones give, and nothing is lost', () => {
    const conserved = priorityLoad * mean(2) + ordinaryLoad * mean(1);
    expect(Math.abs(conserved / (load * firstCome) - 1)).toBeLessThan(0.04);
    expect(mean(2)).toBeLessThan(firstCome);
    expect(mean(1)).toBeGreaterThan(firstCome);
  });
});

import { describe, expect, it } from 'vitest';
import { openRestarts } from '../../server/voice/restarts.ts';

const rules = { pauseS: 0.2, deathsInARow: 4, restS: 600, steadyS: 60 };

describe('starting again what died', () => {
  it('[V41] at first there is nothing to wait for', () => {
    const restarts = openRestarts(rules);
    expect([restarts.waitMs(0), restarts.resting(0)]).toEqual([0, false]);
  });

  it('[V41] each death in a row makes the pause four times as long, until it rests', () => {
    const restarts = openRestarts(rules);
    const pauses = [0.2, 0.8, 3.2, 600, 600].map((pausingS, at) => {
      restarts.started(0);
      expect(restarts.died(0)).toEqual({ deaths: at + 1, pausingS: expect.closeTo(pausingS, 9) });
      return [Math.round(restarts.waitMs(0)), restarts.resting(0)];
    });
    expect(pauses).toEqual([
      [200, false],
      [800, false],
      [3_200, false],
      [600_000, true],
      [600_000, true],
    ]);
    expect([restarts.waitMs(599_999), restarts.resting(599_999)]).toEqual([1, true]);
    expect([restarts.waitMs(600_000), restarts.resting(600_000)]).toEqual([0, false]);
  });

  it('[V41] a death after a steady minute is the first of a new row', () => {
    const restarts = openRestarts(rules);
    for (let deaths = 0; deaths < 3; deaths += 1) restarts.died(0);
    restarts.started(1_000);
    expect(restarts.died(60_999).deaths).toBe(4);
    restarts.started(1_000_000);
    expect(restarts.died(1_060_000)).toEqual({ deaths: 1, pausingS: 0.2 });
    expect(restarts.resting(1_060_000)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openClock } from '../../server/store/clock.ts';

const hour = 3600_000;
const start = Date.parse('2026-11-23T09:00:00+08:00');

/** The PC's two clocks as a test turns them: the one on the wall, and the one that only counts on. */
function pc(notBefore = 0) {
  const time = { wall: start, counted: 5_000.25 };
  const clock = openClock(
    notBefore,
    () => time.wall,
    () => time.counted,
  );
  return {
    now: () => clock.now(),
    pass(ms: number) {
      time.wall += ms;
      time.counted += ms;
    },
    setWall(to: number) {
      time.wall = to;
    },
  };
}

describe('the hub’s time', () => {
  it('[ST30] follows the wall', () => {
    const { now, pass } = pc();
    expect(now()).toBe(start);
    pass(1234);
    expect(now()).toBe(start + 1234);
  });

  it('[ST30] an hour put forward is followed at once', () => {
    const { now, setWall } = pc();
    setWall(start + hour);
    expect(now()).toBe(start + hour);
  });

  it('[ST31] a day put back is not followed: time goes on at its own pace from where it was', () => {
    const { now, pass, setWall } = pc();
    pass(hour);
    const before = now();
    setWall(start - 24 * hour);
    expect(now()).toBe(before);
    pass(10_000);
    expect(now()).toBe(before + 10_000);
  });

  it('[ST31] at its own pace however often it is asked', () => {
    const { now, pass, setWall } = pc();
    const before = now();
    setWall(start - 24 * hour);
    for (let i = 0; i < 10_000; i++) {
      pass(0.3);
      now();
    }
    expect(Math.abs(now() - (before + 3000))).toBeLessThanOrEqual(1);
  });

  it('[ST31] an hour forward and back again: nothing is lived twice', () => {
    const { now, pass, setWall } = pc();
    setWall(start + hour);
    const ahead = now();
    setWall(start);
    pass(60_000);
    expect(now()).toBe(ahead + 60_000);
  });

  it('[ST31] a wall clock that runs slow or fast by a little is never run after backwards', () => {
    for (const pace of [0.9995, 1.0005]) {
      const { now, pass, setWall } = pc();
      let last = now();
      for (let i = 1; i <= 1000; i++) {
        pass(250);
        setWall(start + Math.round(i * 250 * pace));
        expect(now()).toBeGreaterThanOrEqual(last);
        last = now();
      }
      expect(Math.abs(last - (start + 250_000))).toBeLessThanOrEqual(126);
    }
  });

  it('[ST32] after a restart it begins no earlier than the journal ended', () => {
    const { now, pass } = pc(start + hour);
    expect(now()).toBe(start + hour);
    pass(1000);
    expect(now()).toBe(start + hour + 1000);
  });

  it('[ST31] whatever the wall does, time never goes back, is never behind the wall, and is whole milliseconds', () => {
    const step = fc.record({
      passMs: fc.double({ min: 0, max: 60_000, noNaN: true }),
      jumpMs: fc.option(fc.integer({ min: -48 * hour, max: 48 * hour }), { freq: 5, nil: 0 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let [wall, counted] = [start, 0];
        const clock = openClock(
          0,
          () => Math.floor(wall),
          () => counted,
        );
        let last = clock.now();
        for (const { passMs, jumpMs } of steps) {
          wall += passMs + jumpMs;
          counted += passMs;
          const now = clock.now();
          expect(now).toBeGreaterThanOrEqual(last);
          expect(now).toBeGreaterThanOrEqual(Math.floor(wall));
          expect(Number.isInteger(now)).toBe(true);
          last = now;
        }
      }),
    );
  });
});

import { performance } from 'node:perf_hooks';

/** The hub's time in ms. It never goes back: a wall clock that jumps back is followed at its own pace from where it was. */
export interface Clock {
  now(): number;
}

export function openClock(
  notBefore: number,
  wall: () => number = Date.now,
  monotonic: () => number = () => performance.now(),
): Clock {
  let lastAt = notBefore;
  let lastMono = monotonic();
  return {
    now() {
      const mono = monotonic();
      // Fractions are kept: a clock that is asked often must not stand still.
      lastAt = Math.max(wall(), lastAt + Math.max(0, mono - lastMono));
      lastMono = mono;
      return Math.floor(lastAt);
    },
  };
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { openReel } from '../../counter-display/sound/reel.ts';

/** A sound clock that stands where it is put, and remembers what was started when. */
function silentContext() {
  const started: { atS: number; ended: () => void }[] = [];
  const context = {
    currentTime: 10,
    destination: {},
    createBufferSource() {
      let ended = () => {};
      return {
        buffer: null,
        connect() {},
        addEventListener: (_: string, listener: () => void) => (ended = listener),
        start: (atS: number) => started.push({ atS, ended: () => ended() }),
      };
    },
  };
  return { context: context as unknown as AudioContext, started };
}

const sound = (duration: number) => ({ duration }) as AudioBuffer;

afterEach(() => void vi.useRealTimers());

describe('the reel', () => {
  it('[S1] each piece starts where the one before it ends, or a set pause later', () => {
    const { context, started } = silentContext();
    const reel = openReel(context);
    reel.add(sound(1.2));
    reel.add(sound(4), 0.12);
    reel.add(sound(3), 0.4);
    expect(started.map(({ atS }) => Number(atS.toFixed(2)))).toEqual([10, 11.32, 15.72]);
  });

  it('[S5] it is played when the last piece has ended', async () => {
    const { context, started } = silentContext();
    const reel = openReel(context);
    reel.add(sound(1));
    const played = reel.played();
    started[0]?.ended();
    expect(await played).toBe(true);
  });

  it('[S2] a sound that is stopped under us is waited for no longer than it would have lasted', async () => {
    vi.useFakeTimers();
    const { context } = silentContext();
    const reel = openReel(context);
    reel.add(sound(4));
    const played = reel.played();
    vi.advanceTimersByTime(5_500);
    expect(await played).toBe(false);
  });
});

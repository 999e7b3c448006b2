import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from '../../counter-display/announcing/announcements.ts';
import type { Speaker } from '../../counter-display/sound/speaker.ts';
import type { CallView } from '../../protocol/views.ts';
import type { Link } from '../../ui/live.ts';
import { at, call, justNow, morning } from './scenes.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.useFakeTimers();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fresh = { at: at(justNow) };
const two = [call('B020', 6, fresh), call('A036', 3, fresh)];

/** A screen whose voice takes so long for each call. */
function screen(how: 'clips' | 'none', speechMs: number) {
  const said: string[] = [];
  const spoken: string[] = [];
  const speaker: Speaker = {
    prepare() {},
    async speak({ number }) {
      said.push(number);
      await new Promise((resolve) => setTimeout(resolve, speechMs));
      return how;
    },
    sound: signal(how),
    warning: signal(null),
  };
  const calls = signal<readonly CallView[]>([]);
  const link = signal<Link>('live');
  const timeKnown = signal(true);
  const announcer = announce({
    calls,
    link,
    timeKnown,
    now: signal(morning),
    speaker,
    spoken: ({ number }) => spoken.push(number),
  });
  return { said, spoken, calls, link, timeKnown, announcer };
}

describe('announcements on a screen', () => {
  it('[A6] a call nobody hears has its full time all the same, then the next', async () => {
    const { said, spoken, calls, announcer } = screen('none', 0);
    calls.value = two;
    await vi.advanceTimersByTimeAsync(8_300);
    expect(said).toEqual(['A036']);
    await vi.advanceTimersByTimeAsync(200);
    expect(said).toEqual(['A036', 'B020']);
    await vi.advanceTimersByTimeAsync(8_400);
    expect(announcer.value.stage).toEqual([]);
    expect(spoken).toEqual([]);
  });

  it('[A6] [S5] a call longer than its moment is spoken to the end before the next, and told of when it is', async () => {
    const { said, spoken, calls } = screen('clips', 12_000);
    calls.value = two;
    await vi.advanceTimersByTimeAsync(11_900);
    expect([said, spoken]).toEqual([['A036'], []]);
    await vi.advanceTimersByTimeAsync(200);
    expect([said, spoken]).toEqual([['A036', 'B020'], ['A036']]);
  });

  it('[A11] nothing is announced before the time of the hub is known', async () => {
    const { said, calls, timeKnown } = screen('clips', 100);
    timeKnown.value = false;
    calls.value = two;
    await vi.advanceTimersByTimeAsync(100);
    expect(said).toEqual([]);
    timeKnown.value = true;
    expect(said).toEqual(['A036']);
  });

  it('[A10] a lost line stops what waits; the one being spoken ends; what is fresh is taken up again', async () => {
    const { said, calls, link, announcer } = screen('clips', 100);
    calls.value = two;
    link.value = 'lost';
    expect(announcer.value.stage).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said).toEqual(['A036']);
    link.value = 'live';
    expect(said).toEqual(['A036', 'B020']);
  });

  it('[A5] what is announced is kept the moment it begins', () => {
    const { calls } = screen('clips', 100);
    calls.value = two;
    expect([...kept.values()]).toEqual([`call-A036#1 ${Date.parse(at(justNow))}`]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTurns } from '../../server/voice/turns.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Works that end when they are told to. */
function works(): { started: string[]; work(name: string): () => Promise<string>; end(name: string): void } {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    work: (name) => () => {
      started.push(name);
      return new Promise((resolve) => ends.set(name, () => resolve(name)));
    },
    end: (name) => ends.get(name)?.(),
  };
}

describe('taking turns', () => {
  it('[V17] two work at once, the others follow in order', async () => {
    const turns = openTurns({ atOnce: 2, patienceS: 10 });
    const { started, work, end } = works();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => turns.take(work(name)));
    expect(started).toEqual(['a', 'b']);
    end('b');
    await b;
    await vi.waitFor(() => expect(started).toEqual(['a', 'b', 'c']), 20_000);
    // a and c are at work: the place b left is not free a second time
    const d = turns.take(work('d'));
    expect(started).toEqual(['a', 'b', 'c']);
    end('a');
    await a;
    await vi.waitFor(() => expect(started).toEqual(['a', 'b', 'c', 'd']), 20_000);
    end('c');
    end('d');
    expect(await Promise.all([c, d])).toEqual(['c', 'd']);
  });

  it('[V17] a work that fails hands its place on', async () => {
    const turns = openTurns({ atOnce: 1, patienceS: 10 });
    const failing = turns.take(() => Promise.reject(new Error('no voice')));
    const next = turns.take(async () => 'spoken');
    await expect(failing).rejects.toThrow('no voice');
    expect(await next).toBe('spoken');
  });

  it('[V17] who waited too long is not begun, and those behind are not held up', async () => {
    vi.useFakeTimers();
    const turns = openTurns({ atOnce: 1, patienceS: 10 });
    const { started, work, end } = works();
    const slow = turns.take(work('slow'));
    const late = turns.take(work('late'));
    vi.advanceTimersByTime(10_001);
    const fresh = turns.take(work('fresh'));
    end('slow');
    await expect(late).rejects.toThrow('no turn within 10 s');
    await slow;
    await vi.waitFor(() => expect(started).toEqual(['slow', 'fresh']), 20_000);
    end('fresh');
    expect(await fresh).toBe('fresh');
  });
});

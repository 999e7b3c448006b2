import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pulse, Watched } from '../../protocol/wire.ts';
import { connectLive } from '../../ui/live.ts';

/** What stands where Socket.IO is: the asks it was given, and the hub's part, spoken by the test. */
const line = vi.hoisted(() => {
  const heard = new Map<string, (message?: unknown) => void>();
  const asks: { topics: string[]; answer(watched: unknown): void }[] = [];
  return {
    asks,
    hub: (event: string, message?: unknown) => heard.get(event)!(message),
    socket: {
      connected: true,
      on: (event: string, listener: (message?: unknown) => void) => heard.set(event, listener),
      emit: (event: string, topics: string[], answer: (watched: unknown) => void) =>
        event === 'watch' && asks.push({ topics, answer }),
    },
  };
});
vi.mock('socket.io-client', () => ({ io: () => line.socket }));

const morning = Date.parse('2026-11-20T10:00:00+08:00');
const soonMs = 2000;

beforeEach(() => {
  line.asks.length = 0;
  vi.useFakeTimers({ now: morning });
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answered = (version: number, more: Partial<Watched> = {}): Watched => ({
  epoch: 'e1',
  views: { board: { version, view: `view ${version}` } },
  refused: {},
  ...more,
});
const pulse = (versions: Pulse['versions'], more: Partial<Pulse> = {}) => {
  vi.advanceTimersByTime(soonMs);
  line.hub('pulse', { at: new Date(Date.now()).toISOString(), seq: 1, epoch: 'e1', versions, ...more });
};

/** A board that was shown its view in version 5. */
function board(topics = ['board']) {
  const live = connectLive(topics);
  line.hub('connect');
  line.asks.shift()!.answer(answered(5));
  return { live, shows: () => live.view('board').value as unknown };
}

describe('a screen that missed something', () => {
  it('[L25] asks again when a pulse names a newer view than it has, and shows it', () => {
    const { shows } = board();
    pulse({ board: 5 });
    expect(line.asks).toEqual([]);
    pulse({ board: 6 });
    expect(line.asks.map(({ topics }) => topics)).toEqual([['board']]);
    line.asks[0]!.answer(answered(6));
    expect(shows()).toBe('view 6');
    pulse({ board: 6 });
    expect(line.asks).toHaveLength(1);
  });

  it('[L25] asks again when a pulse does not name what it wants to watch, but not for what it was refused', () => {
    const { live } = board();
    pulse({});
    expect(line.asks).toHaveLength(1);
    line.asks.shift()!.answer(answered(5));
    live.watch('hall');
    line.asks.shift()!.answer(answered(5, { refused: { hall: 'not-allowed' } }));
    pulse({ board: 5 });
    expect(line.asks).toEqual([]);
  });

  it('[L25] asks with the next pulse once more when the answer was lost', () => {
    board();
    pulse({ board: 6 });
    pulse({ board: 6 });
    expect(line.asks).toHaveLength(2);
  });

  it('[L25] gives an answer time: pulses that come at once do not make it ask at once', () => {
    board();
    pulse({ board: 6 });
    line.hub('pulse', { at: new Date(Date.now()).toISOString(), seq: 1, epoch: 'e1', versions: { board: 7 } });
    expect(line.asks).toHaveLength(1);
  });

  it('[L25] keeps a newer view whatever comes late: an older view, an older answer, an answer for what it no longer watches', () => {
    const { live, shows } = board();
    line.hub('view', { topic: 'board', version: 7, view: 'view 7' });
    line.hub('view', { topic: 'board', version: 6, view: 'view 6' });
    pulse({ board: 8 });
    line.asks.shift()!.answer(answered(6));
    expect([shows(), live.version('board')]).toEqual(['view 7', 7]);
    pulse({ board: 8 });
    live.unwatch('board');
    line.asks.shift()!.answer(answered(8));
    expect([shows(), live.version('board')]).toEqual([null, -1]);
  });

  it('[L25] whose first view came before the first answer keeps the newer of the two', () => {
    const live = connectLive(['board']);
    line.hub('connect');
    line.hub('view', { topic: 'board', version: 6, view: 'view 6' });
    line.asks.shift()!.answer(answered(5));
    expect(live.view('board').value as unknown).toBe('view 6');
  });

  it('[L17] starts over with another epoch, though its versions are lower', () => {
    const { shows } = board();
    pulse({ board: 2 }, { epoch: 'e2' });
    line.asks.shift()!.answer(answered(2, { epoch: 'e2' }));
    expect(shows()).toBe('view 2');
  });

  it('[L25] makes do with a hub whose pulses name no versions', () => {
    board();
    pulse(undefined);
    expect(line.asks).toEqual([]);
  });
});

describe('the hub’s time', () => {
  it('[L25] is not set back by pulses that lay about while the screen slept: what is old stays old', () => {
    const { live } = board();
    const aheadMs = 90_000;
    const said = (at: number) =>
      line.hub('pulse', { at: new Date(at + aheadMs).toISOString(), seq: 1, epoch: 'e1', versions: { board: 5 } });
    said(Date.now());
    const sleptAt = Date.now();
    vi.setSystemTime(sleptAt + 120_000);
    for (const afterMs of [2000, 4000, 6000, 8000]) said(sleptAt + afterMs);
    expect(live.offsetMs.value).toBe(aheadMs);
  });

  it('[L27] is known with the first answer, and follows this machine’s clock when that is set', () => {
    const live = connectLive(['board']);
    line.hub('connect');
    line.asks.shift()!.answer(answered(5, { at: new Date(morning + 7000).toISOString() }));
    expect(live.offsetMs.value).toBe(7000);
    vi.setSystemTime(morning + 60_000);
    for (let i = 0; i < 8; i++)
      line.hub('pulse', { at: new Date(morning + 7000).toISOString(), seq: 1, epoch: 'e1', versions: { board: 5 } });
    expect(live.offsetMs.value).toBe(-53_000);
  });
});

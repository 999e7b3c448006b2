import { describe, expect, it } from 'vitest';
import {
  type Announcer,
  begin,
  fallSilent,
  finish,
  startAnnouncer,
  take,
} from '../../counter-display/announcing/announcer.ts';
import { keepAnnounced, recallAnnounced } from '../../counter-display/announcing/memory.ts';
import type { CallView } from '../../protocol/views.ts';
import { at, call } from './scenes.ts';

const now = Date.parse(at('10:17:10'));
const called = (number: string, time: string, more: Partial<CallView> = {}) =>
  call(number, 3, { at: at(time), ...more });
const nobody = startAnnouncer(new Map());

/** What a screen does with a view. */
function shown(announcer: Announcer, calls: CallView[], time = now): Announcer {
  return begin(take(announcer, calls, time), time);
}

/** Everything it announces from here on, in order. */
function spokenBy(announcer: Announcer, time = now): string[] {
  const numbers: string[] = [];
  for (let state = announcer; state.speaking; state = finish(state, time)) numbers.push(state.speaking.number);
  return numbers;
}

const stageOf = (announcer: Announcer) => announcer.stage.map(({ number }) => number);

describe('announcing calls', () => {
  it('[A1] a call is announced once, however often its view comes', () => {
    const calls = [called('A036', '10:17:05')];
    const once = shown(nobody, calls);
    expect(shown(once, calls)).toBe(once);
    expect(spokenBy(shown(finish(shown(once, calls), now), calls))).toEqual([]);
  });

  it('[A2] calls are announced in the order they were called, not the order they are listed', () => {
    expect(
      spokenBy(shown(nobody, [called('A038', '10:17:09'), called('A037', '10:17:07'), called('A036', '10:17:05')])),
    ).toEqual(['A036', 'A037', 'A038']);
    expect(spokenBy(shown(nobody, [called('A036', '10:17:05'), called('A038', '10:17:09')]))).toEqual(['A036', 'A038']);
  });

  it('[A2] of two calls in the same instant the one listed last was called first, and both are announced', () => {
    expect(spokenBy(shown(nobody, [called('B020', '10:17:05'), called('A036', '10:17:05')]))).toEqual(['A036', 'B020']);
  });

  it('[A2] a call that comes while another is announced waits for its turn', () => {
    const first = shown(nobody, [called('A036', '10:17:05')]);
    const both = shown(first, [called('B020', '10:17:08'), called('A036', '10:17:05')]);
    expect(both.speaking?.number).toBe('A036');
    expect(spokenBy(both)).toEqual(['A036', 'B020']);
  });

  it('[A2] a burst longer than the list is announced whole', () => {
    const all = Array.from({ length: 24 }, (_, i) => called(`A${100 + i}`, '10:17:05', { id: `c${i}` }));
    const early = shown(nobody, all.slice(0, 12).toReversed());
    expect(spokenBy(shown(early, all.slice(12).toReversed()))).toEqual(all.map(({ number }) => number));
  });

  it('[A3] a call a minute old is not announced', () => {
    expect(shown(nobody, [called('A036', '10:16:10')]).speaking).toBeNull();
    expect(shown(nobody, [called('A036', '10:16:11')]).speaking?.number).toBe('A036');
  });

  it('[A3] a call that grew old while it waited is dropped', () => {
    const waiting = shown(nobody, [called('B020', '10:16:50'), called('A036', '10:16:40')]);
    expect(finish(waiting, now + 45_000).speaking).toBeNull();
  });

  it('[A3] after a sleep the same calls are never replayed', () => {
    const calls = [called('B020', '10:17:05'), called('A036', '10:17:05')];
    const asleep = shown(nobody, calls);
    const awake = shown(finish(asleep, now + 3_600_000), calls, now + 3_600_000);
    expect(awake.speaking).toBeNull();
    expect(awake.stage).toEqual([]);
  });

  it('[A3] age is judged by the hub: a screen whose clock runs an hour behind or ahead, told the time, announces the same', () => {
    const calls = [called('A036', '10:17:05')];
    expect(shown(nobody, calls, now - 3_600_000).speaking).toBeNull();
    expect(shown(nobody, calls, now + 3_600_000).speaking).toBeNull();
    expect(shown(shown(nobody, calls, now - 3_600_000), calls).speaking?.number).toBe('A036');
  });

  it('[A4] a recall is announced again', () => {
    const first = finish(shown(nobody, [called('A036', '10:17:01')]), now);
    expect(spokenBy(shown(first, [called('A036', '10:17:09', { times: 2 })]))).toEqual(['A036']);
  });

  // Whether the hub gives the recall the id of the call or one of its own.
  describe.each([{}, { id: 'call-again' }])('[A4] a recall %o', (own) => {
    it('during the announcement follows it and is not drawn twice', () => {
      const first = shown(nobody, [called('A036', '10:17:01')]);
      const recalled = shown(first, [called('A036', '10:17:09', { times: 2, ...own })]);
      expect(stageOf(recalled)).toEqual(['A036']);
      expect(spokenBy(recalled)).toEqual(['A036', 'A036']);
    });

    it('of a call that still waits is announced once, as the recall', () => {
      const waiting = shown(nobody, [called('B020', '10:17:02'), called('A036', '10:17:01')]);
      const recalled = shown(waiting, [called('B020', '10:17:09', { times: 2, ...own }), called('A036', '10:17:01')]);
      expect(recalled.waiting.map(({ times }) => times)).toEqual([2]);
      expect(spokenBy(recalled)).toEqual(['A036', 'B020']);
    });
  });

  it('[A6] an announcement goes on when its visitor has come meanwhile', () => {
    const first = shown(nobody, [called('A036', '10:17:05')]);
    const arrived = shown(first, [called('A036', '10:17:05', { state: 'arrived' })]);
    expect(arrived.speaking?.number).toBe('A036');
    expect(stageOf(arrived)).toEqual(['A036']);
  });

  it.each(['arrived', 'missed', 'over'] as const)(
    '[A7] a call that is %s before its turn is not announced',
    (state) => {
      expect(shown(nobody, [called('A036', '10:17:05', { state })]).speaking).toBeNull();
      const waiting = shown(nobody, [called('B020', '10:17:06'), called('A036', '10:17:05')]);
      const gone = shown(waiting, [called('B020', '10:17:06', { state }), called('A036', '10:17:05')]);
      expect(stageOf(gone)).toEqual(['A036']);
      expect(spokenBy(gone)).toEqual(['A036']);
    },
  );

  it('[A8] two calls at once are both on the stage; a third takes the place of the first when that is done', () => {
    const three = shown(nobody, [called('C008', '10:17:05'), called('B020', '10:17:05'), called('A036', '10:17:05')]);
    expect(stageOf(three)).toEqual(['A036', 'B020']);
    const second = finish(three, now);
    expect(second.speaking?.number).toBe('B020');
    expect(stageOf(second)).toEqual(['C008', 'B020']);
  });

  it('[A9] the first stays beside the second until both are done', () => {
    const both = shown(nobody, [called('B020', '10:17:05'), called('A036', '10:17:05')]);
    const second = finish(both, now);
    expect(stageOf(second)).toEqual(['A036', 'B020']);
    expect(stageOf(finish(second, now))).toEqual([]);
  });

  it('[A10] when the line is lost what waits is dropped, and taken up again while it is fresh', () => {
    const calls = [called('B020', '10:17:05'), called('A036', '10:17:05')];
    const silent = finish(fallSilent(shown(nobody, calls)), now);
    expect(silent.speaking).toBeNull();
    expect(silent.stage).toEqual([]);
    expect(spokenBy(shown(silent, calls))).toEqual(['B020']);
  });
});

describe('remembering over a reload', () => {
  function storage(): Storage {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    } as Storage;
  }

  it('[A5] what was announced is not announced after a reload, what waited is', () => {
    const session = storage();
    const calls = [called('B020', '10:17:05'), called('A036', '10:17:05')];
    keepAnnounced(session, shown(nobody, calls).announced);
    expect(spokenBy(shown(startAnnouncer(recallAnnounced(session)), calls))).toEqual(['B020']);
  });

  it('[A5] a memory that makes no sense is an empty one', () => {
    const session = storage();
    session.setItem('haojiao.announced', '{"not":"ours"}\n\nx y z\ncall-1#1 123');
    expect([...recallAnnounced(session)]).toEqual([['call-1#1', 123]]);
  });

  it('[A5] the memory does not grow: what is ten minutes old is forgotten', () => {
    const first = shown(nobody, [called('A036', '10:17:05')]);
    const later = now + 11 * 60_000;
    const second = shown(finish(first, later), [called('B020', '10:28:08')], later);
    expect([...second.announced.keys()]).toEqual(['call-B020#1']);
  });
});

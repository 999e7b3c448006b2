import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../server/hall/asker.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { boardView } from '../../server/views/board.ts';
import type { Setting } from '../../server/views/setting.ts';
import { Sightings } from '../../server/views/sightings.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

let room: Room;
let setting: Setting;
let [one, two, three]: Asker[] = [];

beforeEach(async () => {
  room = await openRoom({
    hall: smallHall((hall) => {
      // Counter 2 lies in the other zone, and no way is told to counter 3.
      hall.counters[1]!.zone = 'b';
      delete hall.counters[2]!.way;
    }),
  });
  setting = {
    hall: room.hall,
    looks: room.looks,
    more: openViewLooks(room.db, room.hall.file.hall.code),
    sightings: new Sightings(),
    announcer: {
      words: ({ number, counter }) => ({ zh: `请 ${number} 到 ${counter}号窗口`, en: `${number} to ${counter}` }),
      clips: ({ number }) => ({ zh: `/api/voice/${number}.wav`, en: null }),
    },
    printers: () => [],
    now: () => room.clock.now(),
    day: () => room.store.day(),
  };
  [one, two, three] = [await room.post(1), await room.post(2), await room.post(3)];
});
afterEach(() => room.close());

const board = (zone: string | null = null) => boardView(setting, zone);
const numbers = (zone: string | null = null) => board(zone).calls.map(({ number }) => number);
const counterOf = (number: number) => board().counters.find((counter) => counter.number === number)!;

/** Somebody comes, is called to the counter, and, unless told otherwise, is there at once. */
async function called(counter: number, clerk: Asker, comes = true): Promise<string> {
  const { number } = await room.issue();
  const { ticket } = await room.done('call-next', { counter }, clerk);
  if (comes) {
    await room.done('begin-service', { ticket: ticket.id }, clerk);
    await room.done('finish-service', { ticket: ticket.id }, clerk);
  }
  room.clock.pass(1);
  return number;
}

describe('what a board is told of calls', () => {
  it('[S9] the four newest, and every one whose visitor has not come yet, however old; newest first', async () => {
    expect(board().calls).toEqual([]);
    const [first, second] = [await called(2, two!, false), await called(3, three!, false)];
    const rest = [];
    for (let i = 0; i < 6; i++) rest.push(await called(1, one!));
    room.clock.pass(3600);
    expect(numbers()).toEqual([...rest.toReversed().slice(0, 4), second, first]);
    expect(numbers('a')).toEqual([...rest.toReversed().slice(0, 4), second]);
    expect(numbers('b')).toEqual([first]);
  });

  it('[S9] twelve at most, the newest of those who have not come', async () => {
    room.close();
    room = await openRoom({ hall: smallHall(undefined, 15) });
    setting = {
      ...setting,
      hall: room.hall,
      looks: room.looks,
      more: openViewLooks(room.db, room.hall.file.hall.code),
    };
    const all = [];
    for (let counter = 1; counter <= 15; counter++) all.push(await called(counter, await room.post(counter), false));
    expect(numbers()).toEqual(all.toReversed().slice(0, 12));
  });

  it('[S9] clips come with a call that may still be announced: until its visitor comes, and for a little more than a minute', async () => {
    await called(1, one!);
    await called(2, two!, false);
    room.clock.pass(59);
    await called(3, three!, false);
    const spoken = () => board().calls.map(({ clips }) => clips?.zh ?? null);
    expect(spoken()).toEqual(['/api/voice/A003.wav', '/api/voice/A002.wav', null]);
    expect('en' in JSON.parse(JSON.stringify(board().calls[0]!.clips))).toBe(false);
    room.clock.pass(10);
    expect(spoken()).toEqual(['/api/voice/A003.wav', null, null]);
    room.clock.pass(60);
    expect(spoken()).toEqual([null, null, null]);
    const { ticket } = { ticket: setting.looks.counter(3)!.ticket! };
    await room.done('recall', { ticket: setting.looks.ticket(ticket.id)!.ref }, three!);
    expect(spoken()).toEqual(['/api/voice/A003.wav', null, null]);
  });

  it('[S9] the way and the zone come with a call that is drawn large: the newest, and those that may be announced', async () => {
    await called(2, two!, false);
    await called(1, one!, false);
    const there = (zone: string | null = null) =>
      board(zone).calls.map(({ way, zoneName }) => [way?.arrow ?? null, zoneName?.zh ?? null]);
    expect(there()).toEqual([
      ['right', 'A区'],
      ['right', 'B区'],
    ]);
    room.clock.pass(70);
    expect(there()).toEqual([
      ['right', 'A区'],
      [null, null],
    ]);
    expect([there('a'), there('b')]).toEqual([[['right', null]], [['right', null]]]);
    await called(3, three!, false);
    expect(there()[0]).toEqual([null, 'A区']);
  });
});

describe('what a board is told of counters', () => {
  it('[S10] a counter at work has its staff and nothing else; a free one no ticket', async () => {
    await called(1, one!, false);
    expect(JSON.parse(JSON.stringify(counterOf(1)))).toEqual({
      number: 1,
      name: { zh: '窗口1', en: 'Counter 1' },
      zone: 'a',
      state: 'calling',
      ticket: 'A001',
      staff: { name: '甲1', title: { zh: '科员', en: 'Officer' }, jobNo: '1001', as: 'A' },
      sign: null,
    });
    expect(counterOf(2)).toMatchObject({ state: 'free', ticket: null, sign: null });
  });

  it('[S10] one that does not work says where to go, and the way there when people look for it', async () => {
    await room.done('close-counter', { counter: 3 }, three!);
    expect(counterOf(3)).toMatchObject({ state: 'closed', staff: undefined, goTo: [2, 1], goToWay: undefined });
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10, goTo: [2] }, one!);
    expect(counterOf(1)).toMatchObject({ state: 'away', sign: { goTo: [2] }, goTo: undefined });
    expect(counterOf(1).goToWay?.arrow).toBe('right');
    await room.signOut('1002');
    room.clock.pass(1);
    expect(counterOf(2)).toMatchObject({ state: 'unattended', goTo: undefined, goToWay: undefined });
    expect(Date.parse(counterOf(2).since!)).toBeLessThan(room.clock.now());
  });
});

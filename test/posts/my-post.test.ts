import { afterEach, describe, expect, it } from 'vitest';
import { MyPostView } from '../../protocol/my-post-view.ts';
import type { CoverSettings, HallFile } from '../../protocol/hall-file.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import { consoleView } from '../../server/views/console.ts';
import { myPostView } from '../../server/views/my-post.ts';
import { coverFromMin } from '../../server/posts/leaving-from.ts';
import { coverRules } from '../../server/posts/cover-presets.ts';
import { personNow } from '../../server/posts/person-now.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { settingOf } from './setting.ts';

let room: Room;
afterEach(() => room.close());
const begin = async (cover: CoverSettings = {}, change: (file: HallFile) => void = () => undefined, counters = 3) => {
  room = await openRoom({
    hall: smallHall((file) => {
      file.cover = cover;
      change(file);
    }, counters),
  });
};
/** Each view is of the shape the protocol gives it, nothing more. */
const mine = (jobNo: string) => MyPostView.parse(myPostView(settingOf(room), jobNo));
const leaving = (jobNo: string) => mine(jobNo).leaving!;
const sign = (jobNo: string, counter: number, more = {}) =>
  room.say('put-up-sign', { counter, reason: '开会', backInMin: 10, ...more }, room.staff(jobNo));

describe('where somebody is', () => {
  it('[PO120] at a counter, free in the hall, away until the sign’s time, or not here; the sign is believed before the session', async () => {
    await begin();
    const now = (jobNo: string) => personNow(room.looks, jobNo, room.clock.at);
    expect(now('1001')).toMatchObject({ state: 'not-here', counter: null });
    await room.signIn('1001');
    expect(now('1001')).toMatchObject({ name: '甲1', state: 'free', since: '2026-11-23T09:00:00.000+08:00' });
    await room.done('open-counter', { counter: 1 }, room.staff('1001'));
    expect(now('1001')).toMatchObject({ state: 'on-post', counter: 1 });
    await sign('1001', 1);
    expect(now('1001')).toMatchObject({
      state: 'away',
      counter: 1,
      until: '2026-11-23T09:10:00.000+08:00',
      ground: 'sign',
      reason: { zh: '开会' },
    });
  });

  it('[PO120] who is away while another stands in is still away, until the sign’s time', async () => {
    await begin({ preset: 'L' });
    await room.post(1);
    await room.signIn('2001');
    await sign('1001', 1);
    expect(room.looks.counterOf('1001')).toBeNull();
    expect(personNow(room.looks, '1001', room.clock.at)).toMatchObject({
      state: 'away',
      counter: null,
      until: '2026-11-23T09:10:00.000+08:00',
      reason: { zh: '开会' },
    });
    expect(personNow(room.looks, '2001', room.clock.at)).toMatchObject({ state: 'on-post', counter: 1 });
  });
});

describe('before leaving', () => {
  it('[PO121] the minute from which A and B would both be away is found exactly, and the hub judges the same', async () => {
    await begin();
    await room.post(1);
    await room.signIn('2001');
    expect(leaving('1001').blockedFromMin).toBeNull();
    const { day } = room.hall.zone.local(room.clock.at);
    await room.done(
      'plan-meeting',
      { what: '例会', day, from: '09:12', to: '09:40', staff: ['2001'] },
      room.staff('9002'),
    );
    expect(leaving('1001').blockedFromMin).toBe(13);
    expect(leaving('1001').partner).toMatchObject({
      name: '乙1',
      away: [{ ground: 'meeting', from: '2026-11-23T09:12:00.000+08:00', until: '2026-11-23T09:40:00.000+08:00' }],
    });
    expect(await sign('1001', 1, { backInMin: 13 })).toBe('both-away');
    expect(await sign('1001', 1, { backInMin: 12 })).toBe('done');
  });

  it('[PO121] with B away for as long as nobody knows, A may leave for no minute; with a named third, for any', async () => {
    await begin({ preset: 'L' });
    await room.post(1);
    expect(leaving('1001')).toMatchObject({
      blockedFromMin: 1,
      partner: { away: [{ ground: 'not-here', until: null }] },
    });
    await room.signIn('2003');
    await room.done('name-cover', { counter: 1, staff: '2003' }, room.staff('9002'));
    expect(leaving('1001').blockedFromMin).toBeNull();
    expect(leaving('1001').takesOver).toMatchObject({ jobNo: '2003' });
  });

  it('[PO122] from how many minutes on a substitute must be on post is the preset’s bound, for the head and for staff', () => {
    const from = (preset: CoverSettings['preset'], chief: boolean, only: boolean, more = {}) =>
      coverFromMin(coverRules({ cover: { preset, ...more } }), chief, only, 600);
    expect([from('O', true, false), from('O', false, false), from('O', false, true)]).toEqual([240, 480, 240]);
    expect([from('S', false, false), from('plain', false, true)]).toEqual([480, null]);
    const exclusive = { substitute: [{ who: 'staff' as const, least: 'half-day' as const, inclusive: false }] };
    expect(from('plain', false, false, exclusive)).toBe(241);
  });

  it('[PO123] whoever has signed in at the counter is first, then who is free, stand-by before B; who is busy or away comes last', async () => {
    await begin({ onPost: 'at-counter' }, (file) => {
      file.posts[0]!.standBy = ['2003', '2002'];
    });
    await room.post(1);
    for (const jobNo of ['2001', '2002', '2003']) await room.signIn(jobNo);
    const order = () => leaving('1001').covers.map(({ jobNo, state, reported }) => [jobNo, state, reported]);
    expect(order().slice(0, 3)).toEqual([
      ['2002', 'free', false],
      ['2003', 'free', false],
      ['2001', 'free', false],
    ]);
    await room.done('take-cover', { counter: 1 }, room.staff('2001'));
    await room.done('open-counter', { counter: 2 }, room.staff('2002'));
    expect(order().slice(0, 3)).toEqual([
      ['2001', 'free', true],
      ['2003', 'free', false],
      ['2002', 'on-post', false],
    ]);
  });

  it('[S40] a sign, a naming and a signing in draw it anew: leaving unlocks by itself when the substitute is there', async () => {
    await begin({ preset: 'L', onPost: 'at-counter' });
    await room.post(1);
    expect(leaving('1001').blockedFromMin).toBe(1);
    await room.signIn('2001');
    expect(leaving('1001')).toMatchObject({ blockedFromMin: null, covers: [{ jobNo: '2001', reported: false }, {}] });
    await room.done('take-cover', { counter: 1 }, room.staff('2001'));
    expect(leaving('1001').covers[0]).toMatchObject({ jobNo: '2001', reported: true });
  });

  it('[S41] where instead: the shortest forecast first, with its span', async () => {
    await begin();
    await room.post(1);
    await room.post(2);
    await room.post(3);
    await room.issue();
    expect(leaving('1001').instead.map(({ counter }) => counter)).toEqual([2, 3]);
    expect(leaving('1001').instead[0]!.waitS).toMatchObject({ p50S: expect.any(Number), p90S: expect.any(Number) });
  });
});

describe('standing in', () => {
  it('[PO124] B is offered the empty counter, with A’s open work; once B stands there it is B’s to hand back', async () => {
    await begin();
    await room.post(1);
    const ticket = await room.issue();
    await room.done('call-next', { counter: 1 }, room.staff('1001'));
    await room.done('begin-service', { ticket: ticket.id }, room.staff('1001'));
    await room.done('hold-ticket', { ticket: ticket.id, reason: '复印' }, room.staff('1001'));
    await room.signIn('2001');
    await sign('1001', 1, { note: '材料在左边抽屉', cover: '2001' });
    expect(mine('2001').mayCover).toMatchObject([
      {
        counter: 1,
        as: 'B',
        named: true,
        gone: 'sign',
        of: { jobNo: '1001', state: 'away' },
        until: '2026-11-23T09:10:00.000+08:00',
        words: '材料在左边抽屉',
        work: [{ kind: 'ticket', number: ticket.number, state: 'held', note: '复印' }],
      },
    ]);
    expect(mine('2001').covering).toBeNull();
    await room.done('take-cover', { counter: 1 }, room.staff('2001'));
    expect(mine('2001')).toMatchObject({ mayCover: [], covering: { counter: 1, work: [{ number: ticket.number }] } });
  });

  it('[PO124] nobody is offered the own post, a counter that is not theirs, or more than needs somebody', async () => {
    await begin();
    await room.post(1);
    await room.signIn('2002');
    expect(mine('1001').mayCover).toEqual([]);
    expect(mine('2002').mayCover.map(({ counter }) => counter)).toEqual([2]);
    // A leader may stand anywhere: shown is what needs somebody.
    expect(mine('9002').mayCover.map(({ counter, gone }) => [counter, gone])).toEqual([
      [2, 'not-come'],
      [3, 'not-come'],
    ]);
  });

  it('[S42] a note for A is shown to A and to who wrote it, to nobody else, and is gone once done', async () => {
    await begin();
    await room.post(1);
    await room.signIn('2001');
    await sign('1001', 1, { cover: '2001' });
    await room.done('take-cover', { counter: 1 }, room.staff('2001'));
    const { note } = await room.done('note-for-a', { counter: 1, text: '王女士的不予受理' }, room.staff('2001'));
    expect(mine('2001').covering!.notes).toMatchObject([{ id: note.id, text: '王女士的不予受理' }]);
    expect(mine('1001').notes).toMatchObject([{ id: note.id, by: { name: '乙1' } }]);
    for (const other of ['1002', '2002', '9002']) expect(JSON.stringify(mine(other))).not.toContain('王女士');
    await room.done('done-with-note', { note: note.id }, room.staff('1001'));
    expect(mine('1001').notes).toEqual([]);
  });

  it('[PO125] a post without anybody is told to the leaders, and to counters of the same queue; a sign tells itself, practice expects nobody', async () => {
    await begin({}, (file) => {
      file.counters[2]!.queues = ['B'];
      file.counters[1]!.queues = ['A'];
    });
    await room.post(1);
    const needed = (own: number | null) =>
      alertsOf(settingOf(room), own)
        .filter(({ code }) => code === 'cover-needed')
        .map(({ about }) => about);
    expect([needed(null), needed(1)]).toEqual([['2', '3'], ['2']]);
    await room.post(2);
    await sign('1002', 2);
    expect(needed(null)).toEqual(['3']);
    room.close();
    await begin({}, (file) => {
      file.rules.practice = true;
    });
    expect(needed(null)).toEqual([]);
  });
});

describe('my post on screens', () => {
  it('[S43] the month’s signs with minutes, and what was wrong with each', async () => {
    await begin();
    await room.post(1);
    await room.signIn('2001');
    await sign('1001', 1);
    room.clock.pass(8 * 60);
    await room.done('take-down-sign', { counter: 1 }, room.staff('1001'));
    await sign('1001', 1, { reason: '买菜' });
    room.clock.pass(15 * 60);
    await room.done('take-down-sign', { counter: 1 }, room.staff('1001'));
    expect(mine('1001').signs).toMatchObject({
      month: '2026-11',
      today: 2,
      count: 2,
      minutes: 23,
      right: 1,
      newest: [
        { reason: '买菜', minutes: 15, faults: ['back-late', 'unusual-reason'] },
        { reason: '开会', minutes: 8, faults: [] },
      ],
    });
  });

  it('[S44] the head of the console tells where the other of A and B is, for A as for B', async () => {
    await begin();
    await room.post(1);
    const other = () => consoleView(settingOf(room), 1).post.other;
    expect(other()).toMatchObject({ jobNo: '2001', state: 'not-here' });
    await room.signIn('2001');
    expect(other()).toMatchObject({ jobNo: '2001', state: 'free' });
    await sign('1001', 1, { cover: '2001' });
    await room.done('take-cover', { counter: 1 }, room.staff('2001'));
    expect(other()).toMatchObject({ jobNo: '1001', state: 'away' });
  });

  it('[S45] with sixty counters and a chief of them all it stays under 30 KB', async () => {
    await begin(
      {},
      (file) => {
        const head = file.staff[0]!;
        head.roles = ['clerk', 'chief'];
        for (const post of file.posts) {
          post.chief = head.jobNo;
          post.standBy = ['2001', '2002', '2003', '2004'];
        }
      },
      60,
    );
    await room.post(1);
    for (let n = 2; n <= 20; n++) await room.signIn(String(2000 + n));
    const bytes = Buffer.byteLength(JSON.stringify(mine('1001')));
    expect(mine('1001').posts.length).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(30 * 1024);
  });
});

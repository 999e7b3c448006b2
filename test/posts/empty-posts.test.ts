import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../server/hall/asker.ts';
import { signIn } from '../../server/hall/sign-in.ts';
import { theHub } from '../../server/hub.ts';
import { stateOf } from '../../server/posts/counter.ts';
import { emptyPosts, openMinutes } from '../../server/posts/empty-posts.ts';
import { keepPosts } from '../../server/posts/keep-posts.ts';
import { signRecord } from '../../server/posts/sign-record.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import { boardView } from '../../server/views/board.ts';
import type { Setting } from '../../server/views/setting.ts';
import { Sightings } from '../../server/views/sightings.ts';
import { watchPosts } from '../../server/watch-posts.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

let room: Room;
let one: Asker;
const minutes = (count: number) => room.clock.pass(count * 60);
const setting = (): Setting => ({
  hall: room.hall,
  looks: room.looks,
  more: openViewLooks(room.db, 'TH'),
  sightings: new Sightings(),
  announcer: { words: () => ({ zh: '', en: '' }), clips: () => ({ zh: null, en: null }) },
  printers: () => [],
  now: () => room.clock.now(),
  day: () => room.store.day(),
});
const alerts = (own: number | null = null) =>
  alertsOf(setting(), own)
    .filter(({ code }) => ['sign-due', 'sign-overdue', 'unattended', 'off-post'].includes(code))
    .map(({ code, about }) => `${code} ${about}`);
/** The ticket at counter 1. */
function called() {
  return room.looks.ticket(room.looks.counter(1)!.ticket!.id)!;
}
/** What the hub notes when it looks: the facts, or nothing. */
async function look() {
  const due = emptyPosts(room.looks, room.clock.at);
  if (due.length === 0) return [];
  await room.hub.own(keepPosts, {}, theHub);
  return room.heard.at(-1)!.facts;
}

beforeEach(async () => {
  room = await openRoom({
    hall: smallHall((file) => {
      const day: [string, string][] = [
        ['09:00', '12:00'],
        ['13:30', '17:00'],
      ];
      file.hours.week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
      file.cover = { unattendedMin: 10, offPostMin: 15 };
      file.rules.recallsBeforeMissed = 0;
    }),
  });
  one = await room.post(1);
});
afterEach(() => room.close());
const clerksState = () => stateOf(room.looks.counter(1)!);

describe('a counter nobody attends', () => {
  it('[PO25] signed in and no act while people wait for the hall’s minutes: unattended, and people are sent elsewhere', async () => {
    await room.post(3);
    minutes(30);
    expect(await look()).toEqual([]);
    await room.issue();
    minutes(9);
    await room.done('call-next', { counter: 3 }, room.staff('1003'));
    await room.issue();
    expect(await look()).toEqual([]);
    minutes(10);
    expect(await look()).toMatchObject([
      { fact: 'counter-unattended', counter: 1, staff: '1001', ground: 'idle', waiting: 1, goTo: [3] },
    ]);
    expect(clerksState()).toBe('unattended');
    expect(await look()).toEqual([]);
    const shown = boardView(setting(), null).counters.find(({ number }) => number === 1)!;
    expect(shown).toMatchObject({ state: 'unattended', goTo: [3] });
    expect(alerts()).toEqual(['unattended 1']);
  });

  it('[PO25] the next act attends it again, from the moment of the act', async () => {
    await room.issue();
    minutes(10);
    await look();
    minutes(3);
    const { ticket } = await room.done('call-next', { counter: 1 }, one);
    expect(clerksState()).toBe('calling');
    const acted = room.clock.at;
    room.clock.pass(15);
    expect(await look()).toMatchObject([{ fact: 'counter-attended', counter: 1, resumedAt: acted }]);
    expect(room.looks.dutyNow(1)).toMatchObject({ state: 'open', from: acted });
    await room.done('begin-service', { ticket: ticket.id }, one);
    await room.done('finish-service', { ticket: ticket.id }, one);
    expect(clerksState()).toBe('free');
  });

  it('[PO25] not while a visitor is in front, not outside opening hours, and not for the minutes of the noon break', async () => {
    await room.issue();
    await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    minutes(60);
    expect(await look()).toEqual([]);
    await room.done('mark-missed', { ticket: called().ref }, one);
    room.clock.at = Date.parse('2026-11-23T12:30:00+08:00');
    expect(await look()).toEqual([]);
    // Nor is the noon break anybody's idleness.
    room.clock.at = Date.parse('2026-11-23T13:39:00+08:00');
    expect(await look()).toEqual([]);
    minutes(1);
    expect(await look()).toMatchObject([
      { fact: 'counter-unattended', since: Date.parse('2026-11-23T13:30:00+08:00') },
    ]);
  });

  it('[PO25] the hub looks by itself when somebody comes or goes, writes nothing when there is nothing, and survives data it cannot read', async () => {
    const warned: string[] = [];
    const log = { error: () => undefined, warn: (_: object, message: string) => warned.push(message) };
    const watch = watchPosts(room.hub, room.looks, () => room.clock.at, log);
    const head = room.store.journal.head().seq;
    watch.look();
    await room.issue();
    expect(room.store.journal.head().seq).toBe(head + 1);
    minutes(10);
    watch.heard([{ fact: 'signed-in', staff: '9002', session: 's', address: 'a' }]);
    await room.issue();
    expect(room.heard.map(({ verb }) => verb)).toContain('keep-posts');
    const broken = {
      ...room.looks,
      counters: () => {
        throw new Error('torn');
      },
    };
    watchPosts(room.hub, broken, () => room.clock.at, log).look();
    expect(warned).toEqual(['the posts could not be looked at']);
  });
});

describe('gone without a record', () => {
  it('[PO26] who signed out and left no sign is off post after the hall’s minutes, until they are back; only opening time counts', async () => {
    room.clock.at = Date.parse('2026-11-23T11:50:00+08:00');
    await room.signOut('1001');
    const since = room.clock.at;
    expect(clerksState()).toBe('unattended');
    room.clock.at = Date.parse('2026-11-23T13:34:00+08:00');
    expect(await look()).toEqual([]);
    minutes(1);
    expect(await look()).toEqual([
      { fact: 'off-post', counter: 1, staff: '1001', name: '甲1', ground: 'signed-out', since },
    ]);
    expect(await look()).toEqual([]);
    expect(alerts()).toEqual(['unattended 1', 'off-post 1']);
    minutes(10);
    const back = room.clock.at;
    await room.hub.own(signIn, { jobNo: '1001', session: 'again' }, theHub);
    expect(await look()).toMatchObject([{ fact: 'off-post-over', since, until: back, minutes: 25 }]);
    expect(room.looks.offPostsOfPerson('1001', '2026-11')).toEqual([
      { staff: '1001', counter: 1, from: since, until: back, minutes: 25, ground: 'signed-out' },
    ]);
    expect(room.looks.offPostsOfPerson('1001', '2026-12')).toEqual([]);
    expect(alerts()).toEqual([]);
  });

  it('[PO26] who stays away is off post until closing; a sign is a record, and who was idle for long is gone too', async () => {
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 30 }, one);
    await room.post(3);
    await room.signOut('1001');
    await room.issue();
    minutes(25);
    expect(await look()).toMatchObject([{ fact: 'counter-unattended', counter: 3, ground: 'idle' }]);
    expect(await look()).toMatchObject([{ fact: 'off-post', counter: 3, staff: '1003', ground: 'idle' }]);
    room.clock.at = Date.parse('2026-11-23T17:05:00+08:00');
    expect(await look()).toMatchObject([
      { fact: 'off-post-over', counter: 3, until: Date.parse('2026-11-23T17:00:00+08:00'), minutes: 390 },
    ]);
    expect(await look()).toEqual([]);
    expect(openMinutes([{ from: 0, until: 60_000 }], -5, 59_999)).toBe(0);
  });
});

describe('the sign in full', () => {
  it('[PO23] sends people first to where the wait is shortest, and carries a note', async () => {
    await room.post(2);
    await room.post(3);
    for (let i = 0; i < 6; i++) await room.issue({ service: 'id-card' });
    const { sign } = await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10, note: '在三楼' }, one);
    expect(sign).toMatchObject({ goTo: [2, 3], note: '在三楼' });
    expect(boardView(setting(), null).counters[0]!.sign).toMatchObject({ note: '在三楼' });
  });

  it('[PO24] three minutes before its time the clerk is reminded, after it the leader', async () => {
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, one);
    minutes(6);
    expect([alerts(1), alerts()]).toEqual([[], []]);
    minutes(1);
    expect([alerts(1), alerts(3), alerts()]).toEqual([['sign-due 1'], [], []]);
    minutes(4);
    expect([alerts(1), alerts()]).toEqual([['sign-overdue 1'], ['sign-overdue 1']]);
  });

  it('[PO27] each person’s signs of a month are counted, with their minutes and whether they were right', async () => {
    const hang = async (reason: string, awayMin: number) => {
      await room.done('put-up-sign', { counter: 1, reason, backInMin: 10 }, one);
      minutes(awayMin);
      await room.done('take-down-sign', { counter: 1 }, one);
    };
    await hang('开会', 10);
    await hang('开会', 12);
    await hang('逛街', 5);
    const record = () => signRecord(room.looks.signsOf('1001', '2026-11'), room.clock.at);
    expect(record()).toMatchObject({ count: 3, minutes: 27, right: 1 });
    expect(record().signs.map(({ faults }) => faults)).toEqual([[], ['back-late'], ['unusual-reason']]);
    expect(room.looks.signsOf('1001', '2026-10')).toEqual([]);
    const from = room.clock.at;
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, one);
    minutes(3);
    await room.done('close-counter', { counter: 1 }, one);
    minutes(60);
    expect(record().signs.at(-1)).toMatchObject({ from, until: from + 180_000, minutes: 3, faults: [] });
    await room.done('open-counter', { counter: 1 }, one);
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, one);
    room.clock.pass(24 * 3600);
    room.hub.turnDay();
    expect(record().signs.at(-1)).toMatchObject({ minutes: 10, faults: ['never-back'] });
    expect(
      signRecord(
        [
          {
            counter: 1,
            from: 0,
            backAt: 60_000,
            until: null,
            unreturned: false,
            reason: '开会',
            usual: true,
            cover: null,
            coverDue: true,
          },
        ],
        59_000,
      ),
    ).toMatchObject({
      minutes: 1,
      right: 0,
      signs: [{ faults: ['no-cover'] }],
    });
  });
});

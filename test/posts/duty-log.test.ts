import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DutyView } from '../../protocol/duty-view.ts';
import type { DutyRow } from '../../server/posts/duty-looks.ts';
import { dutyLog, gapsOf } from '../../server/posts/duty-log.ts';
import { migrations } from '../../server/store/migrations/migrations.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { dutyView } from '../../server/views/duty.ts';
import { mayWatch } from '../../server/views/may-watch.ts';
import { readTopic } from '../../server/views/topics.ts';
import type { Setting } from '../../server/views/setting.ts';
import { Sightings } from '../../server/views/sightings.ts';
import { monday, openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const row = (from: number, until: number | null, change: Partial<DutyRow> = {}): DutyRow => ({
  counter: 1,
  from,
  until,
  state: 'open',
  staff: '1001',
  as: 'A',
  ground: null,
  reason: null,
  ...change,
});
const told = (rows: DutyRow[], a: string | null = '1001', now = 1000) =>
  dutyLog(
    rows,
    [
      { from: 100, until: 200 },
      { from: 300, until: 400 },
    ],
    a,
    now,
  ).map(({ from, until, state, staff }) => `${from}-${until} ${state} ${staff}`);

describe('the duty log', () => {
  it('[PO28] every moment of opening time has one state and one name; what nobody wrote for is a gap with A’s name', () => {
    expect(told([row(90, 150), row(160, 350, { state: 'covered', staff: '2001', as: 'B' })])).toEqual([
      '100-150 open 1001',
      '150-160 gap 1001',
      '160-200 covered 2001',
      '300-350 covered 2001',
      '350-400 gap 1001',
    ]);
    expect(told([])).toEqual(['100-200 gap 1001', '300-400 gap 1001']);
  });

  it('[PO28] a counter without a post owes nobody anything, what is still so lasts until now, and nothing is told of what is to come', () => {
    expect(told([], null)).toEqual(['100-200 closed null', '300-400 closed null']);
    expect(told([row(120, null)], '1001', 320)).toEqual(['100-120 gap 1001', '120-200 open 1001', '300-320 open 1001']);
    expect(told([], '1001', 50)).toEqual([]);
  });

  it('[PO28] two rows never speak for the same moment, whatever the order they come in', () => {
    const rows = [row(150, 180, { staff: '2001' }), row(100, 170), row(175, 190, { staff: '9002' }), row(160, 160)];
    const log = dutyLog(rows, [{ from: 100, until: 200 }], '1001', 1000);
    expect(log.map(({ from, until, staff }) => `${from}-${until} ${staff}`)).toEqual([
      '100-150 1001',
      '150-160 2001',
      '160-175 1001',
      '175-190 9002',
      '190-200 1001',
    ]);
    expect(gapsOf(log).map(({ from, until }) => [from, until])).toEqual([
      [160, 175],
      [190, 200],
    ]);
  });
});

describe('a hall that is open while it moves to the log', () => {
  it('[PO29] whoever stands somewhere answers for it from when they opened it, and a sign that hangs is on record', () => {
    const db = new Database(':memory:');
    const at = migrations.findIndex((sql) => sql.includes('CREATE TABLE duty ('));
    for (const sql of migrations.slice(0, at)) db.exec(sql);
    const sign = { reason: { zh: '开会' }, since: 500, backAt: 900, goTo: [], cover: null };
    db.exec("INSERT INTO meta VALUES ('business-day', '2026-11-23')");
    const put = db.prepare(
      'INSERT INTO counter (number, staff, stands_as, opened_at, since, sign) VALUES (?, ?, ?, ?, ?, ?)',
    );
    put.run(1, '1001', 'A', 100, 300, null);
    put.run(2, '2002', 'B', 200, 200, null);
    put.run(3, '1003', 'A', 100, 500, JSON.stringify(sign));
    put.run(4, null, null, null, null, null);
    db.exec(migrations[at]!);
    expect(
      db
        .prepare('SELECT counter, day, from_ms, until_ms, state, staff, ground, reason FROM duty ORDER BY counter')
        .raw()
        .all(),
    ).toEqual([
      [1, '2026-11-23', 100, null, 'open', '1001', null, null],
      [2, '2026-11-23', 200, null, 'covered', '2002', null, null],
      [3, '2026-11-23', 100, null, 'away', '1003', 'sign', '开会'],
    ]);
    expect(db.prepare('SELECT staff, counter, month, from_ms, back_at, until_ms FROM away').raw().all()).toEqual([
      ['1003', 3, '2026-11', 500, 900, null],
    ]);
    db.close();
  });
});

describe('the day strip', () => {
  let room: Room;
  let setting: Setting;
  const openAt = (counters = 3) => {
    const hall = smallHall((file) => {
      const day: [string, string][] = [
        ['09:00', '12:00'],
        ['13:30', '17:00'],
      ];
      file.hours.week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
    }, counters);
    return openRoom({ hall });
  };
  const settingOf = (of: Room): Setting => ({
    hall: of.hall,
    looks: of.looks,
    more: openViewLooks(of.db, 'TH'),
    sightings: new Sightings(),
    announcer: { words: () => ({ zh: '', en: '' }), clips: () => ({ zh: null, en: null }) },
    printers: () => [],
    now: () => of.clock.now(),
    day: () => of.store.day(),
  });
  beforeEach(async () => {
    room = await openAt();
    setting = settingOf(room);
  });
  afterEach(() => room.close());
  const strip = (day = '2026-11-23', counter = 1) => {
    const { spans, gapMin } = dutyView(setting, day).counters.find(({ number }) => number === counter)!;
    return { spans: spans.map((span) => span.join(' ')), gapMin };
  };
  const minutes = (count: number) => room.clock.pass(count * 60);

  it('[PO28] tells who answered from when to when and why, also for the minutes of a leader’s word', async () => {
    minutes(5);
    const one = await room.post(1);
    minutes(10);
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, one);
    minutes(7);
    await room.done('take-down-sign', { counter: 1 }, one);
    minutes(3);
    await room.done('close-counter', { counter: 1, reason: '停电' }, room.staff('9002'));
    minutes(15);
    await room.signOut('1001');
    await room.post(1, '2001');
    minutes(10);
    await room.signOut('2001');
    minutes(4);
    expect(strip()).toEqual({
      spans: [
        '540 545 gap 1001  ',
        '545 555 open 1001 A ',
        '555 562 away 1001 A 开会',
        '562 565 open 1001 A ',
        '565 580 closed 9002 leader 停电',
        '580 590 covered 2001 B ',
        '590 594 unattended 2001 B signed-out',
      ],
      // Before it was first opened nobody had to be there.
      gapMin: 0,
    });
    const view = dutyView(setting, '2026-11-23');
    expect(DutyView.parse(JSON.parse(JSON.stringify(view)))).toMatchObject({
      opening: [
        [540, 720],
        [810, 1020],
      ],
      people: { '1001': '甲1', '2001': '乙1', '9002': '带班' },
      findings: [],
    });
    expect(view.counters[0]!.now).toMatchObject({ state: 'unattended', staff: '2001', as: 'B' });
  });

  it('[PO29] a day that is over is read months later as it was, and nobody stands on into the next', async () => {
    await room.post(1);
    const day = strip().spans;
    expect(day).toEqual([]);
    room.clock.at = monday + 24 * 3600_000 + 30 * 60_000;
    room.hub.turnDay();
    expect(strip()).toEqual({ spans: ['540 720 open 1001 A ', '810 1020 open 1001 A '], gapMin: 0 });
    expect(strip('2026-11-24')).toEqual({ spans: ['540 570 gap 1001  '], gapMin: 0 });
    room.clock.at = monday + 120 * 24 * 3600_000;
    room.hub.turnDay();
    expect(strip()).toEqual({ spans: ['540 720 open 1001 A ', '810 1020 open 1001 A '], gapMin: 0 });
    expect(dutyView(setting, '2026-11-23').counters[0]!.now).toBeNull();
  });

  it('[PO205] counts the minutes nobody answered for from when somebody had to be there: all day where the rota names somebody', async () => {
    const plan = { day: '2026-11-23', counter: 1, kind: 'front' as const, staff: '1001' };
    expect(await room.say('assign-shift', plan, room.staff('9002'))).toBe('done');
    minutes(5);
    await room.post(1);
    await room.post(2);
    minutes(10);
    expect(strip()).toEqual({ spans: ['540 545 gap 1001  ', '545 555 open 1001 A '], gapMin: 5 });
    expect(strip('2026-11-23', 2)).toEqual({ spans: ['540 545 gap 1002  ', '545 555 open 1002 A '], gapMin: 0 });
  });

  it('[PO29] is shown to leaders, supervisors, chiefs and auditors, for today or a day by its date', () => {
    const shows = readTopic(setting, 'duty')!;
    expect([shows, readTopic(setting, 'duty/2026-10-08'), readTopic(setting, 'duty/october')]).toEqual([
      { kind: 'duty', day: null },
      { kind: 'duty', day: '2026-10-08' },
      null,
    ]);
    expect(['9002', '9003', '9103', '1001', '9001'].map((jobNo) => mayWatch(shows, room.staff(jobNo)))).toEqual([
      'granted',
      'granted',
      'granted',
      'not-allowed',
      'not-allowed',
    ]);
  });

  it('[PO29] of sixty counters on a restless day it weighs less than 30 KB', async () => {
    room.close();
    room = await openAt(60);
    room.db.pragma('synchronous = OFF');
    setting = settingOf(room);
    const clerks = [];
    for (let counter = 1; counter <= 60; counter++) clerks.push(await room.post(counter));
    for (let i = 0; i < 4; i++) {
      minutes(20);
      await Promise.all(
        clerks.map((asker, at) =>
          room.done('put-up-sign', { counter: at + 1, reason: '取档案', backInMin: 10 }, asker),
        ),
      );
      minutes(10);
      await Promise.all(clerks.map((asker, at) => room.done('take-down-sign', { counter: at + 1 }, asker)));
    }
    const view = dutyView(setting, '2026-11-23');
    expect(view.counters.map(({ spans }) => spans.length)).toEqual(Array.from({ length: 60 }, () => 8));
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(30 * 1024);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DayStripView } from '../../protocol/day-strip-view.ts';
import { dayStrip, type StripStretch, type WorkRow } from '../../server/posts/day-strip.ts';
import type { DutyRow } from '../../server/posts/duty-looks.ts';
import { stripSums, wholeMinutes } from '../../server/posts/strip-sums.ts';
import { unattendedToday } from '../../server/posts/unattended-minutes.ts';
import { dayStripView } from '../../server/views/day-strip.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { settingOf } from './setting.ts';

const minute = 60_000;
const opening = [
  { from: 0, until: 60 * minute },
  { from: 90 * minute, until: 150 * minute },
];
const duty = (from: number, until: number | null, change: Partial<DutyRow> = {}): DutyRow => ({
  counter: 1,
  from: from * minute,
  until: until === null ? null : until * minute,
  state: 'open',
  staff: '1001',
  as: 'A',
  ground: null,
  reason: null,
  ...change,
});
const work = (from: number, until: number | null, state: WorkRow['state'], ticket: string): WorkRow => ({
  from: from * minute,
  until: until === null ? null : until * minute,
  state,
  ticket,
});
const told = (strip: readonly StripStretch[]) =>
  strip.map(({ from, until, state, staff, about, late }) =>
    [`${from / minute}-${until / minute}`, state, staff, about, late ? 'late' : null].filter(Boolean).join(' '),
  );
const strip = (rows: DutyRow[], worked: WorkRow[] = [], now = 1000) =>
  dayStrip(rows, worked, opening, '1001', now * minute);

describe('the day of one counter', () => {
  it('[PO145] each moment of opening time has one state and one name, with the number in front', () => {
    const rows = [
      duty(0, 20),
      duty(20, 28, { state: 'away', ground: 'sign', reason: '送件' }),
      duty(28, 100),
      duty(100, null, { state: 'covered', staff: '2001', as: 'B' }),
    ];
    const worked = [work(2, 3, 'calling', 'A001'), work(3, 12, 'serving', 'A001'), work(95, 110, 'serving', 'A002')];
    expect(told(strip(rows, worked))).toEqual([
      '0-2 free 1001',
      '2-3 calling 1001 A001',
      '3-12 serving 1001 A001',
      '12-20 free 1001',
      '20-28 away 1001 送件',
      '28-60 free 1001',
      '90-95 free 1001',
      '95-100 serving 1001 A002',
      '100-110 serving 2001 A002',
      '110-150 free 2001',
    ]);
  });

  it('[PO145] outside the hours only work counts, and is marked so: the last visitor after closing, over noon', () => {
    const rows = [duty(0, null)];
    const worked = [work(55, 66, 'serving', 'A001'), work(149, 161, 'serving', 'A002')];
    expect(told(strip(rows, worked))).toEqual([
      '0-55 free 1001',
      '55-60 serving 1001 A001',
      '60-66 serving 1001 A001 late',
      '90-149 free 1001',
      '149-150 serving 1001 A002',
      '150-161 serving 1001 A002 late',
    ]);
  });

  it('[PO145] whoever has somebody in front is at work; nobody without a sign is unattended, nobody at all a gap with A’s name', () => {
    const rows = [
      duty(10, 30),
      duty(30, 50, { state: 'unattended', ground: 'idle' }),
      duty(50, 55, { state: 'closed', staff: '9002', as: 'leader', reason: '停电' }),
    ];
    expect(told(strip(rows, [work(40, 45, 'serving', 'A001')], 60))).toEqual([
      '0-10 gap 1001',
      '10-30 free 1001',
      '30-40 unattended 1001 idle',
      '40-45 serving 1001 A001',
      '45-50 unattended 1001 idle',
      '50-55 closed 9002 停电',
      '55-60 gap 1001',
    ]);
  });

  it('[PO147] before it was first opened a spare counter is closed and owes nobody anything; afterwards it does', () => {
    const from = (owedFrom: number) =>
      told(dayStrip([duty(10, 30)], [], opening.slice(0, 1), '1001', 60 * minute, owedFrom));
    expect(from(10 * minute)).toEqual(['0-10 closed', '10-30 free 1001', '30-60 gap 1001']);
    expect(from(Number.NEGATIVE_INFINITY)).toEqual(['0-10 gap 1001', '10-30 free 1001', '30-60 gap 1001']);
  });

  it('[PO146] the sums of a day add up in whole minutes, by state and by person', () => {
    const rows = [duty(0, 33.4), duty(33.4, null, { state: 'covered', staff: '2001', as: 'B' })];
    const worked = Array.from({ length: 40 }, (_, i) => [
      work(i * 1.4, i * 1.4 + 0.45, 'calling', `A${i}`),
      work(i * 1.4 + 0.45, i * 1.4 + 1.15, 'serving', `A${i}`),
    ]).flat();
    const sums = stripSums(strip(rows, worked));
    expect(sums.servingMin + sums.callingMin + sums.freeMin + sums.awayMin + sums.unattendedMin).toBe(sums.openMin);
    expect(sums.people.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(sums.openMin);
    expect([sums.openMin, sums.served, sums.servingMin, sums.callingMin]).toEqual([120, 40, 28, 18]);
    expect(sums.people.map(({ staff, as }) => `${staff} ${as}`)).toEqual(['1001 A', '2001 B']);
  });

  it('[PO146] what rounding leaves over goes to those that were cut most', () => {
    expect(wholeMinutes([90_000, 90_000, 60_000], 4)).toEqual([2, 1, 1]);
    expect(wholeMinutes([59_000, 61_000], 2)).toEqual([1, 1]);
    expect(wholeMinutes([], 0)).toEqual([]);
  });
});

describe('nobody at a counter today', () => {
  const counters = [
    { number: 1, a: '1001', onRota: false, opening },
    { number: 2, a: '1002', onRota: false, opening },
    { number: 3, a: '1003', onRota: true, opening },
  ];
  it('[PO147] counts from when a counter was first opened, or all day where the rota names somebody; a spare counter owes nothing', () => {
    const rows = [duty(10, 30), duty(30, 34, { state: 'unattended', ground: 'signed-out' }), duty(34, 50)];
    expect(
      unattendedToday(rows, counters, 60 * minute).map(({ counter, unattendedMs }) => [counter, unattendedMs / minute]),
    ).toEqual([
      [1, 4 + 10],
      [3, 60],
    ]);
  });
});

describe('the strip of a real day', () => {
  let room: Room;
  beforeEach(async () => {
    const hours: [string, string][] = [['09:00', '12:00']];
    room = await openRoom({
      hall: smallHall((file) => {
        file.hours.week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
      }),
    });
  });
  afterEach(() => room.close());

  it('[PO145] comes from what was done: calls, visits, what was put aside and taken up again, a sign, the chain of the journal', async () => {
    const clerk = await room.post(1);
    const { id: ticket, number } = await room.issue();
    const pass = (minutes: number) => room.clock.pass(minutes * 60);
    pass(5);
    await room.done('call-next', { counter: 1 }, clerk);
    pass(1);
    await room.done('begin-service', { ticket }, clerk);
    pass(6);
    await room.done('hold-ticket', { ticket }, clerk);
    pass(3);
    await room.done('resume-ticket', { ticket, counter: 1 }, clerk);
    pass(4);
    await room.done('finish-service', { ticket }, clerk);
    await room.done('put-up-sign', { counter: 1, reason: '取档案', backInMin: 10 }, clerk);
    pass(7);
    await room.done('take-down-sign', { counter: 1 }, clerk);
    pass(2);
    const view = dayStripView(settingOf(room), '2026-11-23', 1);
    expect(DayStripView.parse(JSON.parse(JSON.stringify(view)))).toEqual(JSON.parse(JSON.stringify(view)));
    expect(
      view.spans.map(
        ([from, until, state, staff, , about]) => `${from / 60 - 540}-${until / 60 - 540} ${state} ${staff} ${about}`,
      ),
    ).toEqual([
      '0-5 free 1001 null',
      `5-6 calling 1001 ${number}`,
      `6-12 serving 1001 ${number}`,
      '12-15 free 1001 null',
      `15-19 serving 1001 ${number}`,
      '19-26 away 1001 取档案',
      '26-28 free 1001 null',
    ]);
    expect(view.sums).toMatchObject({
      openMin: 28,
      servingMin: 10,
      callingMin: 1,
      freeMin: 10,
      awayMin: 7,
      unattendedMin: 0,
      served: 1,
    });
    expect(view.journal).toEqual({ from: 1, to: room.store.journal.head().seq, whole: true });
  });

  it('[PO145] a row of the journal that was changed is told on that day and on no other', async () => {
    await room.post(1);
    room.clock.pass(24 * 3600);
    room.hub.turnDay();
    await room.post(2);
    const { journal: monday } = dayStripView(settingOf(room), '2026-11-23', 1);
    expect(monday?.whole).toBe(true);
    room.db.exec('DROP TRIGGER journal_is_only_added_to');
    room.db.prepare("UPDATE journal SET who = 'staff:9999' WHERE seq = ?").run(monday!.to);
    const fresh = settingOf(room);
    expect(dayStripView(fresh, '2026-11-23', 1).journal?.whole).toBe(false);
    expect(dayStripView(fresh, '2026-11-24', 2).journal).toMatchObject({ from: monday!.to + 1, whole: true });
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { LeaveDraft, LeavePreview } from '../../protocol/leave-preview.ts';
import { MyLeaveView } from '../../protocol/leave-view.ts';
import { MyDayView } from '../../protocol/my-day-view.ts';
import { MyMonthView } from '../../protocol/my-month-view.ts';
import { isNo } from '../../server/hall/verb.ts';
import { leavePreview } from '../../server/posts/leave-preview.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import { myDayView } from '../../server/views/my-day.ts';
import { myLeaveView } from '../../server/views/my-leave.ts';
import { myMonthView } from '../../server/views/my-month.ts';
import type { Setting } from '../../server/views/setting.ts';
import { openRoom, type Room } from '../support/room.ts';
import { at, leaveHall } from './leave-by-hand.ts';

let room: Room;
afterEach(() => room.close());
const begin = async (...hall: Parameters<typeof leaveHall>): Promise<void> => {
  room = await openRoom({ hall: leaveHall(...hall), at: at('2026-11-23', '08:00') });
};
const setting = () =>
  ({
    hall: room.hall,
    looks: room.looks,
    now: room.clock.now,
    day: () => room.store.day(),
    sightings: { boards: () => [] },
    printers: () => [],
    more: { troubledSlips: () => [], waitingSince: () => [] },
  }) as unknown as Setting;
const clockAt = (day: string, clock: string) => {
  room.clock.at = at(day, clock);
  room.hub.turnDay();
};
const half = (day: string, of: 'am' | 'pm') => ({ day, half: of });
const today = { from: half('2026-11-23', 'am'), to: half('2026-11-23', 'pm') };
const tomorrow = { from: half('2026-11-24', 'am'), to: half('2026-11-24', 'pm') };
const told = { reason: '家中有事', phone: '13800001234' };
const ask = async (jobNo: string, more: object = {}) =>
  (await room.done('request-leave', { kind: 'personal', ...today, ...told, ...more }, room.staff(jobNo))).leave.id;
const granted = async (jobNo: string, more: object = {}) => {
  const leave = await ask(jobNo, more);
  while (room.looks.leave(leave)!.state === 'requested')
    await room.done('approve-leave', { leave, sealSeen: true }, room.staff('9002'));
  return leave;
};
const mine = (jobNo: string) => MyLeaveView.parse(myLeaveView(setting(), jobNo));

describe('leave that was granted and does not begin', () => {
  const unstarted = (own: number | null = null) =>
    alertsOf(setting(), own).filter(({ code }) => code === 'leave-unstarted');

  it('[PO130] its person and those who lead the hall are told from the first working time on', async () => {
    await begin({ substitutes: 'never' });
    const leave = await granted('1001', { to: half('2026-11-23', 'am') });
    expect(unstarted()).toEqual([]);
    clockAt('2026-11-23', '08:30');
    await room.post(1);
    await room.post(2, '1002');
    expect(unstarted()).toMatchObject([{ about: '甲1 1001', since: '2026-11-23T08:30:00.000+08:00' }]);
    expect([unstarted(1).length, unstarted(2).length]).toEqual([1, 0]);
    expect(mine('1001').mine[0]!.unstartedSince).toBe('2026-11-23T08:30:00.000+08:00');
    await room.done('close-counter', { counter: 1 }, room.staff('1001'));
    await room.done('start-leave', { leave }, room.staff('1001'));
    expect([unstarted(), mine('1001').mine[0]!.unstartedSince]).toEqual([[], null]);
  });

  it('[PO130] it is told no more once it is withdrawn, or its time has passed', async () => {
    await begin({ substitutes: 'never' });
    const one = await granted('1001');
    await granted('1002');
    clockAt('2026-11-23', '10:00');
    expect(unstarted()).toHaveLength(2);
    await room.done('withdraw-leave', { leave: one }, room.staff('1001'));
    expect(unstarted().map(({ about }) => about)).toEqual(['甲2 1002']);
    clockAt('2026-11-23', '17:30');
    expect(unstarted()).toEqual([]);
  });
});

describe('what leave waits for', () => {
  it('[PO131] who is awaited, where, and everything else that is missing, until the substitute has signed in there', async () => {
    await begin({ preset: 'S' });
    const leave = await granted('1001', { ...tomorrow, substitute: '2003' });
    const waits = () => mine('1001').mine[0]!.waits;
    expect(waits()).toEqual([{ code: 'leave-not-yet', who: null, counter: null, count: null }]);
    clockAt('2026-11-24', '08:30');
    await room.post(1);
    expect(waits().map(({ code, who, counter }) => [code, who?.jobNo ?? null, counter])).toEqual([
      ['still-on-post', null, 1],
      ['cover-not-on-post', '2003', 1],
    ]);
    await room.done('close-counter', { counter: 1 }, room.staff('1001'));
    expect(waits().map(({ code }) => code)).toEqual(['cover-not-on-post']);
    await room.post(1, '2003');
    expect(waits()).toEqual([]);
    expect(await room.say('start-leave', { leave }, room.staff('1001'))).toBe('done');
  });
});

describe('a draft of leave', () => {
  const preview = (jobNo: string, draft: object) => {
    const by = room.looks.staff(jobNo)!;
    const found = leavePreview(room.looks, LeaveDraft.parse({ kind: 'personal', ...draft }), by, room.clock.at);
    if (isNo(found)) return found;
    LeavePreview.parse({ ...found, hindrances: [] });
    return found;
  };

  it('[PO132] is told what the request would be told, with the same days, way and source', async () => {
    await begin({ preset: 'O' });
    clockAt('2026-11-23', '09:00');
    await granted('2001', tomorrow);
    const drafts: { jobNo: string; draft: object }[] = [
      { jobNo: '1001', draft: { from: half('2026-11-25', 'am'), to: half('2026-11-25', 'am') } },
      { jobNo: '1001', draft: { from: half('2026-11-25', 'am'), to: half('2026-11-27', 'pm') } },
      { jobNo: '1001', draft: { from: '2026-11-25T08:30:00+08:00', to: '2026-11-25T15:00:00+08:00' } },
      { jobNo: '1001', draft: tomorrow },
      { jobNo: '1001', draft: { ...tomorrow, substitute: '2003' } },
      { jobNo: '1001', draft: { ...tomorrow, substitute: '2001' } },
      { jobNo: '8001', draft: { from: half('2026-11-30', 'am'), to: half('2026-11-30', 'am') } },
      { jobNo: '1002', draft: { from: half('2026-11-28', 'am'), to: half('2026-11-29', 'pm') } },
      { jobNo: '1003', draft: { from: half('2026-11-26', 'pm'), to: half('2026-11-26', 'am') } },
      { jobNo: '1003', draft: { from: half('2026-11-20', 'am'), to: half('2026-11-20', 'pm') } },
      { jobNo: '1003', draft: { from: half('2026-12-01', 'am'), to: half('2028-12-01', 'am') } },
    ];
    const outcomes: string[] = [];
    for (const { jobNo, draft } of drafts) {
      const shown = preview(jobNo, draft);
      const first = isNo(shown) ? shown : (shown.hindrances[0] ?? null);
      const said = await room.say('request-leave', { kind: 'personal', ...told, ...draft } as never, room.staff(jobNo));
      expect([draft, said]).toEqual([draft, first && 'refused' in first ? first.refused : 'done']);
      outcomes.push(said);
      const asked = mine(jobNo).mine.find(({ state }) => state === 'requested');
      if (said !== 'done' || isNo(shown) || !asked) continue;
      expect([shown.days, shown.from, shown.to]).toEqual([asked.days, asked.from, asked.to]);
      expect([shown.way!.source, shown.way!.gap, shown.way!.substitute]).toEqual([
        asked.source,
        asked.gap,
        asked.substitute.needed,
      ]);
      expect(shown.way!.steps.map(({ by, seal }) => [by, seal])).toEqual(asked.steps.map(({ by, seal }) => [by, seal]));
      await room.done('withdraw-leave', { leave: asked.id }, room.staff(jobNo));
    }
    expect(new Set(outcomes)).toEqual(
      new Set(['done', 'both-away', 'stand-in-away', 'no-working-time', 'leave-begins-past', 'leave-too-long']),
    );
  });

  it('[PO132] shows the hall’s whole ladder with its bounds, and the rung this length stands on', async () => {
    await begin({ preset: 'O' });
    const rungs = (to: object) => {
      const shown = preview('1001', { from: half('2026-11-24', 'am'), to });
      if (isNo(shown)) throw new Error('no preview');
      return [shown.ladder.map(({ chosen }) => chosen), shown.way?.gap];
    };
    expect(rungs(half('2026-11-24', 'am'))).toEqual([[true, false], false]);
    expect(rungs(half('2026-11-24', 'pm'))).toEqual([[false, true], false]);
    const between = preview('1001', { from: half('2026-11-24', 'am'), to: '2026-11-24T15:30:00+08:00' });
    expect(between).toMatchObject({
      days: 0.75,
      way: { gap: true, source: '000/O 二㈢4, 5' },
      ladder: [
        { from: null, upTo: { days: 0.5, inclusive: true }, source: '000/O 二㈢3', chosen: false },
        { from: { days: 1, inclusive: true }, upTo: null, chosen: true },
      ],
      substituteFrom: [{ who: 'staff', from: { days: 1, inclusive: true }, due: false }],
    });
  });

  it('[PO132] names with whom and when a post would be empty, and who could stand in', async () => {
    await begin();
    await granted('2001', tomorrow);
    const shown = preview('1001', tomorrow);
    expect(shown).toMatchObject({
      hindrances: [{ refused: 'both-away' }],
      partners: [
        {
          counter: 1,
          jobNo: '2001',
          away: [{ from: '2026-11-24T08:30:00.000+08:00', to: '2026-11-24T17:30:00.000+08:00', ground: 'leave' }],
        },
      ],
    });
    if (isNo(shown)) throw new Error('no preview');
    expect(shown.standIns[0]).toMatchObject({ jobNo: '2001', as: 'partner', away: { ground: 'leave' } });
    expect(shown.standIns.find(({ jobNo }) => jobNo === '1002')).toMatchObject({ as: 'department', away: null });
    expect(shown.standIns.some(({ jobNo }) => jobNo === '1001')).toBe(false);
  });
});

describe('what waits for a signature', () => {
  it('[PO133] stands beside who else is away then: the post’s other person first, and whether a post would be empty', async () => {
    await begin({ filing: 'by-office' });
    await granted('1002', tomorrow);
    await ask('1001', tomorrow);
    await ask('2001', { from: half('2026-11-25', 'am'), to: half('2026-11-25', 'pm') });
    const [one] = mine('9002').toSign.filter(({ staff }) => staff.jobNo === '1001');
    expect([one!.conflicts.map(({ staff, counters }) => [staff.jobNo, counters]), one!.bothAway]).toEqual([
      [['1002', []]],
      null,
    ]);
    const [b] = mine('9002').toSign.filter(({ staff }) => staff.jobNo === '2001');
    expect(b!.conflicts).toEqual([]);
  });
});

describe('one’s own day', () => {
  const day = (jobNo: string) => MyDayView.parse(myDayView(setting(), jobNo));

  it('[PO134] shows the punches of the scheme: what is done, what is late, what is still to come', async () => {
    await begin({}, (file) => {
      file.attendance.preset = 'S';
    });
    clockAt('2026-11-23', '08:42');
    await room.done('punch', {}, room.staff('1001'));
    expect(day('1001')).toMatchObject({
      hours: [
        ['08:30', '12:00'],
        ['13:30', '17:30'],
      ],
      punches: ['08:42'],
      slots: [
        { slot: 'in', due: '08:30', at: '08:42', status: 'late', missedMin: 12 },
        { slot: 'noon-out', due: '12:00', at: null, status: 'not-due' },
        { slot: 'noon-in', due: '13:30', status: 'not-due' },
        { slot: 'out', due: '17:30', status: 'not-due' },
      ],
    });
    expect(day('9003')).toMatchObject({ attends: false, slots: [] });
  });

  it('[PO135] shows the lists of the counters one may stand, own posts first, and what yesterday left unsigned', async () => {
    await begin();
    await room.post(1);
    const lists = () => day('1001').counters.map(({ number, openingLeft, used }) => [number, openingLeft.length, used]);
    expect(lists()).toEqual([[1, 3, true]]);
    await room.done('check-opening', { counter: 1, done: ['system', 'vouchers'] }, room.staff('1001'));
    expect(lists()).toEqual([[1, 1, true]]);
    await room.done('close-counter', { counter: 1 }, room.staff('1001'));
    clockAt('2026-11-24', '08:10');
    expect(day('1001').left).toEqual([
      { day: '2026-11-23', counter: 1, items: ['computer', 'power', 'desk', 'cabinets'] },
    ]);
    expect(day('1002').left).toEqual([]);
  });
});

describe('one’s own month', () => {
  it('[PO136] has each day with its hours and verdict, one’s leave and signs, and the rules with their source', async () => {
    await begin({ substitutes: 'never' }, (file) => {
      file.attendance.preset = 'S';
      file.attendance.punches = 2;
    });
    clockAt('2026-11-23', '08:40');
    await room.done('punch', {}, room.staff('1001'));
    const one = await room.post(1);
    await room.post(2, '1002');
    await room.done('put-up-sign', { counter: 1, reason: '送件', backInMin: 10 }, one);
    room.clock.pass(600);
    await room.done('take-down-sign', { counter: 1 }, one);
    clockAt('2026-11-23', '17:31');
    await room.done('punch', {}, room.staff('1001'));
    await granted('1001', { from: half('2026-11-25', 'am'), to: half('2026-11-25', 'pm') });
    clockAt('2026-11-24', '09:00');
    const month = MyMonthView.parse(myMonthView(setting(), '1001', '2026-11'));
    expect([month.days.length, month.days[0], month.days[22]!.hours.length]).toEqual([
      30,
      { day: '2026-11-01', hours: [] },
      2,
    ]);
    expect(month.attendance!.days.find((of) => of.day === '2026-11-23')).toMatchObject({
      verdict: 'irregular',
      slots: [{ slot: 'in', at: '08:40', status: 'late', missedMin: 10 }],
    });
    expect(month.leaves).toMatchObject([{ kind: 'personal', state: 'filed', days: 1 }]);
    expect(month.signs).toMatchObject({ count: 1, minutes: 10, list: [{ counter: 1, minutes: 10 }] });
    expect(month.rules.map(({ source }) => source)).toContain('000/S 3(1)');
    expect(JSON.stringify(month)).not.toMatch(/13800001234|家中有事/);
  });
});

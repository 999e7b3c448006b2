import { afterEach, beforeEach, expect, describe, it } from 'vitest';
import type { Asker } from '../../server/hall/asker.ts';
import { filingDueDay, filingFinding, rotaDue } from '../../server/posts/filing-due.ts';
import { openReason } from '../../server/posts/rota-change.ts';
import { rotaRulesOf } from '../../server/posts/rota-presets.ts';
import { openRoom, type Room } from '../support/room.ts';
import { front, hall } from './rota-hall.ts';

let room: Room;
let leader: Asker;
beforeEach(async () => {
  room = await openRoom({ hall });
  leader = room.staff('9002');
});
afterEach(() => room.close());

const assign = (staff: string, more = {}) => room.say('assign-shift', front(staff, more), leader);

describe('filing a month', () => {
  const month = '2026-12';
  const day = '2026-12-01';

  it('[PO104] it is due before the month before it ends, so many days before as the hall says, and late after that', async () => {
    expect(filingDueDay({ fileDaysBefore: 0 }, month)).toBe('2026-11-30');
    expect(filingDueDay({ fileDaysBefore: 5 }, '2027-01')).toBe('2026-12-26');
    expect(filingDueDay({ fileDaysBefore: null }, month)).toBeNull();
    const file = () => room.done('file-rota', { month }, leader);
    await assign('1001', { day });
    expect(await file()).toMatchObject({ month, late: false, dueDay: '2026-11-30' });
    expect(await room.say('file-rota', { month }, leader)).toBe('already-filed');
    await assign('1001', { day: '2026-11-30' });
    expect(await room.done('file-rota', { month: '2026-11' }, leader)).toMatchObject({ late: true });
    expect(room.looks.rotaFiling('2026-11')).toMatchObject({ by: '9002', late: true });
  });

  it('[PO104] one that is not with the office after that day is found, in words', () => {
    const rules = rotaRulesOf({ preset: '000/K' });
    expect([
      filingFinding(rules, month, '2026-11-30', false),
      filingFinding(rules, month, '2026-12-01', true),
      filingFinding(rotaRulesOf({}), month, '2026-12-01', false),
    ]).toEqual([null, null, null]);
    expect(filingFinding(rules, month, '2026-12-01', false)).toMatchObject({
      code: 'not-filed',
      day: '2026-11-30',
      words: { zh: '2026-12 的排班表未按时报送，请尽快报送。' },
    });
  });

  it('[PO104] an empty month, one that is over, and a clerk’s filing are refused', async () => {
    expect([
      await room.say('file-rota', { month }, leader),
      await room.say('file-rota', { month: '2026-10' }, leader),
      await room.say('file-rota', { month }, room.staff('1001')),
    ]).toEqual(['nothing-planned', 'day-over', 'not-allowed']);
  });

  it('[PO105] after it every change needs a reason, and is kept with it', async () => {
    await assign('1001', { day });
    await room.done('file-rota', { month }, leader);
    expect([
      await assign('1002', { day, counter: 2 }),
      await room.say('unassign-shift', front('1001', { day }), leader),
      await room.say('set-duty-leader', { day, staff: '9002' }, leader),
      await room.say('fill-rota', { from: '2026-11-30', to: day, rule: 'turns' }, leader),
      await room.say('plan-meeting', { day, from: '14:00', to: '15:00', what: '会', staff: ['2001'] }, leader),
      await assign('1002', { day: '2026-11-30' }),
    ]).toEqual(['needs-reason', 'needs-reason', 'needs-reason', 'needs-reason', 'needs-reason', 'done']);
    const reason = '临时抽调';
    await room.done('unassign-shift', front('1001', { day, reason }), leader);
    await room.done('assign-shift', front('2001', { day, reason }), leader);
    await room.done('set-duty-leader', { day, staff: '9002', reason }, leader);
    const changes = room.looks.rotaChanges(month);
    expect(changes.map(({ what, count, by, at, day: of }) => [what, count, by, at, of])).toEqual(
      [
        ['duty-leaders-set', 1],
        ['shifts-assigned', 2],
        ['shifts-unassigned', 2],
      ].map((change) => [...change, '9002', room.clock.at, day]),
    );
    // It is free text, and may say who is ill: sealed on the disk, in the journal too.
    expect(changes.map(({ reason: sealed }) => openReason(room.looks, sealed))).toEqual([reason, reason, reason]);
    expect(JSON.stringify(room.rows())).not.toContain(reason);
    expect(room.looks.rotaChanges('2026-11')).toEqual([]);
  });

  it('[PO112] the leaders are reminded from the hall’s day on until it is filed, and while today has no leader', async () => {
    const months = () => rotaDue(room.looks, room.clock.at).months.map(({ month: of, since }) => [of, since]);
    expect(months()).toEqual([['2026-11', '2026-10-26']]);
    room.clock.pass(2 * 24 * 3600);
    expect(months()).toEqual([
      ['2026-11', '2026-10-26'],
      ['2026-12', '2026-11-25'],
    ]);
    expect(rotaDue(room.looks, room.clock.at).leaderMissing).toBe(true);
    await assign('1001', { day });
    await room.done('file-rota', { month }, leader);
    await room.done('set-duty-leader', { day: '2026-11-25', staff: '9002' }, leader);
    expect(months()).toEqual([['2026-11', '2026-10-26']]);
    expect(rotaDue(room.looks, room.clock.at).leaderMissing).toBe(false);
    room.clock.pass(3 * 24 * 3600);
    expect(rotaDue(room.looks, room.clock.at).leaderMissing).toBe(false);
  });
});

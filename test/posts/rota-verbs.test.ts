import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rotaCommands } from '../../protocol/rota-commands.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { openRoom, type Room } from '../support/room.ts';
import { front, hall, tuesday } from './rota-hall.ts';

let room: Room;
let leader: Asker;
beforeEach(async () => {
  room = await openRoom({ hall });
  leader = room.staff('9002');
});
afterEach(() => room.close());

const assign = (staff: string, more = {}) => room.say('assign-shift', front(staff, more), leader);
const planned = (day = tuesday) =>
  room.looks.assignmentsBetween(day, day).map(({ shift, kind, counter, staff }) => [shift, kind, counter, staff]);

describe('planning a shift', () => {
  it('[PO99] puts somebody on every shift of the day, or on one, and tells what is still not as it should be', async () => {
    const { assigned, findings } = await room.done('assign-shift', front('1001', { shift: 'opening-1' }), leader);
    expect(assigned).toEqual([
      { day: tuesday, shift: 'opening-1', kind: 'front', counter: 1, staff: '1001', why: 'by-hand' },
    ]);
    expect(findings.filter(({ counters }) => counters.includes(1)).map(({ code, spans }) => [code, spans])).toEqual([
      ['empty-counter', [['13:30', '17:30']]],
      ['both-away', [['13:30', '17:30']]],
    ]);
    await room.done('assign-shift', front('2001', { shift: 'opening-2' }), leader);
    await room.done('assign-shift', front('1002', { counter: 2 }), leader);
    expect(planned()).toEqual([
      ['opening-1', 'front', 1, '1001'],
      ['opening-2', 'front', 1, '2001'],
      ['opening-1', 'front', 2, '1002'],
      ['opening-2', 'front', 2, '1002'],
    ]);
  });

  it('[PO99] nobody is put in two places at once, nor twice in the same; nothing is half done', async () => {
    expect(await assign('1001', { shift: 'opening-2' })).toBe('done');
    expect(await assign('1001', { shift: 'opening-2' })).toBe('twice-at-once');
    expect(await assign('1001', { counter: 2 })).toBe('twice-at-once');
    expect(planned()).toEqual([['opening-2', 'front', 1, '1001']]);
    expect(await assign('1001', { kind: 'noon-duty', counter: undefined })).toBe('done');
  });

  it('[PO99] nobody is put where they are on leave; a wish for leave that nobody agreed to keeps nobody', async () => {
    const morning = { day: tuesday, half: 'am' as const };
    const wish = { kind: 'personal' as const, from: morning, to: morning, reason: '家中有事', phone: '138 0000 1234' };
    const { leave } = await room.done('request-leave', wish, room.staff('1001'));
    expect(await assign('1001', { shift: 'opening-1' })).toBe('done');
    expect(await room.say('approve-leave', { leave: leave.id }, leader)).toBe('done');
    const { findings } = await room.done('assign-shift', front('1001', { shift: 'opening-2' }), leader);
    expect(findings.filter(({ code }) => code === 'on-leave').map(({ people, spans }) => [people, spans])).toEqual([
      [['1001'], [['08:30', '12:00']]],
    ]);
    await room.done('unassign-shift', front('1001', { shift: 'opening-1' }), leader);
    expect(await assign('1001', { shift: 'opening-1' })).toBe('on-leave');
    const filled = await room.done('fill-rota', { from: tuesday, to: tuesday, rule: 'a-then-b' }, leader);
    expect(filled.assigned.find(({ shift, counter }) => shift === 'opening-1' && counter === 1)).toMatchObject({
      staff: '2001',
      why: 'B-for-A',
    });
  });

  it('[PO99] only on shifts the day has, at counters and for people of this hall, by those who plan', async () => {
    expect([
      await assign('1001', { day: '2026-11-28' }),
      await assign('1001', { shift: 'night' }),
      await assign('7777'),
      await assign('1001', { counter: 99 }),
      await room.say('assign-shift', front('1001'), room.staff('1001')),
      await room.say('assign-shift', front('1001'), room.staff('9101')),
      await room.say('assign-shift', front('1001'), room.staff('9003')),
    ]).toEqual([
      'no-such-shift',
      'no-such-shift',
      'unknown-staff',
      'unknown-counter',
      'not-allowed',
      'not-allowed',
      'done',
    ]);
  });

  it('[PO100] somebody is taken off one shift or off all of that duty', async () => {
    await assign('1001');
    await assign('1001', { kind: 'noon-duty', counter: undefined });
    const off = (more = {}) => room.say('unassign-shift', front('1001', more), leader);
    expect([await off({ shift: 'opening-2' }), planned()]).toEqual([
      'done',
      [
        ['opening-1', 'front', 1, '1001'],
        ['noon', 'noon-duty', null, '1001'],
      ],
    ]);
    expect([await off(), await off(), await off({ counter: 2 })]).toEqual([
      'done',
      'unknown-assignment',
      'unknown-assignment',
    ]);
    expect(planned()).toEqual([['noon', 'noon-duty', null, '1001']]);
  });

  it('[PO106] a day that is over stays as it was planned', async () => {
    await assign('1001');
    room.clock.pass(2 * 24 * 3600);
    const today = '2026-11-25';
    expect([
      await assign('2001'),
      await room.say('unassign-shift', front('1001'), leader),
      await room.say('fill-rota', { from: tuesday, to: today, rule: 'turns' }, leader),
      await room.say('set-duty-leader', { day: tuesday, staff: '9002' }, leader),
      await room.say('plan-meeting', { day: tuesday, from: '14:00', to: '15:00', what: '会', staff: ['1001'] }, leader),
      await room.say('copy-week', { from: '2026-11-23', to: '2026-11-16' }, leader),
      await assign('1001', { day: today }),
    ]).toEqual(['day-over', 'day-over', 'day-over', 'day-over', 'day-over', 'day-over', 'done']);
    expect(planned()).toHaveLength(2);
  });
});

describe('planning many at once', () => {
  it('[PO101] a week is copied with what fits, and what was dropped is told with its reason', async () => {
    await assign('1001');
    await assign('1002', { counter: 2 });
    await assign('1002', { counter: 3, day: '2026-12-01', shift: 'opening-1' });
    const copy = await room.done('copy-week', { from: '2026-11-27', to: '2026-12-03' }, leader);
    expect(copy.assigned.map(({ day, shift, counter, staff, why }) => [day, shift, counter, staff, why])).toEqual([
      ['2026-12-01', 'opening-1', 1, '1001', 'copied'],
      ['2026-12-01', 'opening-2', 1, '1001', 'copied'],
      ['2026-12-01', 'opening-2', 2, '1002', 'copied'],
    ]);
    expect(copy.dropped.map(({ shift, staff, because }) => [shift, staff, because])).toEqual([
      ['opening-1', '1002', 'twice-at-once'],
    ]);
    expect(planned('2026-12-01')).toHaveLength(4);
    const again = await room.done('copy-week', { from: tuesday, to: '2026-12-01' }, leader);
    expect(again.dropped.map(({ because }) => because)).toEqual([
      'already-there',
      'already-there',
      'twice-at-once',
      'already-there',
    ]);
    expect(await room.say('copy-week', { from: tuesday, to: '2026-11-29' }, leader)).toBe('same-week');
    expect(await room.say('copy-week', { from: '2026-12-14', to: '2026-12-21' }, leader)).toBe('nothing-planned');
  });

  it('[PO102] filling a week leaves nothing open in a hall that has its people, and the same again changes nothing', async () => {
    await assign('2002', { counter: 2 });
    const week = { from: '2026-11-23', to: '2026-11-29', rule: 'a-then-b' as const };
    const filled = await room.done('fill-rota', week, leader);
    expect([filled.assigned.length, filled.leaders.length, filled.left]).toEqual([28, 5, []]);
    expect(planned().filter(([, , counter]) => counter === 2)).toEqual([
      ['opening-1', 'front', 2, '2002'],
      ['opening-2', 'front', 2, '2002'],
    ]);
    expect(room.looks.dutyLeaderOn(tuesday)).toBe('9002');
    expect(await room.done('fill-rota', week, leader)).toMatchObject({ assigned: [], leaders: [], left: [] });
  });
});

describe('the bodies of the rota’s commands', () => {
  const fits = (name: keyof typeof rotaCommands, body: object) => rotaCommands[name].safeParse(body).success;
  const duty = { day: tuesday, staff: '1001' };

  it('[PO99] the front is at a counter, noon and rest-day duty are not, and whoever stands by may be', () => {
    const kinds = ['front', 'stand-by', 'noon-duty', 'rest-day-duty'];
    expect(kinds.map((kind) => fits('assign-shift', { ...duty, kind }))).toEqual([false, true, true, true]);
    expect(kinds.map((kind) => fits('unassign-shift', { ...duty, kind, counter: 1 }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('[PO102] a month is filled at once, and no more; a week is copied from near by', () => {
    const fill = (from: string, to: string) => fits('fill-rota', { from, to, rule: 'turns' });
    expect([
      fill('2026-12-01', '2026-12-31'),
      fill('2026-12-01', '2027-01-01'),
      fill('2026-12-02', '2026-12-01'),
    ]).toEqual([true, false, false]);
    const copy = (from: string, to: string) => fits('copy-week', { from, to });
    expect([
      copy('2026-12-01', '2027-03-03'),
      copy('2026-12-01', '2027-03-04'),
      copy('2000-01-01', '2199-01-01'),
    ]).toEqual([true, false, false]);
  });

  it('[PO108] a meeting ends after it begins', () => {
    const meeting = (from: string, to: string) =>
      fits('plan-meeting', { day: tuesday, from, to, what: '会', staff: ['1001'] });
    expect([meeting('09:00', '09:01'), meeting('09:00', '09:00'), meeting('10:00', '09:00')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('meetings and the leader on duty', () => {
  const meet = (staff: string[], more = {}) =>
    room.say('plan-meeting', { day: tuesday, from: '14:00', to: '15:00', what: '例会', staff, ...more }, leader);

  it('[PO108] a meeting that would leave a post without A and B is refused until a third is named', async () => {
    // Nobody has planned the day yet: whoever is not called comes.
    expect([await meet(['1001', '2001']), await meet(['1001'], { from: '09:00', to: '10:00' })]).toEqual([
      'both-away',
      'done',
    ]);
    expect(await meet(['2001'], { from: '09:30', to: '11:00' })).toBe('both-away');
    expect(await room.say('cancel-meeting', { meeting: '1' }, leader)).toBe('done');
    await assign('1001');
    expect(await meet(['1001'])).toBe('both-away');
    await assign('2001', { kind: 'stand-by', counter: undefined });
    expect(await meet(['1001', '2001'])).toBe('both-away');
    const { meeting, findings } = await room.done(
      'plan-meeting',
      { day: tuesday, from: '14:00', to: '15:00', what: '例会', staff: ['1001'] },
      leader,
    );
    expect(findings.filter(({ counters }) => counters.includes(1)).map(({ code }) => code)).toEqual([
      'meeting-uncovered',
    ]);
    await assign('1003', { kind: 'stand-by' });
    expect(await meet(['2001'])).toBe('done');
    expect(await room.say('cancel-meeting', { meeting: meeting.id }, leader)).toBe('done');
    expect(await room.say('cancel-meeting', { meeting: meeting.id }, leader)).toBe('unknown-meeting');
    expect(room.looks.meetingsBetween(tuesday, tuesday).map(({ staff }) => staff)).toEqual([['2001']]);
    expect(await meet(['7777'])).toBe('unknown-staff');
  });

  it('[PO107] only a leader leads the day, who is not planned elsewhere; another takes their place by name', async () => {
    const name = (staff: string, day = tuesday) => room.say('set-duty-leader', { day, staff }, leader);
    expect([await name('1001'), await name('9002'), await name('9002'), await name('7777')]).toEqual([
      'not-a-leader',
      'done',
      'done',
      'unknown-staff',
    ]);
    await room.done('assign-shift', front('9002', { day: '2026-11-26', shift: 'opening-1' }), leader);
    expect(await name('9002', '2026-11-26')).toBe('twice-at-once');
    expect(await assign('9002')).toBe('twice-at-once');
    expect(room.looks.dutyLeadersBetween(tuesday, '2026-11-27')).toEqual(new Map([[tuesday, '9002']]));
  });
});

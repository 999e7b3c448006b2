import { afterEach, describe, expect, it } from 'vitest';
import type { Body } from '../../protocol/commands.ts';
import { monthOf } from '../../server/posts/attendance-month.ts';
import { openRoom, type Room } from '../support/room.ts';
import { officeHall } from './days.ts';
import { leaveHall } from './leave-by-hand.ts';

const at = (day: string, clock: string) => Date.parse(`${day}T${clock}:00+08:00`);
let room: Room;
afterEach(() => room.close());
const go = (day: string, clock: string) => {
  room.clock.at = at(day, clock);
  room.hub.turnDay();
};
const dayOf = (jobNo: string, day: string) =>
  monthOf(room.looks, day.slice(0, 7), room.clock.now(), (one) => one.jobNo === jobNo).people[0]!.days.find(
    (one) => one.day === day,
  )!;
const punch = (jobNo: string, day: string, ...clocks: string[]) =>
  room.done(
    'import-punches',
    { device: '东门', lines: clocks.map((clock) => ({ jobNo, at: `${day}T${clock}:00+08:00` })) },
    room.staff('9002'),
  );

describe('who need not be there', () => {
  it('[PO74] granted leave excuses the day; who does not come back after it has no excuse', async () => {
    room = await openRoom({ hall: leaveHall(), at: at('2026-11-23', '08:00') });
    const leave: Body<'request-leave'> = {
      kind: 'official-trip',
      from: { day: '2026-11-23', half: 'am' },
      to: { day: '2026-11-23', half: 'pm' },
      reason: '到市局开会',
      phone: '13800001234',
    };
    const { leave: asked } = await room.done('request-leave', leave, room.staff('1001'));
    go('2026-11-23', '08:10');
    const named = asked.id;
    while (room.looks.leave(named)!.state === 'requested')
      await room.done('approve-leave', { leave: named, sealSeen: true }, room.staff('9002'));
    await room.done('start-leave', { leave: named }, room.staff('1001'));
    go('2026-11-25', '09:00');
    expect(dayOf('1001', '2026-11-23')).toMatchObject({ verdict: 'trip', absentDays: 0 });
    expect(dayOf('1002', '2026-11-23')).toMatchObject({ verdict: 'absent' });
    expect(dayOf('1001', '2026-11-24')).toMatchObject({ verdict: 'absent', absentDays: 1 });
  });

  it('[PO74] by a filed rota whoever is on it is due in the own shifts alone, and its free days are days of rest', async () => {
    room = await openRoom({ hall: officeHall(), at: at('2026-11-30', '09:00') });
    const leader = room.staff('9002');
    await room.done(
      'assign-shift',
      { day: '2026-12-01', shift: 'opening-2', counter: 1, kind: 'front', staff: '1001' },
      leader,
    );
    go('2026-12-03', '09:00');
    await punch('1001', '2026-12-01', '13:31', '17:30');
    expect([dayOf('1001', '2026-12-01').verdict, dayOf('1001', '2026-12-02').verdict]).toEqual([
      'half-absent',
      'absent',
    ]);
    await room.done('file-rota', { month: '2026-12' }, leader);
    expect(dayOf('1001', '2026-12-01')).toMatchObject({ verdict: 'irregular', late: 1, lateMin: 1 });
    expect(dayOf('1001', '2026-12-02').verdict).toBe('rest');
    // Whom the rota does not name at all is due as the hall is open.
    expect(dayOf('1002', '2026-12-02').verdict).toBe('absent');
  });

  it('[PO74] a planned meeting is no lateness for those who sit in it', async () => {
    room = await openRoom({ hall: officeHall(), at: at('2026-11-30', '08:00') });
    await room.done(
      'plan-meeting',
      { day: '2026-12-01', from: '08:30', to: '09:30', what: '晨会', staff: ['1001'] },
      room.staff('9002'),
    );
    go('2026-12-02', '09:00');
    for (const jobNo of ['1001', '1002']) await punch(jobNo, '2026-12-01', '09:30', '17:30');
    expect(dayOf('1001', '2026-12-01').verdict).toBe('well');
    expect(dayOf('1002', '2026-12-01')).toMatchObject({ verdict: 'irregular', late: 1, lateMin: 60 });
  });
});

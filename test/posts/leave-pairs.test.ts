import { afterEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../support/room.ts';
import { at, leaveHall } from './leave-by-hand.ts';
import { half, leaveTaps, tomorrow } from './leave-taps.ts';

let room: Room;
afterEach(() => room.close());
const begin = async (...hall: Parameters<typeof leaveHall>): Promise<void> => {
  room = await openRoom({ hall: leaveHall(...hall) });
};
const { ask, say, sign, start } = leaveTaps(() => room);
const clockAt = (day: string, clock: string) => {
  room.clock.at = at(day, clock);
  room.hub.turnDay();
};

describe('A and B', () => {
  it('[PO54] the other of the two is refused while one is on leave or has asked for it, and may go when it is withdrawn', async () => {
    await begin();
    const a = await ask('1001');
    expect(await say('2001', { from: half(tomorrow, 'pm') })).toBe('both-away');
    expect(await say('2001', { from: half('2026-11-25', 'am'), to: half('2026-11-25', 'am') })).toBe('done');
    expect(await say('2002')).toBe('done');
    await room.done('withdraw-leave', { leave: a.id }, room.staff('1001'));
    expect(await say('2001')).toBe('done');
  });

  it('[PO54] with a third named both may go; B is no third', async () => {
    await begin();
    await ask('1001');
    expect([await say('2001', { substitute: '1001' }), await say('2001', { substitute: '2002' })]).toEqual([
      'stand-in-away',
      'done',
    ]);
    expect(room.looks.liveLeaves(room.clock.at)).toHaveLength(2);
  });

  it('[PO54] who has not come back is away still: the partner’s leave, signed for a time after it, does not begin', async () => {
    await begin({ substitutes: 'never' });
    const today = (from: string, to: string) => ({
      from: `2026-11-23T${from}:00+08:00`,
      to: `2026-11-23T${to}:00+08:00`,
    });
    const a = await ask('1001', today('09:00', '11:00'));
    const b = await ask('2001', today('11:00', '12:00'));
    expect([await sign(a.id, '9002'), await start(a.id, '1001'), await sign(b.id, '9002')]).toEqual([
      'done',
      'done',
      'done',
    ]);
    clockAt('2026-11-23', '11:05');
    expect(await start(b.id, '2001')).toBe('both-away');
    await room.done('end-leave', { leave: a.id }, room.staff('1001'));
    expect(await start(b.id, '2001')).toBe('done');
  });

  it('[PO54] what came between the wish and the signature counts at the signature', async () => {
    await begin({ substitutes: 'never' });
    const a = await ask('1001', { from: '2026-11-23T09:00:00+08:00', to: half('2026-11-23', 'am') });
    await sign(a.id, '9002');
    await start(a.id, '1001');
    const longer = { leave: a.id, to: half(tomorrow, 'am'), reason: '还没好' };
    await room.done('extend-leave', longer, room.staff('1001'));
    // Until it is signed the longer end is a wish, and keeps nobody at work.
    expect(await say('2001', { to: half(tomorrow, 'am') })).toBe('done');
    expect(await sign(a.id, '9002')).toBe('both-away');
    await room.done('reject-leave', { leave: a.id, reason: '乙已请假' }, room.staff('9002'));
    expect(room.looks.leave(a.id)!.to).toBe(at('2026-11-23', '12:00'));
  });

  it('[PO54] a leave that was signed does not begin while the partner hangs out an away sign', async () => {
    await begin({ substitutes: 'never' });
    const b = await ask('2001', { from: '2026-11-23T10:00:00+08:00', to: '2026-11-23T11:00:00+08:00' });
    await sign(b.id, '9002');
    await room.post(1);
    clockAt('2026-11-23', '09:50');
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 5 }, room.staff('1001'));
    clockAt('2026-11-23', '10:00');
    expect(await start(b.id, '2001')).toBe('both-away');
    await room.done('take-down-sign', { counter: 1 }, room.staff('1001'));
    expect(await start(b.id, '2001')).toBe('done');
  });
});

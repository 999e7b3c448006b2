import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

describe('a cover that was named and is not needed after all', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom({
      hall: smallHall((file) => {
        file.cover = { preset: 'L' };
        file.staff.push({ jobNo: '8002', name: '他局', roles: ['chief'] });
      }),
    });
  });
  afterEach(() => room.close());
  const leader = () => room.staff('9002');
  const name = (more = {}) => room.done('name-cover', { counter: 1, staff: '2003', ...more }, leader());
  const withdraw = (by = leader(), more = {}) => room.say('withdraw-cover', { counter: 1, staff: '2003', ...more }, by);
  const named = () => room.looks.covers(1, room.clock.at).length;

  it('[PO152] is withdrawn by whoever may name one, all of that person or the one that begins then', async () => {
    await room.post(1);
    await name();
    await name({ from: '2026-11-25T10:00:00+08:00', until: '2026-11-25T12:00:00+08:00' });
    expect([await withdraw(room.staff('8002')), await withdraw(room.staff('1001'))]).toEqual([
      'not-authorised',
      'not-allowed',
    ]);
    expect(await withdraw(leader(), { staff: '2002' })).toBe('unknown-cover');
    expect(await withdraw(leader(), { from: '2026-11-25T10:00:00+08:00' })).toBe('done');
    expect(room.heard.at(-1)!.facts).toMatchObject([
      { fact: 'cover-withdrawn', counter: 1, staff: '2003', by: '9002', covers: [2] },
    ]);
    expect(named()).toBe(1);
    expect([await withdraw(), named(), await withdraw()]).toEqual(['done', 0, 'unknown-cover']);
  });

  it('[PO152] after it nobody takes over by that name', async () => {
    const one = await room.post(1);
    const three = await room.signIn('2003');
    await name();
    await withdraw();
    expect(await room.say('take-cover', { counter: 1 }, three)).toBe('not-authorised');
    const sign = () => room.say('put-up-sign', { counter: 1, reason: '开会', backInMin: 5 }, one);
    expect(await sign()).toBe('both-away');
    await name();
    expect([await sign(), room.looks.counter(1)!.staff]).toEqual(['done', '2003']);
  });

  it('[PO153] not while somebody is away by it: A in person, or A and B at the same time to come', async () => {
    const one = await room.post(1);
    await room.signIn('2001');
    await room.signIn('2003');
    await name();
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 5, cover: '2003' }, one);
    expect(await withdraw()).toBe('cover-needed');
    await room.done('release-cover', { counter: 1 }, one);
    expect(await withdraw()).toBe('done');
    const later = { from: '2026-11-25T10:00:00+08:00', until: '2026-11-25T12:00:00+08:00' };
    await name(later);
    const shift = { day: '2026-11-25', counter: 1, kind: 'stand-by', staff: '2003' } as const;
    await room.done('assign-shift', shift, leader());
    const meeting = { day: '2026-11-25', from: '10:30', to: '11:00', what: '会', staff: ['1001', '2001'] };
    await room.done('plan-meeting', meeting, leader());
    expect(await withdraw()).toBe('cover-needed');
    const { cover } = await room.done('name-cover', { counter: 1, staff: '2002', ...later }, leader());
    expect(cover.state).toBe('named');
    expect(await withdraw()).toBe('done');
    expect(await withdraw(leader(), { staff: '2002' })).toBe('cover-needed');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../support/room.ts';
import { watchedHall } from './post-day.ts';

/** Five past twelve: the hall opens again at half past one. */
const noon = Date.parse('2026-11-23T12:05:00+08:00');

describe('the third goes to lunch', () => {
  let room: Room;
  afterEach(() => room.close());
  const away = (jobNo: string, counter: number) =>
    room.done('put-up-sign', { counter, reason: '开会', backInMin: 30 }, room.staff(jobNo));
  const release = (jobNo: string) => room.say('release-cover', { counter: 1 }, room.staff(jobNo));
  const close = (jobNo: string, reason?: string) =>
    room.say('close-counter', { counter: 1, ...(reason && { reason }) }, room.staff(jobNo));

  beforeEach(async () => {
    room = await openRoom({ hall: watchedHall });
    // A stands at the own counter, B at counter 2; the third is named and comes, and then both of them go.
    await room.post(1, '1001');
    await room.post(3, '1003');
    for (const jobNo of ['2001', '2003', '1002', '2002']) await room.signIn(jobNo);
    await room.done('name-cover', { counter: 2, staff: '2001' }, room.staff('9002'));
    await room.done('take-cover', { counter: 2 }, room.staff('2001'));
    await room.done('name-cover', { counter: 1, staff: '2003' }, room.staff('9002'));
    await room.done('take-cover', { counter: 1 }, room.staff('2003'));
    await away('1001', 1);
    await away('2001', 2);
    expect(room.looks.counter(1)).toMatchObject({ staff: '2003', as: 'substitute' });
    room.clock.at = noon;
  });

  it('[PO180] nobody would stand there when the hall opens again: the third may neither hand it back nor close it', async () => {
    expect(await release('2003')).toBe('both-away');
    expect(await close('2003')).toBe('both-away');
    // After the day nobody is missed.
    room.clock.at = Date.parse('2026-11-23T17:01:00+08:00');
    expect(await release('2003')).toBe('done');
  });

  it('[PO180] somebody else is named for all of the time after: the third goes', async () => {
    await room.done('name-cover', { counter: 1, staff: '1002', from: '2026-11-23T14:00:00+08:00' }, room.staff('9002'));
    expect(await release('2003')).toBe('both-away');
    await room.done('name-cover', { counter: 1, staff: '1002', from: '2026-11-23T13:30:00+08:00' }, room.staff('9002'));
    expect(await release('2003')).toBe('done');
    expect(room.looks.counter(1)!.staff).toBeNull();
  });

  it('[PO180] A comes back: the third goes', async () => {
    expect(await release('1001')).toBe('done');
    expect(room.looks.counter(1)).toMatchObject({ staff: '1001', as: 'A' });
  });

  it('[PO180] a leader closes it with a reason, and answers for it from when the hall opens again', async () => {
    expect(await close('9002', '停电')).toBe('done');
    expect(room.looks.dutyNow(1)).toMatchObject({ staff: '9002', as: 'leader' });
  });

  it('[PO180] A and B close for the break as they please, and nobody answers for a closed hall', async () => {
    await room.done('close-counter', { counter: 3 }, room.staff('1003'));
    expect(room.looks.counter(3)!.staff).toBeNull();
    expect(room.looks.dutyNow(3)).toBeNull();
  });
});

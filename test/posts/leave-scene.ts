import { afterEach } from 'vitest';
import type { Body } from '../../protocol/commands.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import type { Setting } from '../../server/views/setting.ts';
import { openRoom, type Room } from '../support/room.ts';
import { at, leaveHall } from './leave-by-hand.ts';

/** The hall of this test file; the next `begin` opens a new one. */
export let room: Room;
afterEach(() => room.close());
/** Monday at eight, before anybody is there. */
export const begin = async (...hall: Parameters<typeof leaveHall>): Promise<void> => {
  room = await openRoom({ hall: leaveHall(...hall), at: at('2026-11-23', '08:00') });
};
export const today = '2026-11-23';
export const half = (day: string, of: 'am' | 'pm') => ({ day, half: of });
export const todayLong: Body<'request-leave'> = {
  kind: 'personal',
  from: half(today, 'am'),
  to: half(today, 'pm'),
  reason: '家中有事',
  phone: '13800001234',
};
/** Leave of today that everybody has signed. */
export const granted = async (jobNo: string, more: Partial<Body<'request-leave'>> = {}): Promise<string> => {
  const { leave } = await room.done('request-leave', { ...todayLong, ...more }, room.staff(jobNo));
  while (room.looks.leave(leave.id)!.state === 'requested')
    await room.done(
      'approve-leave',
      { leave: leave.id, sealSeen: true },
      room.staff(jobNo === '9002' ? '9005' : '9002'),
    );
  return leave.id;
};
export const start = (leave: string, jobNo: string, more: Partial<Body<'start-leave'>> = {}) =>
  room.say('start-leave', { leave, ...more }, room.staff(jobNo));
export const end = (leave: string, jobNo: string) => room.say('end-leave', { leave }, room.staff(jobNo));
export const clockAt = (day: string, clock: string) => {
  room.clock.at = at(day, clock);
  room.hub.turnDay();
};
export const overdue = () =>
  alertsOf({
    ...({
      sightings: { boards: () => [] },
      printers: () => [],
      more: { troubledSlips: () => [], waitingSince: () => [] },
    } as unknown as Setting),
    hall: room.hall,
    looks: room.looks,
    now: room.clock.now,
    day: () => room.store.day(),
  }).filter(({ code }) => code === 'leave-overdue');

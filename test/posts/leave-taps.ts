import type { Body } from '../../protocol/commands.ts';
import type { Room } from '../support/room.ts';

export const tomorrow = '2026-11-24';
export const half = (day: string, of: 'am' | 'pm') => ({ day, half: of });
/** All of tomorrow, unless told otherwise. */
export const wish = (more: Partial<Body<'request-leave'>> = {}): Body<'request-leave'> => ({
  kind: 'personal',
  from: half(tomorrow, 'am'),
  to: half(tomorrow, 'pm'),
  reason: '家中有事',
  phone: '138 0000 1234',
  ...more,
});

/** What people do about leave, in the room that is open when they do it. */
export function leaveTaps(room: () => Room) {
  return {
    ask: async (jobNo: string, more: Partial<Body<'request-leave'>> = {}) =>
      (await room().done('request-leave', wish(more), room().staff(jobNo))).leave,
    say: (jobNo: string, more: Partial<Body<'request-leave'>> = {}) =>
      room().say('request-leave', wish(more), room().staff(jobNo)),
    sign: (leave: string, jobNo: string, more: Partial<Body<'approve-leave'>> = {}) =>
      room().say('approve-leave', { leave, ...more }, room().staff(jobNo)),
    start: (leave: string, jobNo: string, more: Partial<Body<'start-leave'>> = {}) =>
      room().say('start-leave', { leave, ...more }, room().staff(jobNo)),
  };
}

import { afterEach, expect, it } from 'vitest';
import { myDayView } from '../../server/views/my-day.ts';
import { myLeaveView } from '../../server/views/my-leave.ts';
import { myMonthView } from '../../server/views/my-month.ts';
import type { Setting } from '../../server/views/setting.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

let room: Room;
afterEach(() => room.close());

it('[S50] in a hall of sixty counters a leader’s day, month and leave stay under 30 KB, a clerk’s day under 8', async () => {
  room = await openRoom({ hall: smallHall(undefined, 60) });
  const { hall, looks, clock, store } = room;
  const setting = { hall, looks, now: clock.now, day: () => store.day() } as unknown as Setting;
  const size = (view: object) => Buffer.byteLength(JSON.stringify(view));
  const leaders = [myDayView(setting, '9002'), myMonthView(setting, '9002', '2026-11'), myLeaveView(setting, '9002')];
  expect(Math.max(...leaders.map(size))).toBeLessThan(30_000);
  expect(size(myDayView(setting, '1001'))).toBeLessThan(8000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Setting } from '../../server/views/setting.ts';
import { changesWithTime, touchedBy } from '../../server/views/touched.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

let room: Room;
let setting: Setting;
beforeAll(async () => {
  room = await openRoom({ hall: smallHall() });
  setting = { hall: room.hall, looks: room.looks, now: () => room.clock.now() } as Setting;
});
afterAll(() => room.close());

describe('when a month of the rota is drawn', () => {
  it('[S70] a month is drawn when something happened, not with time: whatever month a leave lies in, and one’s own', async () => {
    expect(['rota/2026-12', 'board', 'hall', 'console/1'].map(changesWithTime)).toEqual([false, true, true, true]);
    const day = { day: '2026-12-01', half: 'am' as const };
    const wish = { kind: 'personal' as const, from: day, to: day, reason: '家中有事', phone: '138 0000 1234' };
    await room.done('request-leave', wish, room.staff('1001'));
    expect([...touchedBy(setting, room.heard.at(-1)!.facts).kinds]).toEqual(['rota']);
    await room.done(
      'assign-shift',
      { day: '2026-12-01', counter: 1, kind: 'front', staff: '1001' },
      room.staff('9002'),
    );
    const { soon, kinds } = touchedBy(setting, room.heard.at(-1)!.facts);
    expect([soon.has('rota/2026-12'), soon.has('my-month/1001/2026-12'), kinds.size]).toEqual([true, true, 0]);
  });
});

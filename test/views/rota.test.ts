import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RotaPlaceView } from '../../protocol/rota-place-view.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { rotaView } from '../../server/views/rota.ts';
import type { Setting } from '../../server/views/setting.ts';
import { Sightings } from '../../server/views/sightings.ts';
import { mayWatch } from '../../server/views/may-watch.ts';
import { readTopic, viewOf } from '../../server/views/topics.ts';
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
    expect(['rota/2026-12', 'rota-place/2026-12-01/1', 'board', 'hall', 'console/1'].map(changesWithTime)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    const day = { day: '2026-12-01', half: 'am' as const };
    const wish = { kind: 'personal' as const, from: day, to: day, reason: '家中有事', phone: '138 0000 1234' };
    await room.done('request-leave', wish, room.staff('1001'));
    expect([...touchedBy(setting, room.heard.at(-1)!.facts).kinds]).toEqual(['rota', 'rota-place']);
    await room.done(
      'assign-shift',
      { day: '2026-12-01', counter: 1, kind: 'front', staff: '1001' },
      room.staff('9002'),
    );
    const { soon, kinds } = touchedBy(setting, room.heard.at(-1)!.facts);
    expect([soon.has('rota/2026-12'), soon.has('my-month/1001/2026-12'), [...kinds]]).toEqual([
      true,
      true,
      ['rota-place'],
    ]);
  });
});

describe('one place of one day', () => {
  const topic = 'rota-place/2026-12-01/1';

  it('[S71] shows who is there, who could be, and what is wrong there first, to those who plan', async () => {
    const full = {
      ...setting,
      more: openViewLooks(room.db, 'TH'),
      sightings: new Sightings(),
      printers: () => [],
    } as unknown as Setting;
    const shows = readTopic(full, topic)!;
    const asked = ['rota-place/2026-02-31/1', 'rota-place/2026-12-01/77', 'rota-place/2026-12-01/01', 'rota-place/x/1'];
    expect(asked.map((one) => readTopic(full, one))).toEqual([null, null, null, null]);
    expect(['9002', '9003', '1001'].map((jobNo) => mayWatch(shows, room.staff(jobNo)))).toEqual([
      'granted',
      'granted',
      'not-allowed',
    ]);
    const view = RotaPlaceView.parse(viewOf(full, shows));
    expect(view.planned).toMatchObject([{ staff: '1001', kind: 'front', why: 'by-hand' }]);
    expect(view.people.at(-1)).toMatchObject({ jobNo: '1001', no: 'twice-at-once', days: 1 });
    expect([view.findings[0]?.counters, view.here]).toEqual([[2], 0]);
    const beside = RotaPlaceView.parse(viewOf(full, readTopic(full, 'rota-place/2026-12-01/2')!));
    expect([beside.findings[0]?.code, beside.here]).toEqual(['empty-counter', 2]);
    for (const place of ['stand-by', 'noon-duty', 'rest-day-duty', 'duty-leader'])
      RotaPlaceView.parse(viewOf(full, readTopic(full, `rota-place/2026-12-01/${place}`)!));
  });

  it('[S72] each counter and day has the mark of what is worst there', () => {
    const { counters } = rotaView(setting, '2026-12');
    expect(counters.map(({ marks }) => marks.slice(0, 2))).toEqual(['.e', 'ee', 'ee']);
  });
});

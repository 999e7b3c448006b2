import { openViewLooks } from '../../server/store/view-look-ups.ts';
import type { Setting } from '../../server/views/setting.ts';
import { Sightings } from '../../server/views/sightings.ts';
import type { Room } from '../support/room.ts';

/** What views are drawn from, in a room without boards, voice or paper. */
export const settingOf = (room: Room): Setting => ({
  hall: room.hall,
  looks: room.looks,
  more: openViewLooks(room.db, room.hall.file.hall.code),
  sightings: new Sightings(),
  announcer: { words: () => ({ zh: '', en: '' }), clips: () => ({ zh: null, en: null }) },
  printers: () => [],
  now: () => room.clock.now(),
  day: () => room.store.day(),
});

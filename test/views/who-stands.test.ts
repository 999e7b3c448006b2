import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskView, TicketView } from '../../protocol/views.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { boardView } from '../../server/views/board.ts';
import { counterView } from '../../server/views/counter.ts';
import { deskView } from '../../server/views/desk.ts';
import { kioskView } from '../../server/views/kiosk.ts';
import type { Setting } from '../../server/views/setting.ts';
import { Sightings } from '../../server/views/sightings.ts';
import { ticketView } from '../../server/views/ticket.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

let room: Room;
let setting: Setting;
/** A hall whose B steps in unasked, or one where nobody does. */
async function open(stepIn: boolean): Promise<void> {
  room = await openRoom({
    hall: smallHall((hall) => {
      if (stepIn) hall.cover = { preset: 'S1' };
      hall.posts[0]!.chief = '1003';
    }),
  });
  setting = {
    hall: room.hall,
    looks: room.looks,
    more: openViewLooks(room.db, room.hall.file.hall.code),
    sightings: new Sightings(),
    announcer: { words: () => ({ zh: '', en: '' }), clips: () => ({ zh: null, en: null }) },
    printers: () => [],
    now: () => room.clock.now(),
    day: () => room.store.day(),
  };
}
beforeEach(() => open(true));
afterEach(() => room.close());

const staffAt = (counter: number) => counterView(setting, counter).staff;

describe('who stands here', () => {
  it('[S81] B stands in for A under a sign: whose post it is, why and until when, as the sign said it', async () => {
    const a = await room.post(1);
    expect(staffAt(1)).toMatchObject({ jobNo: '1001', as: 'A', standsFor: null, photo: null });
    await room.signIn('2001');
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 30 }, a);
    const { name } = room.looks.staff('1001')!;
    expect(staffAt(1)).toMatchObject({
      jobNo: '2001',
      as: 'B',
      of: name,
      standsFor: { name, why: 'sign', reason: { zh: '开会' }, until: room.hall.zone.iso(room.clock.at + 30 * 60_000) },
    });
    expect(boardView(setting, null).counters[0]!.staff).toMatchObject({ jobNo: '2001', of: name });
  });

  it('[S81] why somebody who is ill is on leave is told nobody', async () => {
    const day = room.store.day();
    await room.signIn('2001');
    const point = (half: 'am' | 'pm') => ({ day, half });
    await room.done(
      'request-leave',
      {
        kind: 'sick',
        from: point('am'),
        to: point('pm'),
        reason: '阑尾炎住院',
        phone: '13800001234',
        staff: '1001',
        emergency: true,
      },
      room.staff('9002'),
    );
    await room.done('take-cover', { counter: 1 }, room.staff('2001'));
    const shown = JSON.stringify(deskView(setting, 1));
    expect(staffAt(1)?.standsFor).toMatchObject({ why: 'leave', reason: null });
    expect(shown).not.toMatch(/阑尾炎|sick|1380000/);
  });

  it('[S82] the sign and the desk name the chief and today’s leader, the desk who goes on when A leaves', async () => {
    await room.post(1);
    await room.signIn('9002');
    const desk = DeskView.parse(deskView(setting, 1));
    const name = (jobNo: string) => room.looks.staff(jobNo)!.name;
    expect(desk).toMatchObject({ chief: name('1003'), dutyLeader: name('9002'), follows: name('2001') });
    expect(deskView(setting, 2)).toMatchObject({ staff: null, follows: null });
  });

  it('[S85] phone and kiosk name the counters of a line that are away or unattended', async () => {
    await room.close();
    await open(false);
    const one = await room.post(1);
    await room.post(2);
    const { id } = await room.issue();
    const shown = () => ({
      phone: TicketView.parse(ticketView(setting, room.ticket(id))).absent,
      kiosk: kioskView(setting).absent,
    });
    expect(shown()).toEqual({ phone: [], kiosk: [] });
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, one);
    const backAt = room.hall.zone.iso(room.clock.at + 600_000);
    const away = { number: 1, state: 'away', reason: room.hall.file.rules.awayReasons[1], backAt };
    expect(shown()).toEqual({ phone: [away], kiosk: [away] });
    await room.signOut('1002');
    const nobody = { number: 2, state: 'unattended', reason: null, backAt: null };
    expect(shown().kiosk).toEqual([away, nobody]);
    expect(shown().phone).toEqual([away, nobody]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSpans } from '../../server/posts/empty-posts.ts';
import { longerRules } from '../../server/posts/longer-hours.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const day = '2026-11-23';
const at = (clock: string, on = day) => Date.parse(`${on}T${clock}:00+08:00`);
let room: Room;
let chief: Asker;
let leader: Asker;

beforeEach(async () => {
  room = await openRoom({
    hall: smallHall((file) => {
      const hours: [string, string][] = [
        ['09:00', '12:00'],
        ['14:00', '17:00'],
      ];
      file.hours.week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
      file.hours.issueBeforeMin = 15;
      file.staff[0]!.roles = ['clerk', 'chief'];
    }),
    at: at('10:00'),
  });
  chief = room.staff('1001');
  leader = room.staff('9002');
});
afterEach(() => room.close());

const ask = (until: string, by: Asker = chief, on = day) =>
  room.say('request-longer-hours', { day: on, until, reason: '年末办证集中' }, by);
const approve = (by: Asker, longerHours = '1') => room.say('approve-longer-hours', { longerHours }, by);

describe('a longer day', () => {
  it('[PO148] is asked for and approved beforehand by somebody else, and only then lengthens the hours, the giving of numbers and the duty log', async () => {
    const { longerHours } = await room.done(
      'request-longer-hours',
      { day, until: '18:30', reason: '年末办证集中' },
      chief,
    );
    expect(longerHours).toMatchObject({ usual: '17:00', until: '18:30', state: 'asked', by: '甲1', approvedBy: null });
    expect(room.hall.hours(at('17:30')).now).toBe(false);
    expect(await approve(chief)).toBe('not-your-step');
    expect(await approve(leader)).toBe('done');
    expect(room.hall.hours(at('17:30'))).toMatchObject({ now: true, issuing: true, lastIssueAt: at('18:15') });
    expect(openSpans(room.looks, day).at(-1)).toEqual({ from: at('14:00'), until: at('18:30') });
    expect(openSpans(room.looks, '2026-11-24').at(-1)!.until).toBe(at('17:00', '2026-11-24'));
    expect(JSON.stringify(room.store.journal.since(0, 99))).not.toContain('年末');
  });

  it('[PO148] is nobody’s own to approve, not twice, and not after the day has ended', async () => {
    expect(await ask('18:00', leader)).toBe('done');
    expect(await approve(leader)).toBe('own-signature');
    expect(await ask('18:00', chief)).toBe('longer-asked-already');
    expect(await approve(room.staff('9003'), '7')).toBe('unknown-longer-hours');
    room.clock.at = at('17:00');
    expect(await approve(room.staff('9003'))).toBe('longer-too-late');
    expect(await ask('19:00')).toBe('longer-too-late');
    expect(room.hall.hours(at('17:30')).now).toBe(false);
  });

  it('[PO149] is capped by the hall, half of the day unless it says otherwise, the bound included; a day without hours stays closed', async () => {
    expect([longerRules({}).capPercent, longerRules({ longerHours: { capPercent: 25 } }).capPercent]).toEqual([50, 25]);
    expect(await ask('20:01')).toBe('longer-over-cap');
    expect(await ask('17:00')).toBe('ends-before-it-begins');
    expect(await ask('18:00', chief, '2026-11-28')).toBe('not-open-that-day');
    expect(await ask('18:00')).toBe('done');
    expect(await approve(leader)).toBe('done');
    expect(await ask('20:01')).toBe('longer-over-cap');
    expect(await ask('20:00')).toBe('done');
  });

  it('[PO148] is not what serves those who hold a number after closing: that needs no approval', async () => {
    const clerk = await room.post(1);
    const { id: ticket } = await room.issue();
    room.clock.at = at('17:20');
    expect(room.hall.hours(at('17:20')).now).toBe(false);
    await room.done('call-next', { counter: 1 }, clerk);
    expect(await room.say('begin-service', { ticket }, clerk)).toBe('done');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayIsOver } from '../../server/hall/open-day.ts';
import { findings } from '../../server/store/findings.ts';
import { openRoom, type Room } from '../support/room.ts';

const hour = 3600;

describe('the business day', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom({ at: Date.parse('2026-11-23T23:50:00+08:00') });
  });
  afterEach(() => room.close());

  it('[ST40] begins at the hall’s own midnight, not at the PC’s', async () => {
    expect(room.store.day()).toBe('2026-11-23');
    room.clock.pass(599);
    room.hub.turnDay();
    expect(room.store.day()).toBe('2026-11-23');
    room.clock.pass(1);
    room.hub.turnDay();
    expect(room.store.day()).toBe('2026-11-24');
  });

  it('[ST40] is opened once, by the first command or by nobody’s', async () => {
    room.clock.pass(hour);
    await Promise.all([room.issue(), room.issue(), room.issue()]);
    room.hub.turnDay();
    expect(room.heard.filter(({ verb }) => verb === 'open-day').map(({ facts }) => facts)).toEqual([
      [{ fact: 'day-opened', day: '2026-11-23', before: null }],
      [{ fact: 'day-opened', day: '2026-11-24', before: '2026-11-23' }],
    ]);
  });

  it('[ST41] closes the one before: whoever was still there has left, and every counter is empty', async () => {
    const one = await room.post(1);
    const [called, waiting, given] = [await room.issue(), await room.issue(), await room.issue()];
    await room.done('call-next', { counter: 1 }, one);
    await room.done('cancel-ticket', { ticket: given.id, reason: '不办了' }, one);
    room.clock.pass(hour);
    room.hub.turnDay();
    expect([called, waiting, given].map(({ id }) => room.ticket(id).state)).toEqual(['left', 'left', 'cancelled']);
    expect(
      room.looks.counters().every(({ staff, ticket, sign }) => staff === null && ticket === null && sign === null),
    ).toBe(true);
    expect(
      room.db.prepare("SELECT issued, served, cancelled, gone FROM business_day WHERE day = '2026-11-23'").get(),
    ).toEqual({ issued: 3, served: 0, cancelled: 1, gone: 2 });
    expect(room.looks.waitingIn('A')).toBe(0);
    expect(findings(room.db)).toEqual([]);
  });

  it('[ST41] begins with number 1 in every queue', async () => {
    await room.issue();
    await room.issue({ service: 'id-card' });
    room.clock.pass(hour);
    expect([(await room.issue()).number, (await room.issue({ service: 'id-card' })).number]).toEqual(['A001', 'B001']);
  });

  it('[ST42] is never opened twice: a clock that jumps back leaves today today', async () => {
    room.clock.pass(hour);
    await room.issue();
    room.clock.pass(-2 * hour);
    const again = await room.issue();
    expect([again.number, again.businessDay]).toEqual(['A002', '2026-11-24']);
    room.hub.turnDay();
    expect(room.store.day()).toBe('2026-11-24');
    expect(room.db.prepare('SELECT day FROM business_day ORDER BY day').pluck().all()).toEqual([
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  it('[ST42] is still the same after a restart', async () => {
    room.clock.pass(hour);
    await room.issue();
    room.leave();
    const again = await openRoom({ dir: room.dir, at: Date.parse('2026-11-23T12:00:00+08:00') });
    expect(again.store.day()).toBe('2026-11-24');
    expect((await again.issue()).number).toBe('A002');
    again.close();
  });

  it('[ST42] may skip days, and opens only the one it is', async () => {
    room.clock.pass(72 * hour);
    room.hub.turnDay();
    expect(room.db.prepare('SELECT day FROM business_day ORDER BY day').pluck().all()).toEqual([
      '2026-11-23',
      '2026-11-26',
    ]);
    expect([
      dayIsOver('', '2026-11-23'),
      dayIsOver('2026-12-31', '2027-01-01'),
      dayIsOver('2026-11-23', '2026-11-23'),
    ]).toEqual([true, true, false]);
  });

  it('[ST43] keeps the answers of the day it closes, though the clock was put forward by a week', async () => {
    await room.ask('issue-ticket', { service: 'ss-card' }, room.screen(), 'the day before');
    room.clock.pass(hour);
    const first = await room.ask('issue-ticket', { service: 'ss-card' }, room.screen(), 'a moment ago');
    room.clock.pass(7 * 24 * hour);
    const again = await room.ask('issue-ticket', { service: 'ss-card' }, room.screen(), 'a moment ago');
    expect(again).toEqual({ ...first, replay: true });
    while (room.store.answers.letGoOld(10));
    expect(room.store.answers.find('a moment ago')).not.toBeNull();
    expect(room.store.answers.find('the day before')).toBeNull();
  });

  it('[ST43] forgets answers that are older than three days, and no younger one', async () => {
    await room.ask('issue-ticket', { service: 'ss-card' }, room.screen(), 'old');
    room.clock.pass(24 * hour);
    await room.ask('issue-ticket', { service: 'ss-card' }, room.screen(), 'younger');
    room.clock.pass(49 * hour);
    room.hub.turnDay();
    while (room.store.answers.letGoOld(10));
    expect([room.store.answers.find('old'), room.store.answers.find('younger')?.reply.kind]).toEqual([null, 'done']);
  });

  it('[ST44] lets old answers go a few at a time, the oldest first, and none that is still kept', async () => {
    for (let nth = 0; nth < 25; nth++)
      await room.ask('issue-ticket', { service: 'ss-card' }, room.screen(), `old-${nth}`);
    room.clock.pass(24 * hour);
    for (let nth = 0; nth < 5; nth++)
      await room.ask('issue-ticket', { service: 'ss-card' }, room.screen(), `younger-${nth}`);
    room.clock.pass(49 * hour);
    room.hub.turnDay();
    const kept = () => room.db.prepare('SELECT count(*) FROM answer').pluck().get() as number;
    const before = kept();
    const went: number[] = [];
    for (let more = true; more; ) {
      const were = kept();
      more = room.store.answers.letGoOld(10);
      went.push(were - kept());
    }
    expect([before, went, kept()]).toEqual([30, [10, 10, 5], 5]);
    expect([room.store.answers.find('old-24'), room.store.answers.find('younger-0')?.reply.kind]).toEqual([
      null,
      'done',
    ]);
  });
});

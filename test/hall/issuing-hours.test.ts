import { afterEach, describe, expect, it } from 'vitest';
import type { HallFile } from '../../protocol/hall-file.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

let room: Room;
afterEach(() => room.close());

/** The small hall with office hours, at a time of day; a clerk at counter 1 where one is wanted. */
async function at(
  clock: string,
  { staffed = false, change = () => undefined }: { staffed?: boolean; change?: (file: HallFile) => void } = {},
) {
  room = await openRoom({
    at: Date.parse(`2026-11-23T${clock}:00+08:00`),
    hall: smallHall((file) => {
      file.hours.week.mon = [
        ['08:30', '12:00'],
        ['13:30', '17:30'],
      ];
      file.hours.issueBeforeMin = 15;
      change(file);
    }),
  });
  if (staffed) await room.post(1);
  const take = (asker: Parameters<Room['ask']>[2]) =>
    room.say('issue-ticket', { service: 'ss-card', printer: null }, asker);
  return { kiosk: await take(room.screen()), guide: await take(room.staff('9001')) };
}

describe('when numbers are given', () => {
  it('[HA9] in opening hours by kiosk and by hand', async () => {
    expect(await at('09:00')).toEqual({ kiosk: 'done', guide: 'done' });
  });

  it.each(['08:00', '12:30'])(
    '[HA9] not at %s, neither before opening nor at noon, however many clerks are there',
    async (clock) => {
      expect(await at(clock, { staffed: true })).toEqual({ kiosk: 'not-issuing', guide: 'not-issuing' });
    },
  );

  it.each(['17:20', '18:30'])(
    '[HA10] at %s, after the last issue, by hand alone, and only while a counter of the queue is staffed',
    async (clock) => {
      expect(await at(clock, { staffed: true })).toEqual({ kiosk: 'not-issuing', guide: 'done' });
      room.close();
      expect(await at(clock)).toEqual({ kiosk: 'not-issuing', guide: 'not-issuing' });
    },
  );

  it('[HA10] a counter of another queue, or one that is away, does not count', async () => {
    await at('17:20', {
      change: (file) => {
        file.counters[0]!.queues = ['B'];
      },
      staffed: true,
    });
    expect(await room.say('issue-ticket', { service: 'ss-card' }, room.staff('9001'))).toBe('not-issuing');
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 5 }, room.staff('1001'));
    expect(await room.say('issue-ticket', { service: 'id-card' }, room.staff('9001'))).toBe('not-issuing');
  });

  it('[HA10] nor in a hall that never gives numbers late', async () => {
    expect(
      await at('17:20', {
        staffed: true,
        change: (file) => {
          file.hours.issueAfterClosing = 'never';
        },
      }),
    ).toEqual({ kiosk: 'not-issuing', guide: 'not-issuing' });
  });

  it('[HA10] whoever has a number is called and served after closing', async () => {
    await at('17:00', { staffed: true });
    room.clock.pass(2 * 3600);
    expect((await room.done('call-next', { counter: 1 }, room.staff('1001'))).ticket.number).toBe('A001');
  });

  it('[HA11] a practice hall gives numbers at any hour', async () => {
    expect(
      await at('03:00', {
        change: (file) => {
          file.rules.practice = true;
        },
      }),
    ).toEqual({ kiosk: 'done', guide: 'done' });
  });

  it('[HA9] a refusal says why, and when numbers are given again', async () => {
    await at('12:30');
    const reply = await room.ask('issue-ticket', { service: 'ss-card' }, room.screen());
    expect(reply).toMatchObject({
      no: { refused: 'not-issuing', values: { why: 'noon', nextOpenAt: Date.parse('2026-11-23T13:30:00+08:00') } },
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

describe('forecasts in the hall', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.close());
  const kept = () =>
    room.db
      .prepare(
        'SELECT ahead, counters, p50_s AS p50S, p90_s AS p90S, waited_s AS waitedS FROM forecast ORDER BY ticket',
      )
      .all();

  it('[Q41] a ticket taken while no counter works has none', async () => {
    expect((await room.issue()).forecast).toBeNull();
    expect(kept()).toEqual([]);
  });

  it('[Q42] an idle counter calls at once; who comes next waits for a whole visit', async () => {
    await room.post(1);
    expect((await room.issue()).forecast).toEqual({ p50S: 0, p90S: 30 });
    const second = (await room.issue()).forecast!;
    expect(second.p50S).toBeGreaterThan(120);
  });

  it('[Q46] every forecast given is kept beside the wait that followed, and scored when the ticket is first called', async () => {
    const one = await room.post(1);
    const [a, b] = [await room.issue(), await room.issue()];
    room.clock.pass(20);
    await room.done('call-next', { counter: 1 }, one);
    expect(kept()).toEqual([
      { ahead: 0, counters: 1, ...a.forecast, waitedS: 20 },
      { ahead: 1, counters: 1, ...b.forecast, waitedS: null },
    ]);
    await room.done('begin-service', { ticket: a.id }, one);
    await room.done('finish-service', { ticket: a.id }, one);
    room.clock.pass(b.forecast!.p90S + 1);
    await room.done('call-next', { counter: 1 }, one);
    expect(room.db.prepare('SELECT forecasts_scored AS scored, forecast_hits AS hits FROM business_day').get()).toEqual(
      { scored: 2, hits: 1 },
    );
  });

  it('[Q46] a second call of the same ticket is not scored again', async () => {
    const one = await room.post(1);
    const { id } = await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    for (const name of ['recall', 'recall', 'mark-missed', 'return-ticket'] as const)
      await room.done(name, { ticket: id }, one);
    room.clock.pass(3600);
    await room.done('call-next', { counter: 1 }, one);
    expect(kept()).toMatchObject([{ waitedS: 0 }]);
    expect(room.db.prepare('SELECT forecasts_scored FROM business_day').pluck().get()).toBe(1);
  });

  it('[Q44] long visits make the next forecasts longer', async () => {
    const one = await room.post(1);
    const before = room.looks.meanOfService('ss-card');
    for (let i = 0; i < 5; i++) {
      const { id } = await room.issue();
      await room.done('call-next', { counter: 1 }, one);
      await room.done('begin-service', { ticket: id }, one);
      room.clock.pass(1800);
      await room.done('finish-service', { ticket: id }, one);
    }
    expect(room.looks.meanOfService('ss-card')).toBeGreaterThan(before + 300);
    expect(room.looks.meanOfService('pension')).toBe(720);
  });

  it('[Q47] a counter that is back within ten minutes still counts, one away for longer does not', async () => {
    const one = await room.post(1);
    await room.issue();
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 30 }, one);
    expect(room.looks.forecast('A', 1, room.clock.now())).toBeNull();
    room.clock.pass(20 * 60);
    expect(room.looks.forecast('A', 1, room.clock.now())?.counters).toBe(1);
  });

  it('[Q47] people of the other queues that its counters serve are ahead too', async () => {
    await room.post(2);
    const alone = room.looks.forecast('A', 3, room.clock.now())!.span;
    for (let i = 0; i < 4; i++) await room.issue({ service: 'id-card' });
    expect(room.looks.forecast('A', 3, room.clock.now())!.span.p50S).toBeGreaterThan(1.5 * alone.p50S);
  });

  it('[Q43] in the hall, the noon break is part of the wait', async () => {
    const noon = await openRoom({
      at: Date.parse('2026-11-23T11:30:00+08:00'),
      hall: smallHall((file) => {
        file.hours.week.mon = [
          ['08:30', '12:00'],
          ['13:30', '17:30'],
        ];
      }),
    });
    await noon.post(1);
    const [short, long] = [2, 12].map((ahead) => noon.looks.forecast('A', ahead, noon.clock.now())!.span);
    expect(short!.p50S).toBeLessThan(30 * 60);
    expect(long!.p50S).toBeGreaterThan(120 * 60);
    noon.close();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Crowd, erlangQuantile, forecastOf, meanOf, memory, usualS } from '../../server/queue/forecast.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const ninthDecile = 1.2815515655;
const crowd = (change: Partial<Crowd>): Crowd => ({
  ahead: 4,
  counters: 1,
  idle: 0,
  meanS: 600,
  breakAhead: null,
  ...change,
});

describe('the forecast', () => {
  it.each([
    [1, 0.6931, 2.3026],
    [5, 4.6709, 7.9936],
    [20, 19.668, 25.9025],
  ])(
    '[Q45] %i slots to open: the median and the ninth decile are within two hundredths of the exact ones',
    (slots, median, ninth) => {
      expect(Math.abs(erlangQuantile(slots, 0) / median - 1)).toBeLessThan(0.02);
      expect(Math.abs(erlangQuantile(slots, ninthDecile) / ninth - 1)).toBeLessThan(0.02);
    },
  );

  it('[Q40] it is for one slot more than there are people ahead: yours', () => {
    expect(forecastOf(crowd({ ahead: 4 }))!.p50S / 600).toBeCloseTo(4.6709, 1);
    expect(forecastOf(crowd({ ahead: 4 }))!.p90S / 600).toBeCloseTo(7.9936, 1);
    expect(forecastOf(crowd({ ahead: 0 }))!.p50S).toBeGreaterThan(0);
  });

  it('[Q40] twice the counters halve it', () => {
    const [alone, two] = [forecastOf(crowd({ ahead: 9 }))!, forecastOf(crowd({ ahead: 9, counters: 2 }))!];
    expect(Math.abs(two.p50S - alone.p50S / 2)).toBeLessThanOrEqual(1);
    expect(Math.abs(two.p90S - alone.p90S / 2)).toBeLessThanOrEqual(1);
  });

  it('[Q40] the span is never upside down', () => {
    for (let ahead = 0; ahead < 200; ahead++) {
      const { p50S, p90S } = forecastOf(crowd({ ahead, counters: 1 + (ahead % 5) }))!;
      expect(p90S).toBeGreaterThan(p50S);
    }
  });

  it('[Q41] without a counter at work nothing is promised', () => {
    expect(forecastOf(crowd({ counters: 0, ahead: 0 }))).toBeNull();
  });

  it('[Q42] with a counter idle and nobody ahead it is at once', () => {
    expect(forecastOf(crowd({ ahead: 0, idle: 1 }))).toEqual({ p50S: 0, p90S: 30 });
    expect(forecastOf(crowd({ ahead: 1, idle: 1 }))).toEqual(forecastOf(crowd({ ahead: 0, idle: 0 })));
  });

  it('[Q43] a break that begins before the turn comes is waited too', () => {
    const without = forecastOf(crowd({ ahead: 9 }))!;
    expect(forecastOf(crowd({ ahead: 9, breakAhead: { inS: 600, lastsS: 5400 } }))).toEqual({
      p50S: without.p50S + 5400,
      p90S: without.p90S + 5400,
    });
    const between = (without.p50S + without.p90S) / 2;
    expect(forecastOf(crowd({ ahead: 9, breakAhead: { inS: between, lastsS: 5400 } }))).toEqual({
      p50S: without.p50S,
      p90S: without.p90S + 5400,
    });
    expect(forecastOf(crowd({ ahead: 9, breakAhead: { inS: 99_999, lastsS: 5400 } }))).toEqual(without);
  });

  it('[Q44] before anything was seen the kind of service speaks, then more and more what was seen', () => {
    expect([meanOf('immediate', null), meanOf('promised', null), meanOf('joint', null)]).toEqual([480, 720, 1200]);
    const seen = (n: number) => meanOf('immediate', { n, sumS: n * 120 });
    expect(seen(8)).toBe(300);
    expect(seen(1)).toBeGreaterThan(seen(10));
    expect(Math.abs(seen(400) - 120)).toBeLessThan(10);
    expect(memory ** 400).toBeCloseTo(1 / Math.E, 2);
  });

  it('[Q44] what a visit usually takes is a span around its mean', () => {
    const { p50S, p90S } = usualS(600);
    expect(p50S).toBeLessThan(600);
    expect(p90S).toBeGreaterThan(600);
  });
});

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

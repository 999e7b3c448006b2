import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';

const soon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + 2 * 86_400_000);
let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      file.cover = { preset: 'O' };
      // The hall is open day and night, but for the day after tomorrow.
      file.hours.exceptions = [{ date: soon, hours: [['00:00', '16:00']] }];
    }),
  });
});
afterAll(() => hub.close());

it('[PO190] who is asked is told on their own screen, the asker reads the answer on theirs, and the asked one reports at that counter', async () => {
  const a = await hub.caller().signIn('1001');
  const b = await hub.caller().signIn('2001');
  await a.done('open-counter', { counter: 1 });
  const asker = await a.watch(['my-post/1001']);
  const asked = await b.watch(['asked/2001']);
  expect(asked.view('asked/2001').asks).toEqual([]);
  await a.done('ask-cover', { counter: 1, staff: '2001' });
  await asked.until(() => asked.view('asked/2001').asks.length === 1);
  const [ask] = asked.view('asked/2001').asks;
  expect(ask).toMatchObject({ task: 'cover', counter: 1, as: 'B', by: '甲1' });
  const state = () => asker.view('my-post/1001').leaving?.asked[0]?.state;
  await asker.until(() => state() === 'asked');
  await b.done('decline-ask', { ask: ask!.id });
  await asker.until(() => state() === 'declined');
  await a.done('ask-cover', { counter: 1, staff: '2001' });
  await b.done('take-cover', { counter: 1 });
  await asker.until(() => state() === 'came');
  expect(asker.view('my-post/1001').leaving!.covers[0]).toMatchObject({ jobNo: '2001', reported: true });
  // Nobody else hears of it.
  expect((await b.get('/api/views/my-post/1001')).status).toBe(403);
  for (const caller of [a, b]) caller.close();
});

it('[PO203] longer hours of a counter are asked by its clerk and granted by the leader, each on the other’s screen at once', async () => {
  const clerk = await hub.caller().signIn('1002');
  const leader = await hub.caller().signIn('9002');
  const asking = await clerk.watch(['longer-hours/1002']);
  const granting = await leader.watch(['longer-hours/9002']);
  expect(asking.view('longer-hours/1002').days).toEqual([{ day: soon, ends: '16:00', latest: '24:00' }]);
  const body = { day: soon, until: '18:00', counters: [2], reason: '年末人多' };
  expect((await clerk.tell('request-longer-hours', { ...body, counters: [1] })).body.code).toBe('not-your-post');
  const { longerHours } = await clerk.done('request-longer-hours', body);
  const shown = () => granting.view('longer-hours/9002').rows[0];
  await granting.until(() => shown()?.toAnswer === true);
  expect(shown()).toMatchObject({ counters: [2], reason: '年末人多', by: '甲2', usual: '16:00', until: '18:00' });
  await leader.done('approve-longer-hours', { longerHours: longerHours.id });
  await asking.until(() => asking.view('longer-hours/1002').rows[0]?.state === 'approved');
  expect((await leader.get('/api/views/longer-hours/1002')).status).toBe(403);
  for (const caller of [clerk, leader]) caller.close();
});

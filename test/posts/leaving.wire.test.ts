import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      file.cover = { preset: 'L' };
    }),
  });
});
afterAll(() => hub.close());

it('[PO19] whoever stands at a counter is told why they cannot sign out while the other is away, and stays signed in; with B in the hall they go, and B stands in at once', async () => {
  const a = await hub.caller().signIn('1001');
  await a.done('open-counter', { counter: 1 });
  const told = await a.ask('DELETE', '/api/session');
  expect(told).toMatchObject({ status: 409, body: { code: 'both-away' } });
  expect(told.headers.get('set-cookie')).toBeNull();
  expect((await a.get('/api/session')).status).toBe(200);

  const b = await hub.caller().signIn('2001');
  expect((await a.ask('DELETE', '/api/session')).status).toBe(204);
  const screen = await b.watch(['counter/1']);
  await screen.until(() => screen.view('counter/1').staff?.jobNo === '2001');
  expect(screen.view('counter/1')).toMatchObject({ state: 'free', staff: { as: 'B' } });
  const leader = await hub.caller().signIn('9002');
  const { view } = (await leader.get('/api/views/duty')).body;
  expect(view.counters[0]).toMatchObject({ now: { state: 'free', staff: '2001', as: 'B' } });
  for (const caller of [a, b, leader]) caller.close();
});

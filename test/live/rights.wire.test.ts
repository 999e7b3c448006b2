import { afterAll, beforeAll, expect, it } from 'vitest';
import { applicant, received } from '../cases/case-scene.ts';
import { stepHall } from '../cases/step-scene.ts';
import type { Caller, Watcher } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
let clerk: Caller;
let window3: Caller;
let id: string;

beforeAll(async () => {
  hub = await startHub({
    hall: stepHall((file) => {
      // Counter 3 serves another matter, by people of another department, and hands out results.
      file.cases.collectAt = [3];
      file.cases.collectService = 'id-card';
      file.counters.find(({ number }) => number === 3)!.queues = ['B'];
      for (const person of file.staff) if (person.jobNo === '1003') person.department = 'estate';
    }),
  });
  [clerk, window3] = (await Promise.all(['1001', '1003'].map((jobNo) => hub.caller().signIn(jobNo)))) as [
    Caller,
    Caller,
  ];
  await clerk.done('open-counter', { counter: 1 });
  const { ticket } = await hub.caller().done('issue-ticket', { service: 'pension', printer: null, holder: applicant });
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket: ticket.id });
  const body = { ticket: ticket.id, service: 'pension', materials: received('id', 'form', 'photo') };
  id = (await clerk.done('take-in-case', body)).case.id;
  await clerk.done('accept-case', { case: id, serve: 'a4' });
});
afterAll(() => hub.close());

const newest = (desk: Watcher) => desk.heard.findLast(({ topic }) => topic === `case/${id}`)!;
/** What the pulse says this screen watches. */
const pulsed = (desk: Watcher): Promise<string[]> =>
  new Promise((resolve) => desk.socket.once('pulse', ({ versions }) => resolve(Object.keys(versions))));

it('[L30] who loses the right to a case is shown nothing more of it, though the line stays; other topics go on', async () => {
  await clerk.done('decide-case', { case: id, outcome: 'approved', serve: 'a4' });
  await window3.done('open-counter', { counter: 3 });
  const topics = [`case/${id}`, 'counter/3'];
  const [desk, own] = [await window3.watch(topics), await clerk.watch([`case/${id}`])];
  expect(desk.view().state).toBe('decided');
  // From here on nothing makes the case theirs.
  await window3.done('close-counter', { counter: 3 });
  await desk.until(() => desk.view('counter/3').state === 'closed');
  const { version } = newest(desk);
  await clerk.done('serve-paper', { case: id, document: own.view().documents[0].number });
  await own.until(() => newest(own).version > version);
  expect(newest(desk).version).toBe(version);
  // The next pulse says so: the screen asks, and is refused by code.
  await expect.poll(() => pulsed(desk)).toEqual(['counter/3']);
  const asked = await desk.socket.timeout(5000).emitWithAck('watch', topics);
  expect([asked.refused, Object.keys(asked.views)]).toEqual([{ [`case/${id}`]: 'not-allowed' }, ['counter/3']]);
});

it('[L31] who signs out is cut off from everything of theirs, and comes back as nobody', async () => {
  const desk = await clerk.watch([`case/${id}`, 'cases/mine/1001', 'cases/unit/hrss', 'open-matters/1001', 'board']);
  expect(desk.refused).toEqual({});
  const { body } = await clerk.get('/api/views/console/1');
  await clerk.done('finish-service', { ticket: body.view.current.id });
  await clerk.ask('DELETE', '/api/session');
  await desk.until(() => Object.keys(desk.refused).length === 4);
  expect(new Set(Object.values(desk.refused))).toEqual(new Set(['sign-in']));
});

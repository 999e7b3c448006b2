import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from '../web/elsewhere.ts';
import { applicant, caseHall } from './case-scene.ts';

let hub: RunningHub;
let clerk: Caller;
let ticket: string;

beforeAll(async () => {
  hub = await startHub({ hall: caseHall() });
  clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  const body = { service: 'pension', printer: null, holder: applicant };
  ticket = (await hub.caller().done('issue-ticket', body)).ticket.id;
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket });
});
afterAll(() => hub.close());

it('[CA1] a case is born from the ticket in service, with the holder’s data, and everybody concerned sees it at once', async () => {
  const desk = await clerk.watch(['cases/mine/1001', 'cases/unit/hrss']);
  const materials = [
    { id: 'id', state: 'received' },
    { id: 'form', state: 'wrong', note: '缺签字' },
  ];
  const body = { ticket, service: 'pension', materials };
  const { case: taken } = await clerk.done('take-in-case', body, { key: 'intake-1' });
  expect(taken).toMatchObject({
    id: expect.stringMatching(/^C\d+$/),
    number: expect.stringMatching(/^TH-\d{8}-0001$/),
    service: 'pension',
    state: 'received',
    receivedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    acceptedOn: null,
    paused: null,
    firstAsker: '1001',
    holder: '1001',
    documents: [],
    applicant: { name: '周*兰', idNo: '3302**********2041', phone: '138****5210' },
  });
  expect(taken.materials).toMatchObject([
    { id: 'id', state: 'received' },
    { id: 'form', state: 'wrong', note: '缺签字' },
    { id: 'photo', state: 'unseen' },
    { id: 'record', state: 'shared' },
    { id: 'letter', state: 'unseen' },
  ]);
  const lines = (topic: string) => desk.view(topic).lines.length;
  await desk.until(() => lines('cases/mine/1001') === 1 && lines('cases/unit/hrss') === 1);
  // The same tap again is the same case.
  expect((await clerk.done('take-in-case', body, { key: 'intake-1' })).case.id).toBe(taken.id);
  const { view } = (await clerk.get(`/api/views/case/${taken.id}`)).body;
  expect(view).toMatchObject({
    id: taken.id,
    firstAskerName: '甲1',
    clock: { state: 'received', sums: { promised: { days: 10 } } },
  });
  expect(view.ledger).toMatchObject([{ what: 'case-taken-in', by: { jobNo: '1001' } }]);
  expect((await clerk.get(`/api/cases?number=${taken.number}`)).body.cases).toMatchObject([{ id: taken.id }]);
  expect((await clerk.get(`/api/cases?ticket=${ticket}`)).body.cases).toMatchObject([{ id: taken.id }]);
});

it('[CA2] a case is seen by whoever works on it and who oversees the hall, and by nobody else', async () => {
  const { lines } = (await clerk.get('/api/views/cases/mine/1001')).body.view;
  const topic = `/api/views/case/${lines[0].id}`;
  const status = async (jobNo: string, path: string) => (await (await hub.caller().signIn(jobNo)).get(path)).status;
  expect(await Promise.all(['9002', '9003', '9103', '9001', '9101'].map((jobNo) => status(jobNo, topic)))).toEqual([
    200, 200, 200, 403, 403,
  ]);
  expect((await new Elsewhere(hub.url).get(topic)).status).toBe(401);
  expect((await new Elsewhere(hub.url).get('/api/cases')).status).toBe(401);
  expect(await status('1002', '/api/views/cases/mine/1001')).toBe(403);
  expect(await status('9001', '/api/cases')).toBe(403);
  expect(await status('1002', '/api/cases?holder=1001')).toBe(403);
  expect(await status('9003', '/api/cases?holder=1001')).toBe(200);
  expect((await clerk.get('/api/cases?due=never')).body).toMatchObject({ code: 'invalid', errors: [{ path: 'due' }] });
});

it('[CA3] nothing that names the applicant lies in the journal or the lists in clear', async () => {
  const supervisor = await hub.caller().signIn('9003');
  const { entries } = (await supervisor.get('/api/journal?since=0&limit=1000')).body;
  const list = (await supervisor.get('/api/cases')).body;
  const said = JSON.stringify([entries, list]);
  for (const secret of [applicant.name, applicant.idNo, applicant.phone, '缺签字']) expect(said).not.toContain(secret);
  expect(list.cases).toHaveLength(1);
});

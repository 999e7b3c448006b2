import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from '../web/elsewhere.ts';
import { applicant } from './case-scene.ts';
import { stepHall } from './step-scene.ts';

let hub: RunningHub;
let clerk: Caller;
let stranger: Caller;
// biome-ignore lint/suspicious/noExplicitAny: the wire is untyped from outside
let taken: any;

beforeAll(async () => {
  const hall = stepHall(({ staff, counters, queues, zones }) => {
    // A guide and an administrator who happen to sit in the department of the case, and a tax counter of its own.
    staff.find(({ jobNo }) => jobNo === '9001')!.department = 'hrss';
    staff.find(({ jobNo }) => jobNo === '9101')!.department = 'hrss';
    queues.push({ code: 'T', name: { zh: '税务' }, zone: zones[0]!.id });
    counters[2]!.queues = ['T'];
  });
  hub = await startHub({ hall });
  clerk = await hub.caller().signIn('1001');
  stranger = await hub.caller().signIn('5001');
  await clerk.done('open-counter', { counter: 1 });
  const { ticket } = await hub.caller().done('issue-ticket', { service: 'pension', printer: null, holder: applicant });
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket: ticket.id });
  const materials = ['id', 'form', 'photo'].map((id) => ({ id, state: 'received' }));
  const body = { ticket: ticket.id, service: 'pension', materials };
  await clerk.done('take-in-case', body);
  const { lines } = (await clerk.get('/api/views/cases/mine/1001')).body.view;
  taken = (await clerk.done('accept-case', { case: lines[0].id })).case;
});
afterAll(() => hub.close());

const paperPath = () => `/api/cases/${taken.id}/papers/${encodeURIComponent(taken.documents[1].number)}.html`;

it('[CA520] nobody lists the cases of another unit by naming the own one beside a colleague of it', async () => {
  expect((await stranger.get('/api/cases?holder=1001')).status).toBe(403);
  const { status, body } = await stranger.get('/api/cases?holder=1001&unit=tax');
  expect([status, body.code]).toEqual([400, 'invalid']);
  expect((await stranger.get('/api/cases?unit=hrss')).status).toBe(403);
  expect((await stranger.get('/api/cases?unit=tax')).body).toEqual({ cases: [], next: null });
  expect((await stranger.get(`/api/cases?number=${taken.number}`)).body.cases).toEqual([]);
});

it('[CA521] a paper of a case is opened and reprinted by whoever may see the case, and by nobody else', async () => {
  expect((await clerk.get(paperPath())).status).toBe(200);
  const [supervisor, auditor] = await Promise.all(['9003', '9103'].map((jobNo) => hub.caller().signIn(jobNo)));
  expect((await supervisor!.get(paperPath())).status).toBe(200);
  expect((await auditor!.get(paperPath())).status).toBe(200);
  expect((await stranger.get(paperPath())).status).toBe(403);
  expect((await new Elsewhere(hub.url).get(paperPath())).status).toBe(401);
  const again = { case: taken.id, paper: taken.documents[1].number };
  expect((await stranger.tell('reprint-paper', again)).body.code).toBe('not-your-case');
  expect((await clerk.tell('reprint-paper', again)).status).toBe(200);
});

it('[CA522] sitting in the department of a case is not working on it: guides and administrators see none', async () => {
  for (const jobNo of ['9001', '9101']) {
    const person = await hub.caller().signIn(jobNo);
    const paths = [`/api/views/case/${taken.id}`, paperPath(), '/api/cases', '/api/views/cases/unit/hrss'];
    const statuses = await Promise.all(paths.map(async (path) => (await person.get(path)).status));
    expect([jobNo, ...statuses]).toEqual([jobNo, 403, 403, 403, 403]);
  }
});

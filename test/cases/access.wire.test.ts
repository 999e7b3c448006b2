import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from '../web/elsewhere.ts';
import { applicant } from './case-scene.ts';
import { stepHall } from './step-scene.ts';

let hub: RunningHub;
let clerk: Caller;
let stranger: Caller;
let clerkServes: string;
const other = { name: '吴建国', idNo: '330203196611032718' };
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
  clerkServes = ticket.id;
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

it('[CA732] the code on a page of A4 is for the copy of the applicant: whoever made it out, or opened it on record; who only reads it has none', async () => {
  const code = async (person: Caller) => ((await person.get(paperPath())).body as string).includes('aria-label="QR"');
  expect(await code(clerk)).toBe(true);
  for (const jobNo of ['9003', '9103', '4002'])
    expect([jobNo, await code(await hub.caller().signIn(jobNo))]).toEqual([jobNo, false]);
  const colleague = await hub.caller().signIn('4002');
  await colleague.done('open-paper', { case: taken.id, paper: taken.documents[1].number });
  expect(await code(colleague)).toBe(true);
});

it('[CA715] what a visitor brings to a counter is read by who stands there, may stand in, leads or oversees it, and by no other clerk', async () => {
  const reads: Record<string, number> = { 1001: 200, 2001: 200, 4001: 200, 9002: 200, 9003: 200 };
  for (const other of ['1002', '4002', '5003', '9001', '9101', '9103']) reads[other] = 403;
  for (const [jobNo, status] of Object.entries(reads)) {
    const person = await hub.caller().signIn(jobNo);
    expect([jobNo, (await person.get('/api/views/intake/1')).status]).toEqual([jobNo, status]);
  }
});

it('[CA715] whoever has left the counter is told nothing more of it', async () => {
  const second = await hub.caller().signIn('1002');
  await second.done('open-counter', { counter: 2 });
  const leader = await hub.caller().signIn('9002');
  await leader.done('open-counter', { counter: 3 });
  const desk = await second.watch(['intake/2']);
  expect(desk.view('intake/2')).toMatchObject({ visit: null });
  expect((await second.get('/api/views/intake/3')).status).toBe(403);
});

it('[CA716] a chief reads why somebody was refused of the own unit alone; whoever oversees the hall, of all', async () => {
  const { ticket } = await hub.caller().done('issue-ticket', { service: 'pension', printer: null, holder: other });
  await clerk.done('finish-service', { ticket: clerkServes });
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket: ticket.id });
  const materials = ['id', 'form', 'photo'].map((id) => ({ id, state: 'received' }));
  const { case: kase } = await clerk.done('take-in-case', { ticket: ticket.id, service: 'pension', materials });
  const reason = '表格内容与证件不符';
  await clerk.done('refuse-case', { case: kase.id, reason, ground: 'untrue', serve: 'a4' });
  const [own, tax, supervisor] = await Promise.all(['4001', '5003', '9003'].map((one) => hub.caller().signIn(one)));
  const lines = async (person: Caller, topic: string) =>
    (await person.get(`/api/views/${topic}`)).body.view.refused.lines;
  expect(await lines(own!, 'cases/due/hrss')).toMatchObject([{ case: kase.id, reason }]);
  expect(await lines(tax!, 'cases/due/tax')).toMatchObject([{ case: kase.id, reason: null }]);
  expect(await lines(supervisor!, 'cases/due')).toMatchObject([{ reason }]);
  for (const topic of ['cases/due', 'cases/due/hrss'])
    expect([topic, (await tax!.get(`/api/views/${topic}`)).status]).toEqual([topic, 403]);
});

it('[CA522] sitting in the department of a case is not working on it: guides and administrators see none', async () => {
  for (const jobNo of ['9001', '9101']) {
    const person = await hub.caller().signIn(jobNo);
    const paths = [`/api/views/case/${taken.id}`, paperPath(), '/api/cases', '/api/views/cases/unit/hrss'];
    const statuses = await Promise.all(paths.map(async (path) => (await person.get(path)).status));
    expect([jobNo, ...statuses]).toEqual([jobNo, 403, 403, 403, 403]);
  }
});

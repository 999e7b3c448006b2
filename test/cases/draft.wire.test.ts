import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { applicant, caseHall } from './case-scene.ts';

let hub: RunningHub;
let clerk: Caller;
let ticket: string;
let refused: string;

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

const draft = { ticks: { id: 'received', form: 'wrong' }, notes: { form: '缺签字' }, cursor: 2 };

it('[CA40] a console that dies in mid-entry loses nothing: the draft is there again after it and the hub came back', async () => {
  const path = `/api/drafts/${ticket}`;
  expect((await clerk.get(path)).body).toEqual({ draft: null, at: null });
  expect((await clerk.ask('PUT', path, { draft })).status).toBe(204);
  const before = (await clerk.get('/api/health')).body.seq;
  hub = await hub.restart();
  clerk = await hub.caller().signIn('1001');
  expect((await clerk.get(path)).body).toMatchObject({ draft, at: expect.stringContaining('+08:00') });
  // Typing is no act of the hall: the sign-in alone is new in the journal.
  expect((await clerk.get('/api/health')).body.seq).toBe(before + 1);
});

it('[CA41] a draft is for whoever has the visitor at the counter, small, and sealed at rest', async () => {
  const path = `/api/drafts/${ticket}`;
  const other = await hub.caller().signIn('1003');
  expect((await other.get(path)).status).toBe(403);
  expect((await hub.caller().get(path)).status).toBe(401);
  expect((await clerk.get('/api/drafts/TH-20200101-A001')).body).toMatchObject({ code: 'unknown-ticket' });
  expect((await clerk.ask('PUT', path, { draft: { long: 'x'.repeat(20_000) } })).body).toMatchObject({
    code: 'invalid',
    errors: [{ path: 'draft' }],
  });
});

it('[CA43] the tablet at the counter shows the ticks as they are made, and nothing that was typed', async () => {
  const path = `/api/drafts/${ticket}`;
  const marks = { id: { is: 'here' }, form: { is: 'lacking', why: 'not-in-form', note: '缺签字，找王某' } };
  const caller = hub.caller();
  const tablet = await caller.watch(['desk/1']);
  await clerk.ask('PUT', path, { draft: { marks, cursor: 2 } });
  await tablet.until(() => tablet.view().serving.ticks.form === 'missing');
  expect(tablet.view().serving).toMatchObject({ ticks: { id: 'received' }, looking: 'photo', notice: null });
  expect(JSON.stringify(tablet.view())).not.toContain('王某');
  caller.close();
});

it('[CA42] it is gone when what came of the visit is decided', async () => {
  const materials = [{ id: 'id', state: 'received' }];
  const { case: taken } = await clerk.done('take-in-case', { ticket, service: 'pension', materials });
  expect((await clerk.get(`/api/drafts/${ticket}`)).body.draft).toMatchObject({ cursor: 2 });
  await clerk.done('refuse-case', { case: taken.id, reason: '不符合条件' });
  refused = taken.id;
  expect((await clerk.get(`/api/drafts/${ticket}`)).body).toEqual({ draft: null, at: null });
});

it('[CA510] a step of a case half written is kept for whoever writes it, and shown to nobody else', async () => {
  const path = `/api/drafts/case/${refused}`;
  const step = { step: 'archive', values: { index: 'LJ-2026-社保-001' } };
  expect((await clerk.get(path)).body).toEqual({ draft: null, at: null });
  expect((await clerk.ask('PUT', path, { draft: step })).status).toBe(204);
  expect((await clerk.get(path)).body).toMatchObject({ draft: step });
  const colleague = await hub.caller().signIn('1002');
  expect(JSON.stringify((await colleague.get(path)).body)).not.toContain('2026-社保');
  expect((await hub.caller().get(path)).status).toBe(401);
  expect((await clerk.get('/api/drafts/case/C0')).body).toMatchObject({ code: 'unknown-case' });
  expect((await clerk.ask('DELETE', path)).status).toBe(204);
  expect((await clerk.get(path)).body).toEqual({ draft: null, at: null });
});

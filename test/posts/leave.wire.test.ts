import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { Elsewhere } from '../web/elsewhere.ts';

let hub: RunningHub;
let clerk: Caller;
let leave: string;

beforeAll(async () => {
  hub = await startHub({ hall: smallHall() });
  clerk = await hub.caller().signIn('1001');
  const dayMs = 86_400_000;
  const instant = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  const body = { kind: 'sick', from: instant(1), to: instant(1.4), reason: '复查', phone: '13800001234' };
  leave = (await clerk.done('request-leave', body)).leave.id;
});
afterAll(() => hub.close());

it('[PO61] one’s own list is one’s own, the hall’s is for leaders and supervisors', async () => {
  const shown = async (jobNo: string, topic: string) =>
    (await (await hub.caller().signIn(jobNo)).get(`/api/views/${topic}`)).status;
  expect([await shown('1001', 'leave'), await shown('9002', 'leave'), await shown('9003', 'leave')]).toEqual([
    403, 200, 200,
  ]);
  expect([
    await shown('1001', 'leave/1001'),
    await shown('1002', 'leave/1001'),
    await shown('9002', 'leave/1001'),
  ]).toEqual([200, 403, 403]);
  expect([
    await shown('9002', 'leave/7777'),
    (await new Elsewhere(hub.url).get('/api/views/leave/1001')).status,
  ]).toEqual([404, 401]);
});

it('[PO61] the reason and the form are for the person, whoever signs, and the auditor', async () => {
  const status = async (jobNo: string) => (await (await hub.caller().signIn(jobNo)).get(`/api/leaves/${leave}`)).status;
  const people = ['1001', '9002', '9003', '9103', '1002', '2001', '9001', '9101'];
  expect(await Promise.all(people.map(status))).toEqual([200, 200, 200, 200, 403, 403, 403, 403]);
  expect((await new Elsewhere(hub.url).get(`/api/leaves/${leave}/form.html`)).status).toBe(401);
  expect((await clerk.get('/api/leaves/L999')).body).toMatchObject({ code: 'unknown-leave' });
  expect((await clerk.get(`/api/leaves/${leave}`)).body.leave).toMatchObject({
    id: leave,
    reason: '复查',
    phone: '13800001234',
  });
});

it('[PO60] the form is a page under the same strict headers, in the language asked for', async () => {
  const chinese = await clerk.get(`/api/leaves/${leave}/form.html`);
  expect(chinese.headers.get('content-type')).toContain('text/html');
  expect(chinese.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(chinese.headers.get('cache-control')).toBe('no-store');
  expect(chinese.body).toContain('<h1>请假条</h1>');
  expect((await clerk.get(`/api/leaves/${leave}/form.html?language=en`)).body).toContain('<h1>Leave form</h1>');
  expect((await clerk.get('/leave-form.css')).headers.get('content-type')).toContain('text/css');
});

it('[PO61] who signs sees a new request arrive, and the person the signature', async () => {
  const leader = await hub.caller().signIn('9002');
  const desk = await leader.watch(['leave', 'leave/9002']);
  const own = await clerk.watch(['leave/1001']);
  expect(desk.view('leave/9002').toSign).toMatchObject([{ id: leave, reason: '复查' }]);
  await leader.done('approve-leave', { leave });
  await own.until(() => own.view().mine[0].state === 'filed');
  await desk.until(() => desk.view('leave').coming.length === 1 && desk.view('leave/9002').toSign.length === 0);
  expect(JSON.stringify(desk.view('leave'))).not.toContain('复查');
  leader.close();
  clerk.close();
});

it('[PO132] a draft is judged for the person signed in, in the language asked for, and nothing is kept', async () => {
  const person = await hub.caller().signIn('1002');
  const ask = (of: Caller | Elsewhere, draft: unknown, language = 'zh') =>
    of.get(`/api/leaves/preview?draft=${encodeURIComponent(JSON.stringify(draft))}`, { 'Accept-Language': language });
  const past = { kind: 'personal', from: '2026-01-05T09:00:00+08:00', to: '2026-01-05T12:00:00+08:00' };
  const chinese = await ask(person, past);
  expect(chinese.body.preview.hindrances[0]).toMatchObject({ code: 'leave-begins-past' });
  expect(chinese.body.preview.hindrances[0].title).toMatch(/\p{Script=Han}/u);
  expect((await ask(person, past, 'en')).body.preview.hindrances[0].title).not.toMatch(/\p{Script=Han}/u);
  expect((await ask(person, { kind: 'personal' })).body).toMatchObject({ status: 400, code: 'invalid' });
  expect((await person.get('/api/leaves/preview?draft=%7B')).status).toBe(400);
  expect((await ask(person, { ...past, to: '2031-01-05T12:00:00+08:00' })).body.code).toBe('leave-too-long');
  expect((await ask(new Elsewhere(hub.url), past)).status).toBe(401);
  expect((await person.get('/api/views/leave/1002')).body.view.mine).toEqual([]);
  person.close();
});

it('[PO131 PO134] one’s own day hears of one’s punch, one’s leave of whoever comes to the counter', async () => {
  const person = await hub.caller().signIn('1003');
  const day = await person.watch(['my-day/1003', 'leave/1003']);
  await person.done('punch', {});
  await day.until(() => day.view('my-day/1003').punches.length === 1);
  const soon = new Date(Date.now() + 3600_000).toISOString();
  const later = new Date(Date.now() + 26 * 3600_000).toISOString();
  const body = { kind: 'personal', from: soon, to: later, reason: '有事', phone: '13800001234', substitute: '2003' };
  const { leave: asked } = await person.done('request-leave', body);
  const leader = await hub.caller().signIn('9002');
  await leader.done('approve-leave', { leave: asked.id, sealSeen: true });
  const codes = () => (day.view('leave/1003').mine[0]?.waits ?? []).map(({ code }: { code: string }) => code);
  await day.until(() => codes().includes('cover-not-on-post'));
  await (await hub.caller().signIn('2003')).done('open-counter', { counter: 3 });
  await day.until(() => codes().length > 0 && !codes().includes('cover-not-on-post'));
  person.close();
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { DayReport } from '../../protocol/day-report.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from '../web/elsewhere.ts';
import { applicant, caseHall } from './case-scene.ts';

let hub: RunningHub;
let clerk: Caller;
let supervisor: Caller;
let today: string;
const formula = '=HYPERLINK("http://x","看")';

beforeAll(async () => {
  hub = await startHub({
    hall: caseHall((file) => {
      file.departments.find(({ id }) => id === 'hrss')!.name = { zh: formula, en: 'HR' };
    }),
  });
  clerk = await hub.caller().signIn('1001');
  supervisor = await hub.caller().signIn('9003');
  today = (await clerk.get('/api/health')).body.businessDay;
  await clerk.done('open-counter', { counter: 1 });
  const anyone = hub.caller();
  const issue = async (service: string, holder?: object) =>
    (await anyone.done('issue-ticket', { service, printer: null, ...(holder ? { holder } : {}) })).ticket;
  const served = await issue('pension', applicant);
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket: served.id });
  const materials = ['id', 'form', 'photo'].map((id) => ({ id, state: 'received' }));
  const { id } = (await clerk.done('take-in-case', { ticket: served.id, service: 'pension', materials })).case;
  await clerk.done('accept-case', { case: id });
  await clerk.done('finish-service', { ticket: served.id, outcome: { kind: 'accepted', case: id } });
  const missed = await issue('ss-card');
  await clerk.done('call-next', { counter: 1 });
  for (let call = 0; call < 3; call++) await clerk.tell('recall', { ticket: missed.id });
  const { id: givenUp } = await issue('ss-card');
  await clerk.done('cancel-ticket', { ticket: givenUp, reason: '走了' });
  await issue('ss-card');
});
afterAll(() => hub.close());

it('[CA682] the report of a day adds up: numbers by how they stand, minutes by what was done, cases by department', async () => {
  const { status, body } = await supervisor.get(`/api/days/${today}`);
  expect(status).toBe(200);
  const report = DayReport.parse(body);
  const { tickets, queues, counters, counted, units, cases } = report;
  expect(tickets).toMatchObject({ issued: 4, served: 1, cancelled: 1, called: 2 });
  const { served, left, cancelled, missed, open } = tickets;
  expect(served + left + cancelled + missed + open).toBe(tickets.issued);
  for (const key of ['issued', 'served', 'left', 'cancelled', 'missed', 'open', 'called', 'late'] as const)
    expect(
      queues.reduce((sum, queue) => sum + queue[key], 0),
      key,
    ).toBe(tickets[key]);
  expect(counters.map(({ counter, people }) => [counter, people])).toContainEqual([1, ['甲1']]);
  for (const one of [...counters, counted])
    expect(one.servingMin + one.callingMin + one.freeMin + one.awayMin + one.unattendedMin).toBe(one.openMin);
  for (const key of ['served', 'openMin', 'unattendedMin'] as const)
    expect(
      counters.reduce((sum, one) => sum + one[key], 0),
      key,
    ).toBe(counted[key]);
  expect(cases).toMatchObject({ received: 1, accepted: 1, refused: 0, overdue: 0 });
  expect(units).toMatchObject([{ unit: 'hrss', counts: cases }]);
  expect(report).toMatchObject({ running: true, elsewhere: null, breaches: { probable: 0, verified: 0 } });
});

it('[CA682] a day on which nothing was done is a sheet that says so', async () => {
  const sheet = await supervisor.get('/api/days/2026-01-01.html');
  expect(sheet.status).toBe(200);
  expect(sheet.body).toContain('当日没有记录。');
  expect((await supervisor.get('/api/days/2026-01-01')).body).toMatchObject({ running: false, tickets: { issued: 0 } });
});

it('[CA683] sheet and spreadsheet say the same, and a name never becomes a formula', async () => {
  const file = (await supervisor.get(`/api/days/${today}.csv`)).body as string;
  const sheet = (await supervisor.get(`/api/days/${today}.html?language=zh`)).body as string;
  expect(file.startsWith(`大厅日报 ${today},`)).toBe(true);
  const lines = file.split('\r\n');
  expect(lines.some((line) => line.startsWith('合计,4,1,'))).toBe(true);
  expect(sheet).toMatch(/<tr class="total"><td class="name">合计<\/td><td>4<\/td><td>1<\/td>/);
  expect(file).toContain(`"'${formula.replaceAll('"', '""')}"`);
  expect(lines.some((line) => line.startsWith(formula.slice(0, 5)))).toBe(false);
  expect(sheet).not.toContain('"http://x"');
  const english = (await supervisor.get(`/api/days/${today}.html?language=en`)).body as string;
  expect(english).toContain('Report of the day');
});

it('[CA683] it is for those who oversee the hall, and for days that have begun', async () => {
  expect((await new Elsewhere(hub.url).get(`/api/days/${today}.html`)).status).toBe(401);
  expect((await clerk.get(`/api/days/${today}`)).status).toBe(403);
  expect((await (await hub.caller().signIn('9002')).get(`/api/days/${today}`)).status).toBe(200);
  expect((await supervisor.get('/api/days/2999-01-01')).body).toMatchObject({ errors: [{ path: 'day' }] });
  expect((await supervisor.get('/api/days/2026-02-30.html')).status).toBe(400);
  expect((await supervisor.get(`/api/days/${today}.pdf`)).status).toBe(404);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { CasesDueView } from '../../protocol/case-due-view.ts';
import { CasesView, CaseView } from '../../protocol/case-view.ts';
import { HallView } from '../../protocol/views.ts';
import { applicant, received } from '../cases/case-scene.ts';
import { stepHall } from '../cases/step-scene.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
let clerk: Caller;
let tax: Caller;
let leader: Caller;
let id: string;

beforeAll(async () => {
  hub = await startHub({ hall: stepHall() });
  [clerk, tax, leader] = (await Promise.all(['1001', '5001', '9002'].map((jobNo) => hub.caller().signIn(jobNo)))) as [
    Caller,
    Caller,
    Caller,
  ];
  await clerk.done('open-counter', { counter: 1 });
  const { ticket } = await hub.caller().done('issue-ticket', { service: 'transfer', printer: null, holder: applicant });
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket: ticket.id });
  const body = { ticket: ticket.id, service: 'transfer', materials: received('id') };
  id = (await clerk.done('take-in-case', body)).case.id;
  await clerk.done('accept-case', { case: id, serve: 'a4' });
});
afterAll(() => hub.close());

const viewOf = async (caller: Caller, topic: string) => (await caller.get(`/api/views/${topic}`)).body.view;

it('[S100] a part is opened by the lead and is at once in the list of its department, which may then open the case', async () => {
  const desk = await tax.watch(['cases/unit/tax']);
  expect((await tax.get(`/api/views/case/${id}`)).status).toBe(403);
  await clerk.done('open-part', { case: id, unit: 'tax', words: '请出具完税意见' });
  await desk.until(() => desk.view('cases/unit/tax').parts.length === 1);
  expect(desk.view('cases/unit/tax').parts).toMatchObject([{ id, unit: 'hrss' }]);
  const { joint, stages, levels } = CaseView.parse(await viewOf(tax, `case/${id}`));
  expect(joint).toMatchObject({
    lead: { jobNo: '1001' },
    parts: [{ id: 'P1', finished: null }],
    open: [{ id: 'tax' }],
  });
  expect(stages.map(({ stage }) => stage)).toEqual(['accept', 'review']);
  expect(levels).toEqual([{ rank: 'clerk', signed: null }]);
  await tax.done('finish-part', { case: id, part: 'P1', opinion: 'grant' });
  await desk.until(() => desk.view('cases/unit/tax').parts.length === 0);
});

it('[S101] what is sent to somebody is in their list until they take it over, and then with the new holder', async () => {
  const other = await hub.caller().signIn('4002');
  const desk = await other.watch(['cases/mine/4002']);
  await clerk.done('hand-over-case', { case: id, to: { staff: '4002' } });
  await desk.until(() => desk.view('cases/mine/4002').underway.length === 1);
  await other.done('take-over-case', { case: id });
  await desk.until(() => desk.view('cases/mine/4002').lines.length === 1);
  CasesView.parse(desk.view('cases/mine/4002'));
  expect(desk.view('cases/mine/4002')).toMatchObject({ underway: [], lines: [{ id, holder: { jobNo: '4002' } }] });
  await other.done('hand-over-case', { case: id, to: { staff: '1001' } });
  await clerk.done('take-over-case', { case: id });
});

it('[S102] what is due is for those who lead the hall, and changes at once; nobody is named but who works on it', async () => {
  expect((await clerk.get('/api/views/cases/due')).status).toBe(403);
  expect((await hub.caller().get('/api/views/cases/due')).status).toBe(401);
  const desk = await leader.watch(['cases/due', 'hall']);
  expect(desk.view('cases/due').uncertified.count).toBe(0);
  await clerk.done('decide-case', { case: id, outcome: 'approved', serve: 'a4' });
  await desk.until(() => desk.view('cases/due').uncertified.count === 1);
  CasesDueView.parse(desk.view('cases/due'));
  HallView.parse(desk.view('hall'));
  expect(desk.view('hall').counts).toMatchObject({ casesOverdue: 0, casesOverdueFresh: 0 });
  await clerk.done('announce-result', { case: id });
  const body = { case: id, to: '周大明', signature: '代领', proxy: { letterSeen: true }, serve: 'a4' };
  await clerk.done('deliver-case', body);
  await desk.until(() => desk.view('cases/due').uncertified.count === 0);
  const whole = CaseView.parse(await viewOf(clerk, `case/${id}`));
  expect(whole).toMatchObject({ decision: { outcome: 'approved' }, ready: { counter: 1 }, delivery: { proxy: true } });
  expect(whole.delivery!.to).toBe('周*明');
  const said = JSON.stringify([whole, desk.view('cases/due')]);
  for (const secret of ['周大明', applicant.name, applicant.idNo, applicant.phone]) expect(said).not.toContain(secret);
  expect(Buffer.byteLength(said)).toBeLessThan(30_000);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { FeesFound, FeesView } from '../../protocol/fees-view.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from '../web/elsewhere.ts';
import { applicant, caseHall, received } from './case-scene.ts';

let hub: RunningHub;
let clerk: Caller;
let cashier: Caller;
let kase: { id: string; number: string; token: string };
let slip: string;

const fees = [
  { name: { zh: '=工本费', en: '=Card' }, amountYuan: 20.1, basis: '价费〔2014〕1 号' },
  { name: { zh: '加急费', en: 'Express' }, amountYuan: 5, basis: '价费〔2014〕1 号' },
];

beforeAll(async () => {
  hub = await startHub({
    hall: caseHall((file) => {
      for (const service of file.services) service.guide = { ...service.guide, fees };
      file.counters.find(({ number }) => number === 3)!.kind = 'cashier';
      // Nobody's post: the money is for whoever stands there.
      file.posts = file.posts.filter(({ counter }) => counter !== 3);
    }),
  });
  clerk = await hub.caller().signIn('1001');
  cashier = await hub.caller().signIn('1003');
  await clerk.done('open-counter', { counter: 1 });
  await cashier.done('open-counter', { counter: 3 });
  const { ticket } = await hub.caller().done('issue-ticket', { service: 'ss-card', printer: null, holder: applicant });
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket: ticket.id });
  const body = { ticket: ticket.id, service: 'ss-card', materials: received('id') };
  kase = (await clerk.done('take-in-case', body)).case;
});
afterAll(() => hub.close());

it('[CA580] a slip comes up at the cashier’s the moment it is made out, is found by its number, its case and its code, and goes when it is paid', async () => {
  const desk = await cashier.watch(['fees']);
  await clerk.done('charge-fee', { case: kase.id, line: 1, serve: 'a4' });
  await desk.until(() => desk.view('fees').unpaid.count === 1);
  slip = FeesView.parse(desk.view('fees')).unpaid.slips[0]!.slip!;
  const find = async (words: string) => {
    const { body } = await cashier.get(`/api/fees?find=${encodeURIComponent(words)}`);
    return FeesFound.parse(body).slips.map((one) => one.slip);
  };
  const token = kase.token;
  for (const words of [slip, kase.number, kase.number.toLowerCase(), `${hub.url}/c/${token}`])
    expect([words, await find(words)]).toEqual([words, [slip]]);
  expect(await find('LJ-20200101-0001')).toEqual([]);
  expect((await cashier.get('/api/fees?find=')).status).toBe(400);
  await cashier.done('fee-paid', { case: kase.id, fee: 1, method: 'cash', receipt: '-1+2' });
  await desk.until(() => desk.view('fees').unpaid.count === 0);
  expect(desk.view('fees').today).toMatchObject({ count: 1, yuan: 20.1 });
  expect(JSON.stringify(desk.view('fees'))).not.toContain(applicant.name);
});

it('[CA588] the day’s book is a file whose total is that of the page, formulas are texts in it, and nobody else gets it', async () => {
  const today = (await clerk.get('/api/health')).body.businessDay;
  const path = `/api/fees/day/${today}.csv`;
  const { status, body, headers } = await cashier.get(path, { 'Accept-Language': 'zh' });
  expect([status, headers.get('content-disposition')]).toEqual([200, `attachment; filename="fees-${today}.csv"`]);
  const lines = (body as string).trim().split('\r\n');
  expect(lines[2]).toContain(`${slip},${kase.number},'=工本费,现金,20.1,'-1+2,`);
  expect(lines.at(-1)).toBe('合计,,,,,,20.1');
  expect((await clerk.get(path)).status).toBe(403);
  expect((await clerk.get(`/api/fees?find=${kase.number}`)).status).toBe(403);
  expect((await clerk.get('/api/views/fees')).status).toBe(403);
  expect((await new Elsewhere(hub.url).get(path)).status).toBe(401);
  expect((await cashier.get('/api/fees/day/2026-13-01.csv')).status).toBe(400);
});

it('[CA585] who leaves the cashier’s counter, and has not its post, is shown nothing more of the money', async () => {
  const desk = await cashier.watch(['fees', 'counter/3']);
  const leader = await (await hub.caller().signIn('9002')).watch(['fees']);
  await cashier.done('close-counter', { counter: 3 });
  await desk.until(() => desk.view('counter/3').state === 'closed');
  const told = () => desk.heard.filter(({ topic }) => topic === 'fees').length;
  const before = told();
  await clerk.done('charge-fee', { case: kase.id, line: 2, serve: 'a4' });
  await leader.until(() => leader.view('fees').unpaid.count === 1);
  expect(told()).toBe(before);
  expect((await cashier.get('/api/views/fees')).status).toBe(403);
});

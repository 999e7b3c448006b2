import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseProgressView } from '../../protocol/case-progress.ts';
import type { Caller, Watcher } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { applicant, caseHall } from './case-scene.ts';

let hub: RunningHub;
let clerk: Caller;
let leader: Caller;
let anyone: Caller;
let phone: Watcher;
// biome-ignore lint/suspicious/noExplicitAny: the wire is untyped from outside
let kase: any;
let visit: string;
const view = () => CaseProgressView.parse(phone.view());

beforeAll(async () => {
  hub = await startHub({
    hall: caseHall((file) => {
      file.cases.collectService = 'ss-card';
    }),
  });
  anyone = hub.caller();
  clerk = await hub.caller().signIn('1001');
  leader = await hub.caller().signIn('9002');
  await clerk.done('open-counter', { counter: 1 });
  visit = (await anyone.done('issue-ticket', { service: 'pension', printer: null, holder: applicant })).ticket.id;
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket: visit });
  const materials = ['id', 'form', 'photo'].map((id) => ({ id, state: 'received' }));
  kase = (await clerk.done('take-in-case', { ticket: visit, service: 'pension', materials })).case;
  phone = await anyone.watch([`case-progress/${kase.token}`]);
});
afterAll(() => hub.close());

it('[CA563] the applicant asks from the page, twice at a time at most; the first asker finds it, and the answer stands on the page', async () => {
  const ask = (text: string) => anyone.tell('ask-about-case', { token: kase.token, text });
  const words = '请问还要多久？<b>急</b>';
  expect((await ask(words)).status).toBe(200);
  await phone.until(() => view().questions.length === 1);
  expect(view().questions[0]).toMatchObject({ text: words, answer: null });
  const matters = (await clerk.get('/api/views/open-matters/1001')).body.view;
  expect(matters.messages).toMatchObject([{ text: words, by: 'applicant', case: kase.id, name: '周*兰' }]);
  expect((await ask('再问一句')).status).toBe(200);
  expect((await ask('第三句')).body.code).toBe('asked-enough');
  await clerk.done('close-message', { message: matters.messages[0].id, done: '这两天就受理。' });
  await phone.until(() => view().questions.some(({ answer }) => answer !== null));
  expect(view().questions.at(-1)!.answer!.text).toBe('这两天就受理。');
  expect((await anyone.tell('ask-about-case', { token: 'x'.repeat(22), text: '问' })).body.code).toBe('unknown-case');
  const journal = await (await hub.caller().signIn('9003')).get('/api/journal?since=0&limit=500');
  expect(JSON.stringify(journal.body)).not.toMatch(/还要多久|这两天就受理/);
});

it('[CA565] a case walked to its end fills the page after every step, with a paper for each that needs one', async () => {
  const kinds = () => view().papers.map(({ kind }) => kind);
  await clerk.done('accept-case', { case: kase.id });
  await phone.until(() => view().due !== null);
  expect(view().case.state).toBe('accepted');
  const promised = view().due!.on;
  await clerk.done('finish-service', { ticket: visit, outcome: { kind: 'accepted', case: kase.id } });
  await clerk.done('pause-case', { case: kase.id, ground: 'expert-review', days: 3, toldInWriting: true });
  await phone.until(() => view().paused !== null);
  expect(kinds()).toContain('pause-notice');
  await clerk.done('resume-case', { case: kase.id, ground: 'expert-review' });
  await phone.until(() => view().paused === null);
  await leader.done('extend-case', { case: kase.id, days: 5, reason: '需向原参保地核实', told: true });
  await phone.until(() => view().extendedFrom !== null);
  expect(view().due!.on > promised).toBe(true);
  expect(kinds()).toContain('extension-notice');
  await clerk.done('review-case', { case: kase.id, opinion: 'grant' });
  await clerk.done('decide-case', { case: kase.id, outcome: 'approved' });
  await phone.until(() => view().granted === true);
  expect(kinds()).toContain('decision');
  expect(view().due!.for).toBe('delivery');
  await clerk.done('announce-result', { case: kase.id });
  await phone.until(() => view().collect !== null);
  expect(view().collect).toMatchObject({ counters: [1] });
  // Where the hall has a line of its own for results, the number is of that line.
  const { ticket } = await anyone.done('issue-collection-ticket', { token: kase.token });
  expect(ticket.service).toBe('ss-card');
  await clerk.done('deliver-case', { case: kase.id, to: 'applicant', signature: '周小兰' });
  await phone.until(() => view().deliveredOn !== null);
  expect(kinds()).toContain('delivery');
  expect(view().steps.every(({ state }) => state === 'done')).toBe(true);
  for (const { n } of view().papers) {
    const sheet = await anyone.get(`/api/progress/${kase.token}/papers/${n}.html`);
    expect(sheet.status).toBe(200);
    expect(sheet.body).not.toContain(applicant.name);
  }
});

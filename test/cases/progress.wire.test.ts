import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseProgressView } from '../../protocol/case-progress.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { applicant, caseHall } from './case-scene.ts';

let hub: RunningHub;
let clerk: Caller;
let anyone: Caller;
// biome-ignore lint/suspicious/noExplicitAny: the wire is untyped from outside
let taken: any;
const tells = new RegExp([applicant.name, applicant.idNo, applicant.phone].join('|'));

beforeAll(async () => {
  hub = await startHub({ hall: caseHall() });
  anyone = hub.caller();
  clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  const body = { service: 'pension', printer: null, holder: applicant };
  const ticket = (await anyone.done('issue-ticket', body)).ticket.id;
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket });
  const materials = [
    { id: 'id', state: 'received' },
    { id: 'form', state: 'wrong', note: '缺签字' },
    { id: 'photo', state: 'received' },
  ];
  taken = (await clerk.done('take-in-case', { ticket, service: 'pension', materials })).case;
});
afterAll(() => hub.close());

const look = (number: string, factor: string, from: Caller = anyone) =>
  from.ask('POST', '/api/progress', { number, factor });

it('[CA140] the applicant follows the case by its token: what to bring, then the day it is done by, as it happens', async () => {
  const phone = await anyone.watch([`case-progress/${taken.token}`]);
  const view = () => CaseProgressView.parse(phone.view());
  expect(view()).toMatchObject({
    case: { number: taken.number, state: 'received', applicant: '周*兰' },
    due: null,
    answerBy: expect.stringMatching(/^\d{4}-/),
    lacks: [],
    firstAsker: { name: '甲1', counter: 1 },
    steps: [{ step: 'received', state: 'done', by: '甲1' }, { step: 'accepted', state: 'to-come' }, {}, {}, {}],
  });
  await clerk.done('notify-once', { case: taken.id, how: 'written' });
  await phone.until(() => view().lacks.length > 0);
  expect(view()).toMatchObject({
    answerBy: null,
    lacks: [{ kind: 'wrong', what: { zh: '待遇申领表' }, note: '缺签字' }],
    papers: [{ n: 1, kind: 'one-time-notice' }],
  });
  await clerk.done('supplement-case', { case: taken.id, materials: [{ id: 'form', state: 'received' }] });
  await clerk.done('accept-case', { case: taken.id });
  await phone.until(() => view().due !== null);
  const { due, steps, statutoryOn, papers } = view();
  expect(due).toMatchObject({ for: 'promise', of: 10, passed: 0, left: 10 });
  expect(statutoryOn! > due!.on).toBe(true);
  expect(steps.map(({ step, state }) => [step, state])).toEqual([
    ['received', 'done'],
    ['accepted', 'done'],
    ['review', 'now'],
    ['result', 'to-come'],
    ['collected', 'to-come'],
  ]);
  expect(steps.at(-1)!.on).toBe(due!.on);
  expect(papers.map(({ kind }) => kind)).toContain('acceptance');
});

it('[CA141] each paper opens as a sheet by the token and by staff, in the words it was issued with; nobody else opens it', async () => {
  const { view } = (await anyone.get(`/api/views/case-progress/${taken.token}`)).body;
  for (const { n, number } of view.papers) {
    const sheet = await anyone.get(`/api/progress/${taken.token}/papers/${n}.html`);
    expect([sheet.status, sheet.headers.get('x-robots-tag')]).toEqual([200, 'noindex, nofollow']);
    expect(sheet.body).toContain(number);
    expect(sheet.body).toContain('周*兰');
    expect(sheet.body).not.toMatch(tells);
    const byStaff = await clerk.get(`/api/cases/${taken.id}/papers/${encodeURIComponent(number)}.html`);
    expect([byStaff.status, byStaff.body === sheet.body.replaceAll('周*兰', applicant.name)]).toEqual([200, true]);
    const stranger = await anyone.get(`/api/cases/${taken.id}/papers/${encodeURIComponent(number)}.html`);
    expect(stranger.status).toBe(401);
  }
  const english = await anyone.get(`/api/progress/${taken.token}/papers/1.html?language=en`);
  expect(english.body).toContain('One-time notice');
  for (const path of [
    `${taken.token}/papers/99.html`,
    `${taken.token}/papers/0.html`,
    'x'.repeat(22) + '/papers/1.html',
  ])
    expect((await anyone.get(`/api/progress/${path}`)).status).toBe(404);
});

it('[CA561] the full name is on the sheet of whoever made it out or opened it by a command, and masked for everybody else', async () => {
  const { view } = (await anyone.get(`/api/views/case-progress/${taken.token}`)).body;
  const { number } = view.papers[0];
  const leader = await hub.caller().signIn('9002');
  const sheet = async () => (await leader.get(`/api/cases/${taken.id}/papers/${encodeURIComponent(number)}.html`)).body;
  expect(await sheet()).not.toMatch(tells);
  const { page } = await leader.done('open-paper', { case: taken.id, paper: number });
  expect((await leader.get(page)).body).toContain(applicant.name);
  expect(await sheet()).toContain(applicant.name);
  expect((await anyone.tell('open-paper', { case: taken.id, paper: number })).status).toBe(401);
  const journal = await (await hub.caller().signIn('9003')).get('/api/journal?since=0&limit=500');
  expect(JSON.stringify(journal.body)).toContain('"paper-opened"');
});

it('[CA120] a paper keeps its words when the guide changes, and is printed again from them', async () => {
  const { view } = (await anyone.get(`/api/views/case-progress/${taken.token}`)).body;
  expect(view.papers[0].n).toBe(1);
  const page = async () => (await anyone.get(`/api/progress/${taken.token}/papers/1.html`)).body as string;
  const before = await page();
  const admin = await hub.caller().signIn('9101');
  const leader = await hub.caller().signIn('9002');
  const { guide } = (await anyone.get('/api/guides/pension')).body;
  const text = { zh: '新的一版' };
  const changed = { ...guide, content: text, basis: ['新法'], samples: [], promisedDays: 5 };
  const { version } = (await admin.done('draft-guide', { service: 'pension', guide: changed })).guide;
  await admin.done('submit-guide', { service: 'pension', version });
  const from = (await anyone.get('/api/health')).body.businessDay;
  await leader.done('publish-guide', { service: 'pension', version, from });
  expect((await anyone.get('/api/guides/pension')).body).toMatchObject({ version, guide: { promisedDays: 5 } });
  expect((await anyone.get('/api/guides/pension.html')).body).toContain('新的一版');
  expect(
    (await anyone.get('/api/hall')).body.services.find((one: { id: string }) => one.id === 'pension'),
  ).toMatchObject({
    guideVersion: version,
    guide: { promisedDays: 5 },
  });
  expect(await page()).toBe(before);
});

it('[CA121] a paper is printed once more with the mark of a reprint, five times at most, and only what is there', async () => {
  const [{ number }] = (await anyone.get(`/api/views/case-progress/${taken.token}`)).body.view.papers;
  const { job } = await clerk.done('reprint-paper', { case: taken.id, paper: number });
  expect(job).toMatchObject({ document: 'case-paper', ticket: null, reprint: 1 });
  const again = { case: taken.id, paper: number };
  for (let slips = 2; slips <= 5; slips++) expect((await clerk.done('reprint-paper', again)).job.reprint).toBe(slips);
  expect((await clerk.tell('reprint-paper', again)).body.code).toBe('too-many-copies');
  expect((await clerk.tell('reprint-paper', { ...again, paper: 'x' })).body.code).toBe('unknown-paper');
  expect((await clerk.tell('reprint-paper', { ...again, printer: 'x' })).body.code).toBe('unknown-printer');
});

it('[CA142] by number it takes the last four of identity number or phone, in any case of letters', async () => {
  for (const factor of ['2041', '5210'])
    expect(await look(taken.number.toLowerCase(), factor)).toMatchObject({ status: 200, body: { token: taken.token } });
  expect((await look(taken.number, '20')).status).toBe(400);
});

it('[CA143] a wrong number and a wrong factor are answered alike, in words and in time, and guessing is locked until told', async () => {
  const timed = async (number: string, factor: string) => {
    const from = performance.now();
    const { status, body, headers } = await look(number, factor);
    return { status, body, retry: headers.get('retry-after'), tookMs: performance.now() - from };
  };
  const wrongFactor = await timed(taken.number, '0000');
  const wrongNumber = await timed('TH-20200101-0001', '2041');
  expect(wrongFactor.status).toBe(404);
  expect(wrongFactor.body).toEqual(wrongNumber.body);
  for (const { tookMs } of [wrongFactor, wrongNumber]) expect(tookMs).toBeGreaterThanOrEqual(245);
  // The case is locked for whoever asks, also with the right factor; a number nobody has is locked alike.
  for (let i = 0; i < 4; i++) await Promise.all([look(taken.number, `000${i}`), look('TH-20200101-0001', `000${i}`)]);
  const far = await hub.caller().signIn('1002');
  for (const number of [taken.number, 'TH-20200101-0001']) {
    const locked = await look(number, '2041', far);
    expect([locked.status, locked.body.code]).toEqual([429, 'asked-too-often']);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(60);
  }
  // By the token it stays open.
  expect((await anyone.get(`/api/views/case-progress/${taken.token}`)).status).toBe(200);
});

it('[CA144] nothing that tells a person leaves by any of these ways, and a token nobody has shows nothing', async () => {
  const ways = [
    await anyone.get(`/api/views/case-progress/${taken.token}`),
    await anyone.get(`/c/${taken.token}`),
    await anyone.get('/api/hall'),
    await anyone.get('/api/guides/pension'),
  ];
  for (const { body } of ways) expect(JSON.stringify(body)).not.toMatch(tells);
  const journal = await (await hub.caller().signIn('9003')).get('/api/journal?since=0&limit=500');
  expect(JSON.stringify(journal.body)).not.toMatch(tells);
  expect(taken.token).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect((await anyone.get(`/api/views/case-progress/${'x'.repeat(22)}`)).status).toBe(404);
});

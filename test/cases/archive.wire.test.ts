import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { PlayedClock } from '../support/played-clock.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from '../web/elsewhere.ts';
import { applicant, caseHall } from './case-scene.ts';

/** In October two cases are taken in, one is filed and lent; in March somebody asks. */
const clock = new PlayedClock('2026-10-14T09:00+08:00');
let hub: RunningHub;
let clerk: Caller;
let auditor: Caller;
let filed: { id: string; number: string };
const other = { name: '吴建国', phone: '13900007766' };

beforeAll(async () => {
  hub = await startHub({ hall: caseHall(), env: clock.env() });
  clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  const settle = async (service: string, holder: object) => {
    const { ticket } = await hub.caller().done('issue-ticket', { service, printer: null, holder });
    await clerk.done('call-next', { counter: 1 });
    await clerk.done('begin-service', { ticket: ticket.id });
    const materials = (service === 'pension' ? ['id', 'form', 'photo'] : ['id']).map((id) => ({
      id,
      state: 'received',
    }));
    const { case: kase } = await clerk.done('take-in-case', { ticket: ticket.id, service, materials });
    if (service === 'pension') await clerk.done('accept-case', { case: kase.id, serve: 'a4' });
    else await clerk.done('settle-on-the-spot', { case: kase.id });
    await clerk.done('finish-service', { ticket: ticket.id });
    return (await clerk.get(`/api/views/case/${kase.id}`)).body.view;
  };
  await settle('pension', other);
  filed = await settle('ss-card', applicant);
  // A view is told in breaths: which papers still lie here is asked until none does.
  const place = { case: filed.id, index: '社〔2026〕-0117', location: '档案室 3 柜 2 层' };
  await vi.waitFor(async () => {
    const { documents } = (await clerk.get(`/api/views/case/${filed.id}`)).body.view;
    for (const { number, served } of documents)
      if (!served) await clerk.tell('serve-paper', { case: filed.id, document: number });
    expect((await clerk.tell('archive-case', place)).status).toBe(200);
  }, 20_000);
  await clerk.done('lend-file', { case: filed.id, to: '市审计局 张敏', purpose: '年度审计', until: '2026-10-30' });
  clock.turn('2027-03-09T10:00+08:00');
  await vi.waitFor(
    async () => expect((await hub.caller().get('/api/health')).body.businessDay).toBe('2027-03-09'),
    10_000,
  );
  auditor = await hub.caller().signIn('9103');
  // The session of October has ended.
  clerk = await hub.caller().signIn('1001');
});
afterAll(() => hub.close());

const october = '/api/archive?from=2026-10-01&to=2026-10-31';

it('[CA686] in March an auditor finds a case of October by its number, its day and its matter, page by page', async () => {
  const all = (await auditor.get(october)).body;
  expect(all.next).toBe(null);
  expect(all.cases).toMatchObject([
    { service: 'pension', receivedOn: '2026-10-14', index: null },
    { number: filed.number, service: 'ss-card', state: 'delivered', index: '社〔2026〕-0117' },
  ]);
  expect(JSON.stringify(all)).not.toMatch(/吴建国|周小兰|1390000|token/);
  const ofMatter = (await auditor.get(`${october}&service=ss-card`)).body;
  expect(ofMatter.cases.map(({ number }: { number: string }) => number)).toEqual([filed.number]);
  expect((await auditor.get('/api/archive?from=2026-11-01&to=2027-03-09')).body.cases).toEqual([]);
  const first = (await auditor.get(`${october}&limit=1`)).body;
  expect(first.cases).toHaveLength(1);
  const second = (await auditor.get(`${october}&limit=1&after=${first.next}`)).body;
  expect(second.cases).toMatchObject([{ number: filed.number }]);
  expect((await auditor.get(`/api/cases?number=${filed.number}`)).body.cases).toMatchObject([{ id: filed.id }]);
  expect((await auditor.get(`/api/views/case/${filed.id}`)).body.view.archive).toMatchObject({
    index: '社〔2026〕-0117',
  });
  expect((await clerk.get(october)).status).toBe(403);
  expect((await new Elsewhere(hub.url).get(october)).status).toBe(401);
  expect((await auditor.get('/api/archive?from=2026-10-31&to=2026-10-01')).body).toMatchObject({
    errors: [{ path: 'to' }],
  });
});

it('[CA687] and by a number of the applicant, for a purpose that stands in the journal; the number does not', async () => {
  const found = await auditor.done('search-applicant', { idNo: applicant.idNo.toLowerCase(), purpose: '群众来信核查' });
  expect(found.cases).toMatchObject([{ id: filed.id, number: filed.number, receivedOn: '2026-10-14' }]);
  const byPhone = await auditor.done('search-applicant', { phone: '139 0000 7766', purpose: '群众来信核查' });
  expect(byPhone.cases).toMatchObject([{ service: 'pension' }]);
  // Whoever left an identity number is known by that.
  expect((await auditor.done('search-applicant', { phone: applicant.phone, purpose: '核查' })).cases).toEqual([]);
  expect((await auditor.tell('search-applicant', { idNo: applicant.idNo })).status).toBe(400);
  expect((await auditor.tell('search-applicant', { purpose: '核查' })).status).toBe(400);
  expect((await clerk.tell('search-applicant', { idNo: applicant.idNo, purpose: '核查' })).status).toBe(403);
  const journal = JSON.stringify((await auditor.get('/api/journal?since=0&limit=900')).body.entries);
  expect(journal).toContain('群众来信核查');
  expect(journal).toContain('"fact":"applicant-searched"');
  expect(journal).not.toMatch(new RegExp(`${applicant.idNo}|7766`, 'i'));
});

it('[CA688] the contents of a file are a sheet: index, place, papers, materials and loans, the applicant masked', async () => {
  const page = await auditor.get(`/api/cases/${filed.id}/contents.html?language=zh`);
  expect(page.status).toBe(200);
  for (const words of [
    '卷内目录',
    '社〔2026〕-0117',
    '档案室 3 柜 2 层',
    '周*兰',
    '居民身份证',
    '市审计局 张敏',
    '在外',
    '已办结',
  ])
    expect(page.body).toContain(words);
  expect(page.body).not.toContain('周小兰');
  const english = (await auditor.get(`/api/cases/${filed.id}/contents.html?language=en`)).body as string;
  expect(english).toContain('Contents of the file');
  const { cases } = (await auditor.get(`${october}&service=pension`)).body;
  const open = (await auditor.get(`/api/cases/${cases[0].id}/contents.html?language=zh`)).body as string;
  expect(open).toContain('尚未归档');
  expect((await new Elsewhere(hub.url).get(`/api/cases/${filed.id}/contents.html`)).status).toBe(401);
  expect((await auditor.get('/api/cases/nothing/contents.html')).status).toBe(404);
  if (process.env.PICTURES) {
    mkdirSync(process.env.PICTURES, { recursive: true });
    writeFileSync(join(process.env.PICTURES, 'contents-zh.html'), page.body);
    writeFileSync(join(process.env.PICTURES, 'contents-en.html'), english);
  }
});

it('[CA689] the ledger of that October says in Chinese what its columns are, in a file with a name', async () => {
  const { body, headers } = await auditor.get('/api/ledgers/cases.csv?from=2026-10-01&to=2026-10-31', {
    'Accept-Language': 'zh-CN',
  });
  expect((body as string).split('\r\n')[0]).toBe(
    '\uFEFF时间,办件编号,事项,单位,申请人,环节,文书,经办人,工号,流水号'.replace('\uFEFF', ''),
  );
  expect(body).toContain(`${filed.number},社会保障卡申领`);
  expect(body).toContain('归档');
  expect(headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('办件台账 2026-10-01 至 2026-10-31.csv')}`,
  );
});

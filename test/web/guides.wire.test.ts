import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
let anyone: Caller;
let admin: Caller;
beforeAll(async () => {
  hub = await startHub();
  anyone = hub.caller();
  admin = await hub.caller().signIn('9101');
});
afterAll(() => hub.close());

const png = `iVBORw0KGgo${'A'.repeat(41)}`;
const evil = '<script>alert(1)</script>';

it('[W95] anyone reads the guide in force, as data and as a sheet of A4, in both languages; its words are never markup', async () => {
  const { body } = await anyone.get('/api/guides/ss-card');
  expect(body).toMatchObject({ service: 'ss-card', version: 1, from: null, guide: { statutoryDays: 20 } });
  const sheet = await anyone.get('/api/guides/ss-card.html?language=zh');
  for (const words of ['社会保障卡申领', '申请材料', '居民身份证', '法定 20 个工作日', '不收费'])
    expect(sheet.body).toContain(words);
  expect((await anyone.get('/api/guides/ss-card.html?language=en')).body).toContain('Social security card');
  expect((await anyone.get('/sheet.css')).headers.get('content-type')).toMatch(/css/);
  for (const path of ['nothing', 'nothing.html', 'ss-card.pdf', '__proto__'])
    expect((await anyone.get(`/api/guides/${path}`)).body.code).toBe('unknown-service');
  const { guide } = await admin.done('draft-guide', {
    service: 'ss-card',
    guide: { ...body.guide, content: { zh: evil }, samples: [{ name: { zh: evil }, text: evil }], basis: [evil] },
  });
  await admin.done('submit-guide', { service: 'ss-card', version: guide.version });
  const leader = await hub.caller().signIn('9002');
  const { businessDay } = (await anyone.get('/api/health')).body;
  await leader.done('publish-guide', { service: 'ss-card', version: guide.version, from: businessDay });
  const page = (await anyone.get('/api/guides/ss-card.html')).body as string;
  expect(page).not.toContain(evil);
  expect(page).toContain('&#60;script&#62;');
});

it('[W96] what somebody uploaded is served as what it is and may run nothing; drafts are read by those who write', async () => {
  const { guide } = (await anyone.get('/api/guides/pension')).body;
  const samples = [{ name: { zh: '申请表' }, file: { type: 'image/png', data: png } }];
  await admin.done('draft-guide', { service: 'pension', guide: { ...guide, samples } });
  const [draft] = (await admin.get('/api/guides/pension/versions')).body.versions;
  const { mark } = draft.guide.samples[0].file;
  const file = await anyone.get(`/api/guides/files/${mark}`);
  expect([file.status, file.headers.get('content-type'), file.headers.get('x-content-type-options')]).toEqual([
    200,
    'image/png',
    'nosniff',
  ]);
  expect(file.headers.get('content-security-policy')).toContain('sandbox');
  expect((await anyone.get(`/api/guides/files/${'x'.repeat(43)}`)).status).toBe(404);
  expect((await anyone.get('/api/guides/pension/versions')).status).toBe(401);
  expect((await (await hub.caller().signIn('1001')).get('/api/guides/pension/versions')).status).toBe(403);
});

it('[W97] a guide that is not complete is refused with every lack by name, in the language asked for', async () => {
  const { version } = (await admin.done('draft-guide', { service: 'id-card', guide: { fees: [] } })).guide;
  const asked = { service: 'id-card', version };
  const zh = await admin.tell('submit-guide', asked);
  expect([zh.status, zh.body.code]).toEqual([409, 'guide-incomplete']);
  expect(zh.body.detail).toContain('办理内容、申请材料、办理程序、承诺时限');
  const en = await admin.tell('submit-guide', asked, { 'Accept-Language': 'en' });
  expect(en.body.detail).toContain('content, materials, procedure, promised limit');
});

it('[W120] a model form is a sheet of A4 for anyone, whatever stands in it is no markup, and the hall’s answer leaves its words out', async () => {
  const sheet = await anyone.get('/api/guides/ss-card/samples/1.html?language=en');
  expect(sheet.status).toBe(200);
  expect(sheet.body).toContain('Model form');
  expect(sheet.body).toContain('&#60;script&#62;');
  expect(sheet.body).not.toContain(evil);
  for (const path of [
    'ss-card/samples/2.html',
    'ss-card/samples/0.html',
    'ss-card/samples/1',
    'nothing/samples/1.html',
  ])
    expect((await anyone.get(`/api/guides/${path}`)).body.code, path).toBe('unknown-file');
  const { services } = (await anyone.get('/api/hall')).body;
  const { guide } = services.find(({ id }: { id: string }) => id === 'ss-card');
  expect(guide.samples).toEqual([{ name: { zh: evil } }]);
});

it('[W121] it comes out of a printer with the words of its version, six in ten minutes at most; a file or an unknown one does not', async () => {
  const clerk = await hub.caller().signIn('1001');
  const slips = async () => (await (await hub.caller().signIn('9002')).get('/api/views/printers')).body.view.slips;
  const { job } = await clerk.done('print-sample', { service: 'ss-card', sample: 1, language: 'en' });
  expect(job).toMatchObject({ document: 'guide-sample', ticket: null, reprint: 0 });
  await expect
    .poll(async () => (await slips()).find((slip: { job: string }) => slip.job === job.id))
    .toMatchObject({ document: 'guide-sample', number: null, case: null, toDo: false });
  for (let i = 1; i < 6; i += 1) await clerk.done('print-sample', { service: 'ss-card', sample: 1 });
  expect((await clerk.tell('print-sample', { service: 'ss-card', sample: 1 })).body.code).toBe('too-many-samples');
  expect((await clerk.tell('print-sample', { service: 'ss-card', sample: 2 })).body.code).toBe('unknown-file');
});

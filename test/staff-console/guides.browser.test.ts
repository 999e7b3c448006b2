import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GuidesView, KeptGuide } from '../../protocol/guide.ts';
import { openBrowser } from '../stage/browser.ts';
import { faultsOf } from '../phone/faults.ts';
import { closeStages, patience, play, type Played, pressWhenReady } from './console-stage.ts';
import { hallView, who } from './sample.ts';

const name = (zh: string, en: string) => ({ zh, en });
const department = name('人力资源和社会保障局', 'Human resources and social security');
const service = (id: string, zh: string, en: string, over: Partial<GuidesView['services'][number]> = {}) => ({
  id,
  name: name(zh, en),
  department,
  inForce: { version: 1, from: null },
  coming: null,
  standing: null,
  ...over,
});
const lacks = ['content', 'samples'] as const;
const view = (standing: GuidesView['services'][number]['standing']): GuidesView => ({
  hall: hallView().hall,
  today: '2026-11-23',
  services: [
    service('ss-card', '社会保障卡申领', 'Social security card'),
    service('pension', '养老保险待遇申领', 'Pension', { inForce: { version: 2, from: '2026-06-01' }, standing }),
    service('subsidy', '灵活就业社会保险补贴申领', 'Subsidy', { coming: { version: 2, from: '2026-12-01' } }),
  ],
});
const guide: KeptGuide = {
  basis: ['《中华人民共和国社会保险法》第十六条'],
  applicants: name('达到法定退休年龄的参保人员', 'Insured people of pension age'),
  conditions: name('累计缴费满十五年', 'Fifteen years of contributions'),
  materials: [
    { id: 'id', name: name('居民身份证', 'ID card'), original: 1, copies: 1, required: true, shared: false },
    {
      id: 'record',
      name: name('缴费记录', 'Contribution record'),
      original: 0,
      copies: 0,
      required: false,
      shared: true,
    },
  ],
  procedure: name('受理、审核、核定待遇、发放', 'Intake, review, calculation, payment'),
  promisedDays: 10,
  statutoryDays: 20,
  fees: [],
  result: name('养老保险待遇核定表', 'Statement of pension'),
};
const kept = (version: number, state: string, over: object = {}) => ({
  service: 'pension',
  version,
  state,
  from: null,
  writtenBy: [],
  changedAt: '2026-11-20T09:00:00.000+08:00',
  publishedBy: null,
  lacks: [...lacks],
  guide,
  ...over,
});
const draft = { version: 3, state: 'draft' as const, writtenBy: ['9101'], lacks: [...lacks] };

let browser: Browser;
let played: Played;
let page: Page;
async function open(
  roles: string[],
  jobNo: string,
  standing: GuidesView['services'][number]['standing'],
  english = false,
) {
  played = await play(browser, {
    who: who({ roles: roles as never, jobNo }, { counter: null, posts: [] }),
    views: { guides: view(standing) },
    english,
    get: {
      '/api/guides/pension/versions': {
        versions: [
          ...(standing ? [kept(3, standing.state, { writtenBy: standing.writtenBy, lacks: standing.lacks })] : []),
          kept(2, 'published', { from: '2026-06-01', publishedBy: '9003' }),
          kept(1, 'published'),
        ],
      },
      '/api/guides/ss-card/versions': { versions: [{ ...kept(1, 'published'), service: 'ss-card' }] },
    },
  });
  ({ page } = played);
  await page.getByRole('button', { name: english ? 'Guides' : '指南', exact: true }).click();
  await page.locator('.guides-deck').waitFor();
}
const picture = async (of: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `guides-${of}.png`) });
};
/** What the main key does. */
const says = (verb: string) => page.locator('.go .verb').getByText(verb, { exact: true }).waitFor();

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

it('[S230] what waits stands first; a draft that lacks something names each and cannot be submitted', async () => {
  await open(['system-admin'], '9101', draft);
  expect(await page.locator('.guide-row b').first().innerText()).toBe('养老保险待遇申领');
  await says('提交审批');
  const lacking = await page.locator('.guide-lacks').innerText();
  for (const words of ['办理内容', '示范文本']) expect(lacking).toContain(words);
  await page.keyboard.press('F2');
  expect(played.heard()).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
  await picture('draft');
});

it('[S231] it is written chapter by chapter from what is in force, and saved whole', async () => {
  await page.keyboard.press('F3');
  await page.getByText('养老保险待遇申领 · 第 3 版').waitFor();
  await page.getByLabel('办理内容 中文').fill('核定并按月发放养老保险待遇');
  await picture('writing');
  await page.keyboard.press('Tab');
  await page.getByRole('tab', { name: '2 材料' }).click();
  await page.getByRole('button', { name: '加一种材料' }).click();
  await page.getByLabel('材料名称 3 中文').fill('银行存折');
  await picture('materials');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('tab', { name: '6 示范文本' }).click();
  await page.getByLabel('不用填表').check();
  await page.getByRole('tab', { name: '4 收费' }).click();
  expect(await page.getByLabel('不收费').isChecked()).toBe(true);
  await picture('fees');
  played.stage.said.length = 0;
  await pressWhenReady(page, 'F2');
  await expect.poll(() => played.heard(), patience).toHaveLength(1);
  const [[command, body]] = played.heard() as [[string, { service: string; guide: KeptGuide }]];
  expect([command, body.service]).toEqual(['draft-guide', 'pension']);
  expect(body.guide).toEqual({
    ...guide,
    content: { zh: '核定并按月发放养老保险待遇' },
    samples: [],
    materials: [
      ...guide.materials!,
      { id: 'm3', name: { zh: '银行存折' }, original: 1, copies: 0, required: true, shared: false },
    ],
  });
  await played.end();
});

it('[S232] another leader approves for a day, whoever wrote in it cannot; a reason takes it down', async () => {
  const submitted = { ...draft, state: 'submitted' as const, lacks: [] };
  await open(['leader'], '9002', submitted);
  await says('批准发布');
  await page.getByLabel('自哪一天起执行').fill('2026-12-01');
  await picture('approve');
  expect(await faultsOf(page)).toEqual([]);
  await pressWhenReady(page, 'F2');
  await expect
    .poll(() => played.heard(), patience)
    .toEqual([['publish-guide', { service: 'pension', version: 3, from: '2026-12-01' }]]);
  await page.locator('.go.ready').waitFor();
  await page.getByRole('button', { name: '撤下' }).click();
  await page.getByLabel('撤下的原因').fill('依据已废止');
  await page.getByRole('button', { name: '撤下' }).click();
  await expect
    .poll(() => played.heard().at(-1), patience)
    .toEqual(['withdraw-guide', { service: 'pension', version: 3, reason: '依据已废止' }]);
  played.stage.show('guides', view({ ...submitted, writtenBy: ['9101', '9002'] }));
  await page.locator('.go.soon').getByText('请由他人审批').waitFor();
  await played.end();
});

it('[S233] it speaks English whole', async () => {
  await open(['supervisor'], '9003', draft, true);
  await page.getByText('Content').first().waitFor();
  expect(await page.locator('.guides-deck').innerText()).not.toMatch(/\p{sc=Han}/u);
  await page.keyboard.press('F3');
  await page.getByRole('tab', { name: '5 Basis and result' }).click();
  await picture('en');
  await played.end();
});

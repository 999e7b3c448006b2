import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from '../phone/faults.ts';
import { openBrowser } from '../stage/browser.ts';
import { casesDue, caseView, chief, joint, line, myCases, openMatters, unitCases } from './cases-sample.ts';
import { closeStages, patience, play, type Played, pressWhenReady, refused } from './console-stage.ts';
import { who } from './sample.ts';

const topic = 'case/C195';
let browser: Browser;
let played: Played;
let page: Page;
const picture = async (of: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `cases-${of}.png`) });
};
const verb = () => page.locator('.go .verb').innerText();
const heardLast = () => played.heard().at(-1);
const show = (over: Parameters<typeof caseView>[0]) => played.stage.show(topic, caseView(over));

const receiver = (jobNo: string, name: string, over: object = {}) => ({
  ...{ jobNo, name, state: 'on-post', counter: 5, until: null, onLeave: false },
  department: { zh: '人力资源和社会保障局', en: 'Human resources' },
  ...over,
});
const receivers = {
  people: [
    receiver(chief.jobNo, chief.name),
    receiver('3301', '赵敏', { state: 'not-here', counter: null }),
    receiver('3205', '孙悦', { state: 'not-here', counter: null, onLeave: true }),
  ],
  units: [],
};

async function open(roles: string[], english = false, get: Record<string, unknown> = {}) {
  played = await play(browser, {
    who: who({ roles: roles as never, jobNo: '3021', name: '李静', department: 'hrss' }, { counter: null, posts: [] }),
    at: Date.parse('2026-11-23T15:19:00+08:00'),
    english,
    get: { '/api/cases': { cases: [line()], next: null }, '/api/cases/C195/receivers': receivers, ...get },
    commands: {
      'hand-over-case': () => refused('handed-over-already', '已经移送', '请等对方接收。'),
      'pause-case': () => refused('paused-already', '已经停表', 'LJ-20261120-0195 已因这个理由停表。'),
      'open-applicant': () => ({
        status: 200,
        body: { seq: 5, applicant: { name: '周桂兰', idNo: '330204195910012041', phone: '13800005210' } },
      }),
    },
    views: {
      [topic]: caseView(),
      'open-matters/3021': openMatters(),
      'cases/mine/3021': myCases(),
      'cases/unit/hrss': unitCases(),
      'cases/due': casesDue(),
    },
  });
  ({ page } = played);
  await page.getByRole('button', { name: english ? 'Cases' : '办件', exact: true }).click();
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

it('[C460] everything on one’s hands is one list, who waits first; the main key does the one under the cursor', async () => {
  await open(['clerk']);
  await page.locator('.mine-deck .case-row').first().waitFor();
  const rows = await page.locator('.mine-deck .case-row b').allInnerTexts();
  expect(rows.slice(0, 4)).toEqual([
    '请到 7 号窗口 综合',
    'LJ-20261105-0171 工伤认定',
    '答复 吴*国',
    'LJ-20261110-0186 灵活就业社会保险补贴申领',
  ]);
  expect(await verb()).toBe('我到了');
  await picture('mine');
  expect(await faultsOf(page)).toEqual([]);
  await pressWhenReady(page, 'F2');
  await expect.poll(heardLast, patience).toEqual(['unit-arrived', { call: 'U43' }]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await verb()).toBe('答复');
  await page.keyboard.press('1');
  await page.keyboard.press('4');
  await page.getByLabel('答复内容').fill('因重新就业停发，可按规定补领。');
  await picture('answer');
  await pressWhenReady(page, 'F2');
  await expect
    .poll(heardLast, patience)
    .toEqual([
      'answer-consultation',
      { consultation: 'Q41', told: ['policy', 'limit'], answer: '因重新就业停发，可按规定补领。' },
    ]);
});

it('[C461] the department’s list holds what is on its way and its parts; a case is found by the end of its number', async () => {
  await page.locator('body').click({ position: { x: 5, y: 400 } });
  await page.keyboard.press('F4');
  await page.getByText('联办分办').waitFor();
  await picture('unit');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('F7');
  await page.keyboard.type('0195');
  await page.keyboard.press('Enter');
  await page.locator('.case-head').getByText('LJ-20261120-0195').waitFor();
});

it('[C462] a case shows its way, its dates opened to days and article, and the applicant only for a purpose', async () => {
  expect(await page.locator('.stage-line .here').innerText()).toContain('审查');
  expect(await page.locator('.dates-sum').innerText()).toContain('12 月 4 日 周五');
  await picture('case');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('F7');
  await page.keyboard.press('F3');
  await page.getByText('行政许可法第四十二条').waitFor();
  await picture('article');
  await page.keyboard.press('F4');
  await page.keyboard.type('核对电话');
  await pressWhenReady(page, 'Enter');
  await page.getByText('周桂兰').waitFor();
  expect(heardLast()).toEqual(['open-applicant', { case: 'C195', purpose: '核对电话' }]);
  await page.keyboard.press('ArrowRight');
  await page.getByText('LJ 执〔2026〕1120-091', { exact: false }).first().waitFor();
  await picture('papers');
  await pressWhenReady(page, 'Enter');
  await expect.poll(heardLast, patience).toEqual(['serve-paper', { case: 'C195', document: 'LJ 执〔2026〕1120-091' }]);
});

it('[C463] the main key is the next right step with its small form, and nothing is sent before it is filled', async () => {
  expect(await verb()).toBe('提交审查意见');
  await pressWhenReady(page, 'F2');
  await page.locator('.step-form').waitFor();
  expect(await page.locator('.go-small').innerText()).toBe('请填：意见');
  await picture('review');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('1');
  await pressWhenReady(page, 'F2');
  await expect.poll(heardLast, patience).toEqual(['review-case', { case: 'C195', opinion: 'grant' }]);
  show({ stage: 'decide' });
  await page.locator('.go .verb').getByText('作出决定').waitFor();
  await pressWhenReady(page, 'F2');
  await page.keyboard.press('2');
  await page.getByLabel('不予的理由（告知申请人）').fill('不符合认定条件');
  await picture('decide');
  await pressWhenReady(page, 'F2');
  await expect
    .poll(heardLast, patience)
    .toEqual(['decide-case', { case: 'C195', outcome: 'not-approved', reason: '不符合认定条件' }]);
  show({ state: 'decided', stage: 'result' });
  await page.locator('.go .verb').getByText('通知领取').waitFor();
  await pressWhenReady(page, 'F2');
  await expect.poll(heardLast, patience).toEqual(['announce-result', { case: 'C195' }]);
  show({
    state: 'decided',
    stage: 'collect',
    ready: { counter: 3, on: '2026-11-23', by: { jobNo: '3021', name: '李静' } },
  });
  await page.locator('.go .verb').getByText('交付结果').waitFor();
  await pressWhenReady(page, 'F2');
  await page.keyboard.press('2');
  await page.keyboard.press('3');
  await page.keyboard.press('9');
  await page.getByLabel('代领人姓名').fill('周小明');
  await page.getByLabel('签收（姓名，或签收单存放处）').fill('周小明');
  await picture('deliver');
  // The leaf of papers lies open beside it: in a form its keys are not pressed.
  await page.keyboard.press('Enter');
  await pressWhenReady(page, 'F2');
  await expect
    .poll(heardLast, patience)
    .toEqual([
      'deliver-case',
      { case: 'C195', to: '周小明', signature: '周小明', checked: 'id-card', proxy: { letterSeen: true } },
    ]);
});

it('[C464] rare steps are listed with digits; what the hub refuses is said in its words', async () => {
  show({});
  await page.locator('.go .verb').getByText('提交审查意见').waitFor();
  await page.keyboard.press('F6');
  await page.getByText('现在可以办的步骤').waitFor();
  await picture('steps');
  expect(await faultsOf(page)).toEqual([]);
  const words = await page.locator('.step-row').allInnerTexts();
  await page.keyboard.press(String(words.findIndex((one) => one.includes('停表')) + 1));
  await page.keyboard.press('1');
  await page.keyboard.press('9');
  await picture('pause');
  await pressWhenReady(page, 'F2');
  await page.getByText('LJ-20261120-0195 已因这个理由停表。').waitFor();
  expect(heardLast()).toEqual(['pause-case', { case: 'C195', ground: 'hearing', toldInWriting: true }]);
  await page.keyboard.press('Escape');
});

it('[C703] whoever a file is handed to stands there by name as the job number is typed, or is chosen with the arrows; who is on leave is not', async () => {
  show({});
  await page.locator('.go .verb').getByText('提交审查意见').waitFor();
  await page.keyboard.press('F6');
  await page.getByText('现在可以办的步骤').waitFor();
  const steps = await page.locator('.step-row').allInnerTexts();
  await page.keyboard.press(String(steps.findIndex((one) => one.includes('移送')) + 1));
  await page.locator('.step-form').waitFor();
  await page.keyboard.press('2');
  const people = page.getByRole('list', { name: '接办人' });
  await people.getByText('王磊').waitFor();
  expect(await people.getByRole('button').count()).toBe(3);
  const chosen = people.locator('[aria-pressed="true"]');
  await page.keyboard.type('33');
  await chosen.getByText('赵敏').waitFor();
  await picture('receiver');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowUp');
  await chosen.getByText('王磊').waitFor();
  await page.keyboard.type('9');
  await people.getByText('没有“9”这个能接办的人').waitFor();
  await page.locator('.go-small').getByText('请填：接办人').waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('孙');
  // On leave: shown, and nobody is chosen.
  await people.getByText('请假中').waitFor();
  await page.locator('.go-small').getByText('请填：接办人').waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('3102');
  await chosen.getByText('王磊').waitFor();
  await pressWhenReady(page, 'F2');
  await expect.poll(heardLast, patience).toEqual(['hand-over-case', { case: 'C195', to: { staff: '3102' } }]);
  await page.keyboard.press('Escape');
});

it('[C589] an agency is a leaf of the file: what the agent still has stands there until it is handed back, or its staying is told', async () => {
  const agency = {
    agent: '3021',
    agentName: '李静',
    takenOn: '2026-11-20T15:24:00.000+08:00',
    asked: 'oral' as const,
    state: 'handling' as const,
    papers: [
      { name: '户口簿', originals: 1, copies: 2 },
      { name: '养老金存折', originals: 1, copies: 0 },
    ],
    project: null,
    steps: [{ at: '2026-11-23T10:00:00.000+08:00', by: '3021', way: 'agent' as const, what: '到银行核对了账号' }],
    replied: null,
  };
  show({ state: 'delivered', stage: null, documents: [], agency });
  await page.locator('.go .verb').getByText('代办答复').waitFor();
  await page.getByRole('tab', { name: /代办/ }).click();
  await page.locator('.list', { hasText: '养老金存折' }).getByText('还在代办员处').first().waitFor();
  await picture('agency');
  await pressWhenReady(page, 'F2');
  await page.getByText('退还 2 项').waitFor();
  await page.getByLabel('办理结果', { exact: false }).first().fill('账号已核对，每月 15 日发放');
  await page.locator('.step-form').getByRole('button', { name: '养老金存折' }).click();
  await page.getByText('退还 1 项').waitFor();
  await page.getByLabel('为什么留下').fill('随案归档');
  await page.locator('.step-form').getByRole('button', { name: '满意', exact: false }).first().click();
  await picture('agency-reply');
  expect(await faultsOf(page)).toEqual([]);
  await pressWhenReady(page, 'F2');
  await expect.poll(heardLast, patience).toEqual([
    'reply-agency',
    {
      case: 'C195',
      result: '账号已核对，每月 15 日发放',
      opinion: 'satisfied',
      kept: [{ paper: 2, why: '随案归档' }],
    },
  ]);
  const replied = {
    ...agency,
    state: 'replied' as const,
    replied: {
      at: '2026-11-23T15:00:00.000+08:00',
      by: '3021',
      result: '账号已核对',
      kept: [{ paper: 2, why: '随案归档' }],
      opinion: 'satisfied',
      said: null,
    },
  };
  show({ state: 'delivered', stage: null, documents: [], agency: replied });
  await page.locator('.list').getByText('11-23 已退还').waitFor();
  await page.locator('.list', { hasText: '随案归档' }).getByText('留存，已说明').waitFor();
  await page.getByRole('tab', { name: /文书/ }).click();
});

it('[C465] a joint case shows its parts and asks the own department’s opinion; what is sent is taken over', async () => {
  show({ kind: 'joint', holder: '7001', holderName: '赵强', stage: 'decide', joint: joint() });
  await page.locator('.go .verb').getByText('提出本单位意见').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('消防救援支队 分办').waitFor();
  await picture('joint');
  show({
    underway: {
      from: { jobNo: '3102', name: '王磊' },
      to: { jobNo: '3021', name: '李静' },
      unit: null,
      at: '2026-11-23T14:30:00.000+08:00',
    },
    holder: '3102',
  });
  await page.locator('.go .verb').getByText('接收').waitFor();
  await pressWhenReady(page, 'F2');
  await expect.poll(heardLast, patience).toEqual(['take-over-case', { case: 'C195' }]);
  await played.end();
});

it('[C466] who leads reads what is due list by list, and opens a notice for its verdict', async () => {
  await open(['supervisor']);
  await page.locator('.due-deck').waitFor();
  await picture('due');
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.locator('.due-lists').innerText()).toContain('2 件，新增 1 件');
  expect(await page.locator('.due-deck .tally').innerText()).toContain('已收回 3 / 5 件');
  await played.end();
});

it('[C467] the room speaks English whole', async () => {
  const draft = { step: 'review', values: { opinion: 'grant', words: 'Worked for two years' } };
  await open(['clerk'], true, { '/api/drafts/case/C195': { draft, at: null } });
  await page.getByText('on my hands', { exact: false }).first().waitFor();
  await picture('en-mine');
  await page.keyboard.press('F7');
  await page.keyboard.type('0195');
  await page.keyboard.press('Enter');
  await page.locator('.case-head').waitFor();
  await picture('en-case');
  await page.setViewportSize({ width: 1100, height: 768 });
  // In the narrowest whole window nothing of a key or of the head is cut.
  const cut = () =>
    page
      .locator('.key-label, .case-head .note, .top .who b')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).length);
  await expect.poll(cut, patience).toBe(0);
  await picture('en-1100');
});

it('[C483] what was begun before a console died is written again, and given up with Esc', async () => {
  const words = page.getByLabel('In words');
  await expect.poll(() => words.inputValue(), patience).toBe('Worked for two years');
  await picture('en-begun');
  expect(await faultsOf(page)).toEqual([]);
  const forgotten = page.waitForRequest((request) => request.method() === 'DELETE');
  await page.keyboard.press('Escape');
  expect(new URL((await forgotten).url()).pathname).toBe('/api/drafts/case/C195');
  await words.waitFor({ state: 'detached' });
  await played.end();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RotaView } from '../../protocol/rota-view.ts';
import { openBrowser } from '../stage/browser.ts';
import { closeStages, patience, play, pressWhenReady } from './console-stage.ts';
import { placeView, rotaView } from './rota-sample.ts';
import { who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const planner = who({ jobNo: '9002', name: '周敏', roles: ['leader'] }, { counter: null, posts: [] });
const seq = { seq: 9 };
const done = (body: object) => () => ({ status: 200, body: { ...seq, ...body } });

/** The room of the rota on the 1st of December 2026, with the cell of counter 3 on the 3rd known. */
async function planning(view: RotaView = rotaView(), who = planner) {
  const played = await play(browser, {
    who,
    // Whatever day it is where this runs: the hall says it is the first of December.
    views: {
      [`rota/${new Date().toISOString().slice(0, 7)}`]: view,
      'rota/2026-12': view,
      'rota-place/2026-12-03/3': placeView(),
    },
    commands: {
      'assign-shift': done({ assigned: [], findings: [] }),
      'unassign-shift': done({ removed: 1, findings: [] }),
      'file-rota': done({ month: '2026-12', late: true, dueDay: '2026-11-30', findings: 2 }),
      'fill-rota': done({
        assigned: [],
        leaders: [],
        left: [{ code: 'empty-counter', day: '2026-12-03', counter: 3, spans: [['08:30', '12:00']] }],
      }),
      'copy-week': done({
        assigned: [],
        dropped: [
          {
            day: '2026-12-03',
            shift: 'opening-1',
            kind: 'front',
            counter: 3,
            staff: '1001',
            why: 'copied',
            because: 'on-leave',
          },
        ],
        findings: [],
      }),
      'plan-meeting': done({
        meeting: { id: '8', day: '2026-12-01', from: '14:00', to: '15:00', what: { zh: '培训' }, staff: ['1001'] },
        findings: [],
      }),
    },
  });
  const { page } = played;
  await page.getByRole('button', { name: '排班', exact: true }).click();
  await page.locator('.rota-grid [aria-current]').waitFor();
  return played;
}

/** From the leader of the 1st down to counter 3, and on to the 3rd. */
async function toCell(page: Page): Promise<void> {
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.locator('.rota-place .t', { hasText: '3 号窗口' }).waitFor();
  await page.clock.runFor(200);
  await page.locator('.rota-place').getByText('无人值守').waitFor();
}

describe('the rota on the console', () => {
  it('[C310] arrows go from cell to cell; 回车 lists who could stand there, the fittest first, and puts one there on one shift or all', async () => {
    const { page, heard, end } = await planning();
    await toCell(page);
    expect(await page.locator('.rota-grid [aria-current="true"]').innerText()).toBe('缺');
    await page.keyboard.press('Enter');
    const rows = page.locator('.person-row');
    await expect.poll(() => rows.count(), patience).toBe(4);
    const words = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(words).toEqual([
      '李静 A 角 只剩第 1 班 本月 20 天',
      '王磊 B 角 可排 本月 9 天',
      '何敏 外部门 已在 4 号窗口 本月 21 天',
      '刘洋 外部门 请假 本月 5 天',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('2');
    await page.clock.runFor(650);
    await page.keyboard.press('Enter');
    await page.getByText('王磊 已排到3 号窗口').waitFor();
    expect(heard()).toEqual([
      ['assign-shift', { day: '2026-12-03', kind: 'front', staff: '1002', counter: 3, shift: 'opening-2' }],
    ]);
    await end();
  });

  it('[C311] Delete takes the one who is planned off; of several it is asked whom; the leader is named anew, never taken away', async () => {
    const { page, stage, heard, end } = await planning();
    await page.clock.runFor(650);
    await page.keyboard.press('Delete');
    await page.getByText('带班领导不能空着').waitFor();
    await toCell(page);
    const duty = { kind: 'front', why: 'by-hand' } as const;
    const one = { ...duty, shift: 'opening-1', staff: '1001', name: '李静' };
    const two = { ...duty, shift: 'opening-2', staff: '1002', name: '王磊' };
    stage.show('rota-place/2026-12-03/3', placeView({ planned: [one, two], findings: [], here: 0 }));
    await page.locator('.planned b', { hasText: '王磊' }).waitFor();
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('王磊 已从3 号窗口撤下').waitFor();
    stage.show('rota-place/2026-12-03/3', placeView({ planned: [one], findings: [], here: 0 }));
    await page.locator('.planned li').nth(1).waitFor({ state: 'detached' });
    await page.keyboard.press('Delete');
    await page.getByText('李静 已从3 号窗口撤下').waitFor();
    expect(heard().map(([name, body]) => [name, body.staff])).toEqual([
      ['unassign-shift', '1002'],
      ['unassign-shift', '1001'],
    ]);
    await end();
  });

  it('[C312] the main key fills what is open by a rule, tells what nobody was found for, and then files the month', async () => {
    const { page, heard, end } = await planning();
    await page.getByText('已过 11月30日，算迟报').waitFor();
    await page.locator('.go', { hasText: '还缺 1 处' }).waitFor();
    await page.keyboard.press('F2');
    await page.keyboard.press('3');
    await pressWhenReady(page, 'F2');
    await page.locator('.rota-told').getByText('12月3日 3 号窗口 08:30–12:00').waitFor();
    await page.locator('.go', { hasText: '报送 12 月排班' }).waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('12 月排班已报送').waitFor();
    expect(heard()).toEqual([
      ['fill-rota', { from: '2026-12-01', to: '2026-12-31', rule: 'as-last-week' }],
      ['file-rota', { month: '2026-12' }],
    ]);
    await end();
  });

  it('[C313] once filed, nothing is changed without a reason, which goes along; what was changed is read with its reason', async () => {
    const filed = { at: '2026-11-28T10:00:00.000+08:00', by: '9002', late: false };
    const change = { at: '2026-11-29T10:00:00.000+08:00', by: '9002', reason: '产假', what: 'shifts-assigned' };
    const { page, stage, heard, end } = await planning(
      rotaView({
        filing: { dueDay: '2026-11-30', filed },
        changes: [{ ...change, day: '2026-12-03', count: 2 }],
      }),
    );
    await page.getByText('11月28日 已报送').waitFor();
    await toCell(page);
    await page.keyboard.press('Enter');
    await page.locator('.person-row').first().waitFor();
    await page.clock.runFor(650);
    await page.keyboard.press('Enter');
    await page.getByText('这个月已报送，请先写变更原因').waitFor();
    expect(heard()).toEqual([]);
    const answering = Promise.withResolvers<void>();
    await page.route('**/api/commands/assign-shift', async (route) => {
      await answering.promise;
      await route.fallback();
    });
    const asking = page.waitForRequest('**/api/commands/assign-shift');
    await page.keyboard.type('李静生病');
    await page.keyboard.press('Enter');
    await asking;
    // What is opened while the hub thinks about it stays open once it has answered.
    await page.getByRole('button', { name: '变更 1 次' }).click();
    await page.locator('.rota-changes').getByText('产假').waitFor();
    answering.resolve();
    await page.getByText('李静 已排到3 号窗口').waitFor();
    await page.locator('.rota-changes').getByText('产假').waitFor();
    expect((await stage.heard('assign-shift')).body).toMatchObject({ staff: '1001', reason: '李静生病' });
    await end();
  });

  it('[C314] a week has the names, each cell its mark in words; the day’s conflicts stand beside it', async () => {
    const { page, end } = await planning();
    await page.keyboard.press('F6');
    const cell = (row: number, day: number) => page.locator(`tbody tr:nth-child(${row}) td:nth-of-type(${day})`);
    expect((await cell(7, 4).innerText()).replace(/\s+/g, ' ')).toMatch(/何敏 ?A ?·1 ?刘洋 ?B ?·2/);
    expect((await cell(6, 2).innerText()).replace(/\s+/g, ' ')).toMatch(/李静 ?A ?顶 ?王磊 ?B/);
    expect(await cell(7, 2).locator('.mark').getAttribute('title')).toBe('开会无人顶岗');
    expect(await cell(5, 2).innerText()).toMatch(/14:00 窗口例会/);
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { name: '12月7日 至 12月13日' }).waitFor();
    await end();
  });

  it('[C315] a week is copied from one of those around it; what was left out is told with its reason', async () => {
    const { page, heard, end } = await planning();
    await page.keyboard.press('F3');
    await page.locator('.person-row').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.clock.runFor(650);
    await page.keyboard.press('Enter');
    await page.locator('.rota-told').getByText('12月3日 3 号窗口 李静：请假').waitFor();
    expect(heard()).toEqual([['copy-week', { from: '2026-11-16', to: '2026-11-30' }]]);
    await end();
  });

  it('[C316] a meeting is planned for the day of the cursor; each counter it takes somebody from says who covers', async () => {
    const { page, heard, end } = await planning();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F7');
    const covers = async () => (await page.locator('.covers').innerText()).split('\n').filter((line) => line !== '');
    await expect.poll(covers, patience).toEqual(['3 号窗口由 王磊 顶', '4 号窗口还没有人顶']);
    await page.locator('.go.soon', { hasText: '请写名称、时间并选人' }).waitFor();
    await page.getByLabel('会议名称').fill('培训');
    await page.getByLabel('会议名称').blur();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pressWhenReady(page, 'F2');
    await page.getByText('培训 已安排').waitFor();
    expect(heard()).toEqual([
      ['plan-meeting', { day: '2026-12-02', from: '14:00', to: '15:00', what: '培训', staff: ['1001', '1002'] }],
    ]);
    await end();
  });
});

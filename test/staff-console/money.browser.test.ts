import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../protocol/role.ts';
import { faultsOf } from '../phone/faults.ts';
import { openBrowser } from '../stage/browser.ts';
import { casesDue, caseView, myCases, openMatters, unitCases } from './cases-sample.ts';
import { closeStages, patience, type Play, play, type Played, pressWhenReady } from './console-stage.ts';
import { intakeView, kase, paper } from './intake-sample.ts';
import { breachesView, evidence, feesView, hallWithCashier, ownBreaches, slips } from './money-sample.ts';
import { consoleView, hall, servingView, who } from './sample.ts';

let browser: Browser;
let played: Played;
let page: Page;
const picture = async (of: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `money-${of}.png`) });
};
const verb = () => page.locator('.go .verb').innerText();
const why = () => page.locator('.go-small').innerText();
const heardLast = () => played.heard().at(-1);

async function open(
  roles: Role[],
  room: string | null,
  over: Partial<Play> & { jobNo?: string; counter?: number } = {},
) {
  const { jobNo = '1003', counter = null, ...more } = over;
  played = await play(browser, {
    who: who({ roles, jobNo, name: '何敏', department: 'hrss' }, { counter, posts: [] }),
    at: Date.parse('2026-11-23T15:19:00+08:00'),
    ...more,
    get: { '/api/hall': hallWithCashier, '/api/fees': { slips: [slips[1]] }, ...more.get },
    views: {
      ...(counter === null ? {} : { [`console/${counter}`]: consoleView({ number: counter }) }),
      fees: feesView(),
      breaches: breachesView(),
      [`breaches/${jobNo}`]: ownBreaches(),
      'case/C140': caseView({ id: 'C140', number: 'LJ-20261116-0140' }),
      'case/C133': caseView({
        id: 'C133',
        state: 'refused',
        stage: null,
        ended: {
          reason: '申请表所填事由与认定条件不符',
          elsewhere: null,
          at: '2026-11-19T16:10:00+08:00',
          audit: 'open',
        },
      }),
      [`open-matters/${jobNo}`]: openMatters(),
      [`cases/mine/${jobNo}`]: myCases(),
      'cases/unit/hrss': unitCases(),
      'cases/due': casesDue(),
      ...more.views,
    },
  });
  ({ page } = played);
  if (room !== null) await page.getByRole('button', { name: room, exact: true }).click();
  await page.locator('.room-tabs').waitFor();
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

it('[C550] the field is ready for the scanner; what it finds lies under the main key, which asks how it was paid', async () => {
  await open(['clerk'], '收费', { counter: 3 });
  await page.locator('.fees-deck .fee-row').first().waitFor();
  expect(await page.locator('.fees-deck .fee-row').count()).toBe(slips.length);
  await picture('unpaid');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.type('http://hub/c/abcdefghijklmnopqrstuv');
  await page.keyboard.press('Enter');
  await page.getByText('扫码查到 1 笔', { exact: false }).waitFor();
  expect(await page.locator('.fee-total b').innerText()).toContain('120');
  await page.clock.runFor(650);
  expect(await why()).toBe('请选怎么缴的');
  await page.keyboard.press('4');
  await page.keyboard.press('F4');
  await page.keyboard.type('0004127');
  await picture('found');
  await pressWhenReady(page, 'F2');
  const body = { case: 'C184', fee: 1, method: 'cash', receipt: '0004127' };
  await expect.poll(heardLast, patience).toEqual(['fee-paid', body]);
  await page.getByText('已缴 120 元', { exact: false }).waitFor();
});

it('[C551] walking the list leaves the field, so that digits are the way of paying; another slip begins anew', async () => {
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  expect(await page.locator('.opt.on').innerText()).toContain('手机支付');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.opt.on').count()).toBe(0);
});

it('[C552] the day’s book adds up by way of paying and by person; a wrong line is put right by another with its reason', async () => {
  await page.keyboard.press('ArrowRight');
  await page.locator('.fee-sums').first().waitFor();
  expect(await page.locator('.fee-total b').innerText()).toContain('300');
  await picture('today');
  expect(await faultsOf(page)).toEqual([]);
  // What was put right already is not put right again: its newer line is.
  await page.keyboard.press('ArrowDown');
  await page.getByText('后来更正过', { exact: false }).waitFor();
  // What one took oneself somebody else puts right: two people answer for it.
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await page.getByText('请收费窗口的同事或带班领导更正', { exact: false }).waitFor();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F4');
  await page.getByText('更正这笔收款').waitFor();
  await page.keyboard.press('1');
  await page.clock.runFor(650);
  expect(await why()).toBe('请写明为什么更正');
  await page.keyboard.type('现金数错，已退回');
  await picture('correct');
  await pressWhenReady(page, 'F2');
  await expect
    .poll(heardLast, patience)
    .toEqual(['correct-fee', { case: 'C173', fee: 1, to: null, why: '现金数错，已退回' }]);
  await played.end();
});

it('[C553] money is not taken away from a counter, and the room is the cashier’s, theirs who lead, and everybody’s where there is no cashier', async () => {
  await open(['supervisor'], '收费', { jobNo: '9003' });
  await page.locator('.fees-deck .fee-row').first().waitFor();
  await page.clock.runFor(650);
  expect(await why()).toBe('请先到窗口上岗，再登记收款');
  await played.end();
  await open(['clerk'], '办件', { counter: 1 });
  expect(await page.getByRole('button', { name: '收费', exact: true }).count()).toBe(0);
  await played.end();
  await open(['clerk'], 'Fees', { counter: 1, english: true, get: { '/api/hall': hall } });
  await page.locator('.fees-deck .fee-row').first().waitFor();
  await picture('en-unpaid');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.locator('.fee-sums').first().waitFor();
  await picture('en-today');
  await played.end();
});

it('[C554] who leads has the step that is due under the main key, with the ladder and what led there', async () => {
  await open(['leader'], '办件', { jobNo: '9002' });
  await page.keyboard.press('F5');
  await page.locator('.breach-deck .breach-row').first().waitFor();
  expect(await page.locator('.breach-row b').first().innerText()).toBe('李静');
  expect(await verb()).toBe('登记：已诫勉谈话');
  expect(await page.locator('.breach-ladder .here').innerText()).toContain('诫勉谈话');
  await picture('ladder');
  expect(await faultsOf(page)).toEqual([]);
  await pressWhenReady(page, 'F2');
  await expect.poll(heardLast, patience).toEqual(['take-breach-step', { staff: '1001' }]);
  played.stage.show(
    'breaches',
    breachesView({ people: [{ ...breachesView().people[0]!, verified: 3, due: 'return' }] }),
  );
  await page.locator('.breach-ladder .here').getByText('退回派出单位').waitFor();
  const before = played.heard().length;
  await pressWhenReady(page, 'F2');
  await page.getByText('再按一次', { exact: false }).waitFor();
  expect(played.heard().length).toBe(before);
  await pressWhenReady(page, 'F2');
  await expect.poll(() => played.heard().length, patience).toBe(before + 1);
  await played.end();
});

it('[C555] a complaints officer has a room: later demands with the first notice beside them, verified with complaint and reason; an appeal is another’s', async () => {
  await open(['complaints'], null, { jobNo: '9003' });
  await page.keyboard.press('F5');
  await page.locator('.breach-deck .breach-row').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByText('是您核实的，由他人复核').waitFor();
  await picture('appeal');
  await page.keyboard.press('ArrowDown');
  await page.locator('.breach-pair').waitFor();
  expect(await page.locator('.breach-told.late').innerText()).toContain('就业困难人员认定表');
  await page.clock.runFor(650);
  expect(await why()).toBe('请选结果');
  await page.keyboard.press('1');
  await page.getByLabel('投诉编号').fill('TS-2026-0091');
  await page.getByLabel('核实情况').fill('回访属实，多跑一趟');
  await picture('verify');
  expect(await faultsOf(page)).toEqual([]);
  await pressWhenReady(page, 'F2');
  const { case: id, notice } = evidence();
  const body = { case: id, notice, verdict: 'verified', complaint: 'TS-2026-0091', reason: '回访属实，多跑一趟' };
  await expect.poll(heardLast, patience).toEqual(['verify-breach', body]);
  await played.end();
});

it('[C705] a complaints officer has leave and month of their own, a chief without a counter hears of the hall under F8', async () => {
  await open(['complaints'], null, { jobNo: '9003' });
  await page.getByRole('button', { name: '我的', exact: true }).click();
  await page.locator('.room-tabs button').first().waitFor();
  await expect.poll(() => page.locator('.room-tabs button').allInnerTexts(), patience).toHaveLength(3);
  const tabs = (await page.locator('.room-tabs button').allInnerTexts()).join(' ');
  for (const own of ['我的请假', '我的月', '待我批']) expect(tabs).toContain(own);
  await picture('complaints-own');
  await played.end();
  await open(['chief'], '办件');
  await page.keyboard.press('F8');
  await page.locator('.page-alerts').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.room-tabs').waitFor();
  await played.end();
});

it('[C556] whoever it is about sees their own record, explains before the finding and appeals once after it', async () => {
  await open(['clerk'], '办件', { jobNo: '1001', counter: 1 });
  await page.keyboard.press('F5');
  await page.locator('.breach-own').waitFor();
  expect(await verb()).toBe('说明情况');
  await page.keyboard.type('申请人当时说不申请困难认定');
  await picture('own');
  // 回车 sends nothing and leads nowhere: what was written stays.
  await page.keyboard.press('Enter');
  expect(await faultsOf(page)).toEqual([]);
  await pressWhenReady(page, 'F2');
  const { case: id, notice } = evidence();
  await expect
    .poll(heardLast, patience)
    .toEqual(['answer-breach', { case: id, notice, text: '申请人当时说不申请困难认定' }]);
  await page.keyboard.press('ArrowDown');
  await page.locator('.go .verb').getByText('申诉').waitFor();
  await picture('own-appeal');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F9');
  await page.locator('.case-head').getByText('LJ-20261116-0140').waitFor();
  await played.end();
});

it('[C557] beside the other lists of what is due stand fees, files out, and refusals of whole applications, each a key away from what settles it', async () => {
  await open(['supervisor'], '办件', { jobNo: '9003' });
  await page.keyboard.press('F6');
  await page.locator('.due-lists').waitFor();
  const sums = await page.locator('.due-lists button').allInnerTexts();
  expect(sums.map((one) => one.replace(/\s+/g, ' '))).toEqual(
    expect.arrayContaining(['费用未缴 1 笔，40 元', '案卷未还 1 份', '齐全未受理 1 件']),
  );
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.getByText('LJ 不〔2026〕1119-004', { exact: false }).waitFor();
  await picture('due-refused');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('F2');
  await page.locator('.step-card').getByText('核查不予受理').waitFor();
  expect(await page.locator('.refused-for').innerText()).toBe('申请表所填事由与认定条件不符');
  await page.keyboard.press('2');
  await page.getByLabel('依据').fill('材料齐全，应当受理');
  await picture('audit');
  await pressWhenReady(page, 'F2');
  const body = { case: 'C133', finding: 'wrong', reason: '材料齐全，应当受理' };
  await expect.poll(heardLast, patience).toEqual(['audit-refusal', body]);
  await played.end();
});

it('[C560] whoever hands a result over sees at once that it is not paid', async () => {
  const due = kase({ state: 'decided', stage: 'collect', unpaidYuan: 40, documents: [paper('collection', 3)] });
  played = await play(browser, {
    who: who(),
    views: { 'console/3': servingView(), 'intake/3': intakeView({ cases: [due] }) },
  });
  ({ page } = played);
  await page.getByText('还有 40 元没有缴').waitFor();
  await picture('hand-out');
  expect(await faultsOf(page)).toEqual([]);
  await played.end();
});

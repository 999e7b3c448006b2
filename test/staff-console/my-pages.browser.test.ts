import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeaveLine, LeaveView } from '../../protocol/leave-view.ts';
import { openBrowser } from '../stage/browser.ts';
import { armed, closeStages, patience, type Play, play, pressWhenReady } from './console-stage.ts';
import * as day from './my-day-sample.ts';
import * as leaves from './my-leave-sample.ts';
import * as months from './my-month-sample.ts';
import { consoleView, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const clock = (time: string) => Date.parse(day.at(time));
const views = (over: Record<string, unknown> = {}) => ({
  'console/3': consoleView(),
  'my-day/1001': day.myDayView(),
  'leave/1001': leaves.myLeaveView(),
  'my-month/1001/2026-11': months.myMonthView(),
  ...over,
});
const leader = who({ jobNo: '9002', name: '赵国平', roles: ['leader'] }, { counter: null, posts: [] });

/** The pages of one's own, on one of their tabs. */
async function mine(of: Play, key: string) {
  const played = await play(browser, { who: who(), views: views(), ...of });
  await played.page.getByRole('button', { name: '我的', exact: true }).click();
  await played.page.locator('.room-tabs').waitFor();
  await played.page.keyboard.press(key);
  await played.page.locator('.my .deck').waitFor();
  return played;
}
const answered = (answer: object) => () => ({ status: 200, body: { seq: 1, ...answer } });
const punched = (slot: string | null, status: string | null, missedMin = 0) =>
  answered({ punch: { at: day.at('08:12'), day: '2026-11-23', slot, due: null, status, missedMin, today: [] } });

describe('before a counter opens and after it closed', () => {
  const shut = consoleView({ state: 'closed', staff: null });

  it('[C240] the three checks lie before the counter: ticked with the space bar, signed once, then it opens', async () => {
    const { page, heard, stage, end } = await play(browser, {
      who: who({}, { counter: null }),
      views: views({ 'console/3': shut }),
      at: clock('08:12'),
      commands: { 'check-opening': answered({ counter: 3, left: [] }), punch: punched('in', 'on-time') },
    });
    await page.locator('.tiles').waitFor();
    // What the list asks is known: the main key leads there first.
    await page.getByRole('button', { name: /开窗前“三提前”/ }).waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('请先逐项勾选').waitFor();
    await page.keyboard.press('F2');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Space');
    await page.getByText('签 3 项，记入流水').waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().length, patience).toBe(1);
    const [counter] = day.myDayView().counters;
    stage.show('my-day/1001', day.myDayView({ counters: [{ ...counter!, openingLeft: [] }] }));
    await page.locator('.go .verb', { hasText: '打卡' }).waitFor();
    const [first, ...rest] = day.myDayView().slots;
    stage.show('my-day/1001', {
      ...day.myDayView({ counters: [{ ...counter!, openingLeft: [] }] }),
      slots: [{ ...first!, at: '08:12', status: 'on-time' }, ...rest],
      punches: ['08:12'],
    });
    await page.locator('.go .verb', { hasText: '3 号窗口上岗' }).waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().map(([name]) => name), patience).toEqual(['check-opening', 'open-counter']);
    expect(heard()[0]![1]).toEqual({ counter: 3, done: ['system', 'vouchers', 'in-post'] });
    await end();
  });

  it('[C241] after the last visitor the closing list is signed with a note, and leads to signing out', async () => {
    const { page, heard, stage, asked, end } = await play(browser, {
      who: who({}, { counter: null }),
      views: views({
        'console/3': { ...shut, opening: { ...shut.opening, now: false } },
        'my-day/1001': day.eveningView(),
      }),
      at: clock('17:44'),
      commands: { 'check-closing': answered({ counter: 3, day: '2026-11-23', left: [] }) },
    });
    await page.getByRole('button', { name: /下班检查/ }).waitFor();
    await page.keyboard.press('F6');
    await page.locator('.check-card').waitFor();
    for (let i = 0; i < 4; i++) await page.keyboard.press('Space');
    await page.getByLabel('有要交代的，写在这里').fill('打印机缺纸');
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().length, patience).toBe(1);
    expect(heard()[0]).toEqual([
      'check-closing',
      { counter: 3, done: ['computer', 'power', 'desk', 'cabinets'], note: '打印机缺纸' },
    ]);
    const evening = day.eveningView();
    stage.show('my-day/1001', { ...evening, counters: [{ ...evening.counters[0]!, closingLeft: [] }] });
    await page.locator('.go .verb', { hasText: '退出登录' }).waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => asked, patience).toContain('DELETE');
    await end();
  });
});

describe('one’s own day', () => {
  it('[C242] the line shows what is due, done and late; one key punches', async () => {
    const { page, heard, stage, end } = await mine(
      { at: clock('08:12'), commands: { punch: punched('in', 'on-time') } },
      'F6',
    );
    await page.locator('.slots .due', { hasText: '现在该打' }).waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('签到 08:12，准时。').waitFor();
    expect(heard()).toEqual([['punch', {}]]);
    stage.show('my-day/1001', day.eveningView());
    await page.locator('.slots .bad', { hasText: '08:21，迟到 6 分' }).waitFor();
    await page.locator('.slots .bad', { hasText: '没有打卡' }).waitFor();
    expect(await page.locator('.slots .done').count()).toBe(2);
    await end();
  });

  it('[C243] equipment is counted by whoever takes it over, and what differs says so', async () => {
    const { page, heard, end } = await mine(
      {
        at: clock('17:44'),
        views: views({ 'my-day/1001': day.eveningView() }),
        commands: { 'take-over-duty': answered({ handOver: { ...day.eveningView().handOver!, items: [] } }) },
      },
      'F6',
    );
    await page.keyboard.press('9');
    const fields = page.locator('.equipment .field');
    for (const [i, count] of ['6', '42', '2', '119'].entries()) await fields.nth(i).fill(count);
    await page.locator('.equipment .off', { hasText: '对不上' }).waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().length, patience).toBe(1);
    expect(heard()[0]).toEqual([
      'take-over-duty',
      {
        handOver: 'd41',
        items: [
          { id: 'air-con', count: 6 },
          { id: 'light', count: 42 },
          { id: 'water', count: 2 },
          { id: 'seat', count: 119 },
        ],
      },
    ]);
    await end();
  });
});

describe('one’s own leave', () => {
  it('[C244] the form says while it is written how long, who signs on what ground, and what is in the way', async () => {
    const { page, heard, stage, end } = await mine(
      {
        at: clock('15:00'),
        get: { '/api/leaves/preview': { preview: leaves.preview() } },
        commands: { 'request-leave': answered({ leave: leaves.leaveAnswer() }) },
      },
      'F7',
    );
    await pressWhenReady(page, 'F2');
    await page.locator('.ask-form').waitFor();
    await page.clock.runFor(400);
    await page.locator('.ladder .chosen', { hasText: '科室负责人 → 分管领导' }).waitFor();
    await page.getByText('没有冲突，可以提交').waitFor();
    await page.locator('.go', { hasText: '请写明事由' }).waitFor();
    await page.getByLabel('事由').fill('送母亲住院');
    await page.getByLabel('联系电话').fill('138 0000 1234');
    await page.getByLabel('顶岗人').selectOption('1002');
    await page.clock.runFor(400);
    await pressWhenReady(page, 'F2');
    await page.getByText('请假已提交，等分管领导签字。').waitFor();
    expect(heard()[0]).toMatchObject([
      'request-leave',
      {
        kind: 'personal',
        from: { day: '2026-11-24', half: 'am' },
        to: { day: '2026-11-24', half: 'pm' },
        substitute: '1002',
        phone: '138 0000 1234',
      },
    ]);
    expect(stage.said).toHaveLength(1);
    await end();
  });

  it('[C244] what would be refused is said with whom and when, and nothing can be sent', async () => {
    const { page, heard, end } = await mine(
      { at: clock('15:00'), get: { '/api/leaves/preview': { preview: leaves.blocked() } } },
      'F7',
    );
    await pressWhenReady(page, 'F2');
    await page.locator('.ask-form').waitFor();
    await page.clock.runFor(400);
    await page.locator('.blocks', { hasText: '3 号窗口的王磊：请假 11月24日' }).waitFor();
    await page.getByLabel('事由').fill('家中有事');
    await page.getByLabel('联系电话').fill('138');
    await page.clock.runFor(700);
    await page.keyboard.press('F2');
    await page.locator('.go.soon', { hasText: 'A、B 角不能同时离开' }).waitFor();
    expect(heard()).toEqual([]);
    await end();
  });

  it('[C245] granted leave says who is awaited, and unlocks by itself when they are on post', async () => {
    const locked = leaves.granted({
      waits: [{ code: 'cover-not-on-post', who: { jobNo: '1002', name: '王磊' }, counter: 3, count: null }],
      unstartedSince: day.at('13:30'),
    });
    const { page, heard, stage, end } = await mine(
      { at: clock('13:40'), views: views({ 'leave/1001': leaves.myLeaveView({ mine: [locked] }) }) },
      'F7',
    );
    await page.locator('.locked', { hasText: '等王磊在 3 号窗口上岗' }).waitFor();
    await page.locator('.leave-row', { hasText: '到点未开始' }).waitFor();
    await page.clock.runFor(700);
    await page.keyboard.press('F2');
    expect(heard()).toEqual([]);
    stage.show('leave/1001', leaves.myLeaveView({ mine: [leaves.granted()] }));
    await page.locator('.unlocked').waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard(), patience).toEqual([['start-leave', { leave: 'L790' }]]);
    await end();
  });

  it('[C246] one key signs with the seal seen, one refuses with its reason; a signature that empties a post is locked', async () => {
    const { page, heard, end } = await mine(
      { who: leader, at: clock('15:00'), views: views({ 'leave/9002': leaves.toSignView() }) },
      '8',
    );
    await page.locator('.conflicts', { hasText: '刘洋' }).waitFor();
    await page.locator('.go .verb', { hasText: '公章已见，同意' }).waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('李静的请假已签字。').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.locked', { hasText: '刘洋这段时间也不在' }).waitFor();
    await page.clock.runFor(700);
    await page.keyboard.press('F2');
    await page.keyboard.press('2');
    await expect
      .poll(() => heard(), patience)
      .toEqual([
        ['approve-leave', { leave: 'L812', sealSeen: true }],
        ['reject-leave', { leave: 'L815', reason: '与他人时间冲突，请改期' }],
      ]);
    await end();
  });
});

describe('leave in another’s name', () => {
  const line = (over: Partial<LeaveLine>) => leaves.leaveLine({ state: 'filed', next: null, ...over });
  const lists = (over: Partial<LeaveView> = {}): LeaveView => ({
    waiting: [],
    overdue: [],
    away: [],
    coming: [],
    counts: { waiting: 0, overdue: 0, away: 0, coming: 0 },
    ...over,
  });
  const late = line({
    id: 'L700',
    staff: { jobNo: '1004', name: '刘洋' },
    state: 'overdue',
    overdueSince: day.at('08:30'),
  });
  const ill = line({ id: 'L900', kind: 'sick', emergency: true, from: day.at('10:00'), to: day.at('17:30') });

  it('[C500] [C501] from the tile of a counter an illness is entered and begun in three keys, and its end is recorded', async () => {
    const { page, heard, stage, end } = await play(browser, {
      who: leader,
      at: clock('10:00'),
      size: { width: 1920, height: 1080 },
      views: { 'leave/9002': leaves.toSignView(), leave: lists({ overdue: [late] }) },
      get: { '/api/leaves/preview': { preview: leaves.preview({ from: day.at('10:00'), to: day.at('17:30') }) } },
      commands: {
        'request-leave': answered({ leave: leaves.leaveAnswer({ id: 'L900', next: null, from: day.at('10:00') }) }),
        'start-leave': answered({ leave: leaves.leaveAnswer() }),
        'end-leave': answered({ leave: leaves.leaveAnswer() }),
      },
    });
    await page.locator('.plan').waitFor();
    await page.locator('.top', { hasText: '10:00' }).waitFor();
    await page.keyboard.press('F4');
    await page.locator('.of-whom').waitFor();
    await page.clock.runFor(400);
    await page.locator('.eff', { hasText: '顶岗' }).waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().length, patience).toBe(1);
    expect(heard()[0]).toMatchObject([
      'request-leave',
      { kind: 'sick', emergency: true, from: new Date(clock('10:00')).toISOString(), reason: '突发疾病，送医' },
    ]);
    expect(heard()[0]![1]).not.toHaveProperty('phone');
    await page.locator('.go.soon', { hasText: '请稍候' }).waitFor();
    // It lies under the cursor as soon as it is there, before who is overdue.
    stage.show('leave', lists({ overdue: [late], coming: [ill] }));
    await page.locator('.go .verb', { hasText: '李静现在离岗' }).waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().length, patience).toBe(2);
    stage.show('leave', lists({ overdue: [late], away: [{ ...ill, state: 'on-leave' }] }));
    await page.locator('.leave-row', { hasText: '休假中' }).waitFor();
    await page.locator('.go .verb', { hasText: '李静回来了' }).waitFor();
    await pressWhenReady(page, 'F2');
    await expect
      .poll(() => heard().slice(1), patience)
      .toEqual([
        ['start-leave', { leave: 'L900' }],
        ['end-leave', { leave: 'L900' }],
      ]);
    await end();
  });
});

describe('one’s own month', () => {
  it('[C247] the calendar has each day’s duty and verdict, and the chosen day in words with its source', async () => {
    const { page, end } = await mine({ at: clock('15:00') }, 'F9');
    await expect.poll(() => page.locator('.month button').count(), patience).toBe(30);
    await page.locator('.day-detail', { hasText: '11月23日' }).waitFor();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    await page.locator('.day-detail .verdict.bad', { hasText: '有异常' }).waitFor();
    await page.locator('.day-detail', { hasText: '脱岗 14 分' }).waitFor();
    await page.locator('.day-detail', { hasText: '依据 000/S 3(1)' }).waitFor();
    await page.locator('.month-totals .locked', { hasText: '只作提示，由人决定' }).waitFor();
    await end();
  });

  it('[C248] who leads has the unit’s sheet: a punch put in with a witness, and the month circulated once it is over', async () => {
    const supervisor = who({ jobNo: '9003', roles: ['supervisor'] }, { counter: null, posts: [] });
    const { page, heard, end } = await mine(
      { who: supervisor, at: clock('15:00'), get: { '/api/attendance/2026-10': months.unitSheet() } },
      'F9',
    );
    await page.keyboard.press('PageUp');
    await page.keyboard.press('1');
    await page.locator('.unit-row', { hasText: '李静' }).waitFor();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
    await page.locator('.day-detail .locked', { hasText: '建议退回原单位' }).waitFor();
    await page.keyboard.press('3');
    await page.locator('.repair-form').waitFor();
    await page.locator('input[type="time"]').fill('08:10');
    await page.getByLabel('原因').fill('指纹机故障');
    await page.getByLabel('证明人工号').fill('1003');
    await pressWhenReady(page, 'F2');
    await page.getByText('已给刘洋补签。').waitFor();
    await armed(page);
    await page.keyboard.press('F2');
    await expect.poll(() => heard().map(([name]) => name), patience).toEqual(['repair-punch', 'sign-off-month']);
    expect(heard()[0]![1]).toMatchObject({ staff: '1004', at: '08:10', witness: '1003', reason: '指纹机故障' });
    await end();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CaseAnswer } from '../../protocol/case-answer.ts';
import { CaseHall } from '../story/case-hall.ts';
import { asksForCase, taken } from '../story/case-kiosk.ts';
import type { Caller } from '../support/caller.ts';
import { check, press, scan, type } from './kiosk.ts';

/** One case in each state its applicant may find it in, on a kiosk before a real hub, three days before a year without a calendar. */
let hall: CaseHall;
let kiosk: Page;
const cases: Record<string, Pick<CaseAnswer, 'id' | 'number' | 'token'>> = {};

const here = (...ids: string[]) => ids.map((id) => ({ id, state: 'received' as const }));
const flex = here('id', 'form', 'pledge', 'ss-card');
const passport = here('id', 'old-passport', 'photo', 'form');

beforeAll(async () => {
  hall = await CaseHall.open('2026-12-28T09:00+08:00');
  const { hub } = hall;
  const [li, wu] = await Promise.all(['1001', '1008'].map((jobNo) => hub.caller().signIn(jobNo)));
  await li!.done('open-counter', { counter: 3 });
  await wu!.done('open-counter', { counter: 6 });
  let people = 0;
  const take = async (name: string, at: readonly [Caller, number], service: string, materials: object[]) => {
    people += 1;
    const holder = { name: '周小兰', idNo: `33020319600315${1000 + people}`, phone: `1380000${1000 + people}` };
    const [clerk, counter] = at;
    const { ticket } = await hub.caller().done('issue-ticket', { service, printer: null, holder });
    await clerk.done('call-next', { counter });
    await clerk.done('begin-service', { ticket: ticket.id });
    const { case: kase } = await clerk.done('take-in-case', { ticket: ticket.id, service, materials });
    cases[name] = kase;
    return { id: kase.id as string, ticket: ticket.id as string, clerk };
  };
  const finish = ({ id, ticket, clerk }: Awaited<ReturnType<typeof take>>, kind: string) =>
    clerk.done('finish-service', { ticket, outcome: { kind, case: id } });
  const third = [li!, 3] as const;
  const lacking = await take('to-supplement', third, 'jobs-flex-subsidy', [
    ...here('id', 'ss-card'),
    { id: 'pledge', state: 'missing' },
    { id: 'form', state: 'wrong', note: '第三栏银行账号与存折不一致' },
  ]);
  await li!.done('notify-once', { case: lacking.id, how: 'written' });
  await finish(lacking, 'notified');
  const refused = await take('refused', third, 'jobs-flex-subsidy', flex);
  await li!.done('refuse-case', {
    case: refused.id,
    reason: '户籍和居住证都不在本市',
    elsewhere: '苏州市社会保险经办机构',
  });
  await finish(refused, 'refused');
  const accept = async (name: string) => {
    const kase = await take(name, third, 'jobs-flex-subsidy', flex);
    await li!.done('accept-case', { case: kase.id });
    await finish(kase, 'accepted');
    return kase.id;
  };
  const paused = await accept('paused');
  await li!.done('pause-case', { case: paused, ground: 'expert-review', days: 3, toldInWriting: true });
  const withdrawn = await accept('withdrawn');
  await li!.done('withdraw-case', { case: withdrawn, reason: '本人撤回' });
  const decide = async (name: string) => {
    const id = await accept(name);
    await li!.done('review-case', { case: id, opinion: 'grant' });
    await li!.done('decide-case', { case: id, outcome: 'approved' });
    return id;
  };
  await decide('decided');
  await li!.done('announce-result', { case: await decide('ready') });
  const delivered = await decide('delivered');
  await li!.done('announce-result', { case: delivered });
  await li!.done('deliver-case', { case: delivered, to: 'applicant', signature: '周小兰' });
  await accept('accepted');
  await take('received', third, 'jobs-flex-subsidy', flex);
  const passports = await take('fees', [wu!, 6], 'exit-passport-renew', passport);
  await wu!.done('accept-case', { case: passports.id });
  await wu!.done('charge-fee', { case: passports.id, line: 1 });
  kiosk = await hall.screen('/kiosk/', 1080, 1920);
});
beforeEach(async () => {
  await kiosk.reload();
  await kiosk.locator('.kiosk .main:not(.connecting)').waitFor();
});
afterAll(() => hall.close());

/** The code on the receipt of a case, held to the scanner. */
async function scans(name: string): Promise<void> {
  await press(kiosk, /^查办件/);
  await scan(kiosk, `${hall.hub.url}/c/${cases[name]!.token}`);
  await kiosk.getByText(cases[name]!.number, { exact: true }).waitFor();
}

/** Runs in the page: words of the case that an elder would find small. */
function smallLetters(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
    .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 40)
    .map((one) => one.textContent ?? '');
}

/** What stands there in each state. */
const says: Record<string, string[]> = {
  received: ['材料正在核对', '最迟 1月', '放假安排还没公布'],
  'to-supplement': ['还要补 2 项材料', '第三栏银行账号与存折不一致'],
  accepted: ['最迟 1月', '还有 10 个工作日', '放假安排还没公布'],
  fees: ['待缴费', '元', '缴纳'],
  paused: ['时限暂停', '专家评审'],
  decided: ['已决定，最迟 1月', '送达'],
  ready: ['办好了，请领取', '3 号窗口', '取领件号'],
  delivered: ['已领取', '12月28日'],
  refused: ['不予受理', '户籍和居住证都不在本市', '请向 苏州市社会保险经办机构 申请'],
  withdrawn: ['申请已撤回'],
};

test('[K55] before a real hub the code on a receipt shows a case in every state, whole, without the name', async () => {
  for (const [name, words] of Object.entries(says)) {
    await scans(name);
    const main = kiosk.locator('main');
    for (const said of words) await main.getByText(said).first().waitFor();
    expect(await main.innerText(), name).not.toMatch(/周小?[*兰]|\d{17}/);
    await check(kiosk, `real-${name}`);
    await press(kiosk, '首页');
  }
});

test('[K55] for elders and in low reach it is the same, whole', async () => {
  const seen = ['to-supplement', 'fees', 'ready', 'refused'];
  await press(kiosk, '长者版');
  for (const name of seen) {
    await scans(name);
    for (const said of says[name]!) await kiosk.locator('main').getByText(said).first().waitFor();
    await check(kiosk, `real-elder-${name}`);
    expect(await kiosk.evaluate(smallLetters), name).toEqual([]);
    await press(kiosk, '返回');
  }
  await press(kiosk, '普通版');
  await press(kiosk, /^无障碍/);
  await kiosk.getByRole('switch', { name: /^低位操作/ }).click();
  await press(kiosk, '好了');
  for (const name of seen) {
    await scans(name);
    await check(kiosk, `real-low-${name}`);
    await press(kiosk, '首页');
  }
});

test('[K55] by number and the last four a result that is ready is found and collected with a number of its own', async () => {
  const ready = Object.keys(cases).indexOf('ready') + 1;
  await asksForCase(kiosk, cases.ready!.number, String(1000 + ready));
  await kiosk.getByRole('button', { name: '取领件号' }).click();
  await check(kiosk, 'real-collect');
  expect(await taken(kiosk)).toMatch(/^[A-Z]+\d+$/);
});

test('[K55] the guide of a real hub and its model forms are read and turned to their end', async () => {
  await press(kiosk, /^按名称查找/);
  await type(kiosk, 'sbgxzy');
  await press(kiosk, /^社会保险关系转移接续/);
  await press(kiosk, '办事指南');
  await kiosk.locator('.guide dl').waitFor();
  await check(kiosk, 'real-guide');
  await press(kiosk, /^看示范文本/);
  await kiosk.locator('.sample-paper').waitFor();
  await check(kiosk, 'real-sample');
});

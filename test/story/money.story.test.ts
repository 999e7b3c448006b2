import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseHall, keep } from './case-hall.ts';
import type { Seat } from './seat.ts';

/** A hall with a cashier at counter 2 and a fee for the pension: what is charged at one counter is paid at another, and what was left out of a notice is weighed. */
let hall: CaseHall;
let li: Seat;

beforeAll(async () => {
  hall = await CaseHall.open('2026-11-23T09:00+08:00', (file) => {
    file.counters.find(({ number }) => number === 2)!.kind = 'cashier';
    const pension = file.services.find(({ id }) => id === 'ss-pension')!;
    pension.guide.materials.push({
      ...pension.guide.materials[0]!,
      id: 'letter',
      name: { zh: '授权委托书', en: 'Letter of authority' },
      required: false,
      copies: 0,
    });
    pension.guide.fees = [{ name: { zh: '档案工本费', en: 'File fee' }, amountYuan: 12.5, basis: '价费〔2014〕1 号' }];
  });
  li = await hall.seat('1001');
  await li.opens(3);
});
afterAll(() => hall.close());

const holder = { name: '吴建国', idNo: '330203196611032718', phone: '13900007766' };

/** Taken in at counter 3 with everything but what lacks; whatever only some need was not looked at. */
async function takenIn(...lacking: string[]) {
  const { ticket } = await hall.hub.caller().done('issue-ticket', { service: 'ss-pension', printer: null, holder });
  await li.does('call-next', { counter: 3 });
  await li.does('begin-service', { ticket: ticket.id });
  const materials = ['id', 'ss-card', 'form', 'file'].map((id) => ({
    id,
    state: lacking.includes(id) ? ('missing' as const) : ('received' as const),
  }));
  const { case: kase } = await li.does('take-in-case', { ticket: ticket.id, service: 'ss-pension', materials });
  return { ...kase, ticket: ticket.id as string };
}
const done = (ticket: string, kind: 'accepted' | 'notified', id: string) =>
  li.does('finish-service', { ticket, outcome: { kind, case: id } });

/** The page where later demands are weighed. */
async function weighs(seat: Seat): Promise<Seat> {
  await seat.page.getByRole('button', { name: '办件', exact: true }).click();
  await seat.page.locator('.room-tabs').waitFor();
  await seat.page.keyboard.press('F5');
  await seat.page.locator('.breach-deck').waitFor();
  return seat;
}

test('[C558] a slip made out at one counter is scanned at the cashier’s, paid, put right, and paid again; the book adds up', async () => {
  const kase = await takenIn();
  await li.does('accept-case', { case: kase.id, serve: 'a4' });
  const cashier = await hall.seat('1004');
  await cashier.opens(2);
  const { page } = cashier;
  await page.keyboard.press('F5');
  await page.getByText('没有未缴的费用').waitFor();
  const { document } = await li.does('charge-fee', { case: kase.id, line: 1, serve: 'a4' });
  await page.locator('.fee-row').getByText('档案工本费').waitFor();
  await keep(page, 'cashier-unpaid');
  await page.keyboard.type(document.number);
  await page.keyboard.press('Enter');
  await page.getByText('查到 1 笔', { exact: false }).waitFor();
  await page.keyboard.press('4');
  await cashier.press('F2', '登记已缴');
  await page.getByText('没有未缴的费用').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('.fee-total b').getByText('12.50').waitFor();
  // Whoever took the money does not take it out of the book again: the leader comes to a counter and does.
  await page.getByText('您收的款，请收费窗口的同事或带班领导更正').waitFor();
  const leader = await hall.seat('9002');
  await leader.does('open-counter', { counter: 1 });
  await leader.does('correct-fee', { case: kase.id, fee: 1, to: null, why: '找零有误，已退回' });
  await page.locator('.fee-total b', { hasText: /^0 元$/ }).waitFor();
  await keep(page, 'cashier-book');
  await page.keyboard.press('ArrowLeft');
  await page.locator('.fee-row').getByText('档案工本费').waitFor();
  const { view } = await page.evaluate(async () => (await fetch('/api/views/fees')).json());
  expect([view.unpaid.yuan, view.today.yuan, view.today.entries.length]).toEqual([12.5, 0, 2]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  await cashier.press('F2', '登记已缴');
  await page.getByText('没有未缴的费用').waitFor();
  await done(kase.ticket, 'accepted', kase.id);
  await page.context().close();
});

test('[C559] a later demand is verified with the first notice beside it, appealed by whoever gave that, and decided by another', async () => {
  const kase = await takenIn('form');
  await li.does('notify-once', { case: kase.id, how: 'written', serve: 'a4' });
  await li.does('supplement-case', { case: kase.id, materials: [{ id: 'letter', state: 'missing' }] });
  const leader = await hall.seat('9002');
  await leader.does('approve-notice', { case: kase.id, reason: '由他人代办' });
  await li.does('notify-once', { case: kase.id, how: 'written', serve: 'a4' });
  await done(kase.ticket, 'notified', kase.id);

  const officer = await weighs(await hall.seat('9003'));
  await officer.page.locator('.breach-told.late').getByText('授权委托书').waitFor();
  await officer.page.keyboard.press('1');
  await officer.page.getByLabel('投诉编号').fill('TS-2026-0091');
  await officer.page.getByLabel('核实情况').fill('回访属实，多跑一趟');
  await officer.press('F2', '登记核实结果');
  await officer.page.locator('.breach-row').getByText('应口头警告').waitFor();
  await keep(officer.page, 'breach-verified');

  await weighs(li);
  await li.page.locator('.go .verb').getByText('申诉').waitFor();
  await li.page.keyboard.type('申请人第一次说本人来办');
  await li.press('F2', '申诉');
  await li.page.getByText('已说明，请等候结果').waitFor();
  await officer.page.locator('.breach-row').getByText('待复核').waitFor();
  await officer.page.getByText('是您核实的，由他人复核').waitFor();
  await officer.page.locator('.breach-row').getByText('应口头警告').waitFor({ state: 'detached' });

  await weighs(leader);
  await leader.page.locator('.breach-row').first().waitFor();
  await leader.page.keyboard.press('2');
  await leader.page.getByLabel('复核意见').fill('情况后来才变，告知没有遗漏');
  await keep(leader.page, 'breach-appeal');
  await leader.press('F2', '登记复核结果');
  await leader.page.getByText('没有要处理的再次告知', { exact: false }).waitFor();
  await li.page.locator('.breach-row').getByText('复核撤销').waitFor();
  await keep(li.page, 'breach-own');
  expect(await leader.mayNot('take-breach-step', { staff: '1001' })).toBe('no-step-due');
});

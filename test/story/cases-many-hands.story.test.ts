import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { taken, takesNumber, wakes } from './case-kiosk.ts';
import { CaseHall, keep } from './case-hall.ts';
import { CaseRoom } from './case-room.ts';
import type { Seat } from './seat.ts';

/**
 * Three matters that no single pair of hands can end: 李静 at counter 3, 周敏 who leads the hall, 苏晴 who guides in it, the officers of three
 * departments, and the citizens at the kiosk and on their phones.
 */
let hall: CaseHall;
let kiosk: Page;
let li: Seat;
let window: CaseRoom;

beforeAll(async () => {
  hall = await CaseHall.open('2026-12-07T09:00+08:00');
  [kiosk, li] = await Promise.all([hall.screen('/kiosk/', 1080, 1920), hall.seat('1001')]);
  await li.opens(3);
  window = new CaseRoom(li);
});
afterAll(() => hall.close());

/** A number from the guide, for somebody who shows their card at the door. */
async function guided({ page }: Seat, service: string, holder: Record<string, string>): Promise<void> {
  await page.getByLabel('找事项').fill(service);
  for (const [label, words] of Object.entries(holder)) await page.getByLabel(label, { exact: true }).fill(words);
  await page.locator('.go.ready').waitFor();
  await page.keyboard.press('F2');
  await page.locator('.ticket.issued').waitFor();
}

const says = (page: Page, words: string) => page.locator('main').getByText(words).first().waitFor();

test('[CA502] missing materials are told once and all, brought once, and the limit is moved only with its reason told', async () => {
  await takesNumber(kiosk, 'ylbxdy', '养老保险待遇申领');
  await li.serves();
  await li.ticks([1, 2], [3, 4]);
  await li.writes({ name: '陈桂芳', idNo: '330203197001014567', phone: '13700001234' });
  // What lacks is told: there is no other way with it, and the page says so by itself.
  await li.press('F2', '一次性告知');
  await li.page.getByRole('button', { name: '不合要求' }).first().click();
  await li.page.getByRole('textbox').first().fill('第三栏银行账号与存折不一致');
  await keep(li.page, 'told-console');
  await li.press('F2', '打印两份，告知本人');
  const kase = await li.made();
  const [notice] = kase.notices;
  expect(notice?.items).toEqual(['form', 'file']);
  await keep(li.page, 'told-console-done');
  await li.finishes();
  // Nobody accepts what is not whole: its page waits for what was told.
  await window.enter();
  await window.next('打开办件');
  await window.ready('收补正材料');
  await window.keep('told-case');
  await window.rare('受理');
  await window.next('受理');
  await window.refused('请一次性告知，或补齐后受理');
  await window.keep('told-too-early');
  await window.escape();
  const phone = await hall.phone(kase.token);
  await says(phone, '要补 2 项，请一次带齐');
  await says(phone, '第三栏银行账号与存折不一致');
  await keep(phone, 'told-phone');
  await phone.getByRole('link', { name: '一次性告知书' }).click();
  await phone.getByText(notice!.number).first().waitFor();
  await keep(phone, 'told-paper');
  await phone.goBack();

  // Two days later she is back with both, and the guide at the door takes her card: what she had handed in is asked for by nobody.
  await hall.itIs('2026-12-09T10:00+08:00');
  const su = await hall.seat('9001');
  await Promise.all([
    li.comesBack().then(() => li.opens(3)),
    guided(su, '养老保险待遇申领', { 姓名: '陈桂芳', 证件号: '330203197001014567' }),
  ]);
  await su.page.context().close();
  await li.serves();
  await li.page.locator('.carry-on[aria-disabled=false]', { hasText: kase.number }).waitFor();
  await li.page.keyboard.press('F3');
  const rows = li.page.locator('.mat-list > li');
  await rows.nth(1).getByText('12-07 已收').waitFor();
  await li.ticks([3, 4], [6]);
  await keep(li.page, 'told-console-back');
  // What nobody named is red, and needs a leader's word: she has it with her.
  await li.press('F2', '一次性告知');
  await li.press('F2', '打印两份，告知本人');
  await li.page.locator('.notice.refused', { hasText: '须首席代表或带班领导同意' }).waitFor();
  await keep(li.page, 'told-console-more');
  await li.page.keyboard.press('Escape');
  await li.ticks([6]);
  // Whole, it is not refused either; what was written stays.
  await li.page.locator('.ways').getByRole('button', { name: '不予受理' }).click();
  await li.press('F2', '不予受理');
  await li.page.keyboard.press('0');
  await li.page.getByRole('textbox', { name: '其他，写明' }).fill('今天人多，改天再来');
  await li.press('F2', '出具不予受理通知');
  await li.page.locator('.notice.refused', { hasText: '依法应当受理' }).waitFor();
  expect(await li.page.getByRole('textbox', { name: '其他，写明' }).inputValue()).toBe('今天人多，改天再来');
  await keep(li.page, 'told-console-must-accept');
  await li.page.locator('.ways').getByRole('button', { name: /^受理/ }).click();
  await li.press('F2', '受理');
  const accepted = await li.made();
  expect(accepted).toMatchObject({ id: kase.id, acceptedOn: '2026-12-09', promisedOn: '2026-12-23' });
  await li.finishes();
  await says(phone, '12 月 23 日');

  // More time is the leader's to give, once its reason is told.
  await window.enter();
  await window.find(kase.number);
  const reason = '需向外省核实缴费年限';
  const asksForTime = async (room: CaseRoom) => {
    await room.rare('延期');
    await room.field('延长几个工作日').fill('5');
    await room.field('理由（告知申请人）').fill(reason);
    await room.page.locator('.go-small', { hasText: '请填：已书面告知申请人' }).waitFor();
    await room.tile('已书面告知申请人');
    await room.next('延期');
  };
  await asksForTime(window);
  await window.refused('这一步须由');
  await window.stands('理由（告知申请人）', reason);
  await window.keep('told-extension-refused');
  await window.escape();
  await window.leave();
  const zhou = await hall.seat('9002');
  const office = await new CaseRoom(zhou).enter();
  await office.find(kase.number);
  await office.waits('由李静经办');
  await office.keep('told-leader-case');
  await asksForTime(office);
  await office.page.locator('.dates-sum', { hasText: '12 月 30 日' }).waitFor();
  await office.keep('told-extended');
  await says(phone, '已延期，原定 12月23日');
  await keep(phone, 'told-phone-extended');
  await zhou.page.context().close();
  await phone.context().close();
});

test('[CA504] a joint case of three departments: one intake, parts beside each other, one due date, no decision before all have spoken', async () => {
  await takesNumber(kiosk, 'cydbdk', '创业担保贷款申请');
  await li.serves();
  await li.ticks([1, 2, 4]);
  await li.writes({ name: '林小凡', idNo: '330203199505058888', phone: '13500001357' });
  await li.press('F2', '受理');
  const kase = await li.made();
  expect(kase).toMatchObject({ kind: 'joint', acceptedOn: '2026-12-09', promisedOn: '2026-12-30' });
  await li.finishes();
  // Feng of the tax bureau has the room open: what is asked of her department appears by itself.
  const [he, chen, feng] = await Promise.all(['1003', '1016', '1010'].map((jobNo) => hall.seat(jobNo)));
  const [social, market, tax] = [he!, chen!, feng!].map((seat) => new CaseRoom(seat)) as [CaseRoom, CaseRoom, CaseRoom];
  await Promise.all([tax.enter(), window.enter()]);
  await tax.keep('joint-tax-nothing');
  await window.find(kase.number);
  for (const left of [3, 2, 1]) {
    await window.writes('分办');
    await window.keep(`joint-part-${left}`);
    await window.next('分办');
    await window.page.locator('.step-card').waitFor({ state: 'detached' });
  }
  await window.ready('提出本单位意见');
  await window.keep('joint-asked');
  await window.rare('作出决定');
  await window.digits('1');
  await window.next('作出决定');
  await window.refused('还有 3 个部门没有提出意见');
  await window.escape();
  const speaks = async (room: CaseRoom) => {
    await room.next('看本单位的件');
    await room.next('打开办件');
    await room.writes('提出本单位意见');
    await room.digits('1');
    await room.next('提出本单位意见');
  };
  await tax.ready('看本单位的件');
  await tax.keep('joint-tax-asked');
  await speaks(tax);
  await tax.waits('等人力资源和社会保障局、市场监督管理局提出意见');
  await tax.keep('joint-tax-spoken');
  await market.enter();
  await speaks(market);
  await market.waits('等人力资源和社会保障局提出意见');
  // Whose part is done has nothing else to do with it: to decide is not even offered.
  expect(await market.offered()).toEqual(['给同事留言']);
  await social.enter();
  await social.find(kase.number);
  await social.writes('提出本单位意见');
  await social.digits('1');
  await social.next('提出本单位意见');
  // All have spoken: the lead alone decides.
  await window.ready('提交审查意见');
  expect(await market.offered()).toEqual(['给同事留言']);
  await market.keep('joint-not-lead');
  for (const step of ['提交审查意见', '作出决定']) {
    await window.writes(step);
    await window.digits('1');
    await window.keep(`joint-${step}`);
    await window.next(step);
  }
  await window.next('通知领取');
  await window.ready('交付结果');
  await li.page.keyboard.press('ArrowRight');
  await li.page.keyboard.press('ArrowRight');
  await window.keep('joint-way');
  await window.leave();
  const phone = await hall.phone(kase.token);
  await says(phone, '办好了');
  await says(phone, '3 号窗口');
  await keep(phone, 'joint-phone');
  for (const seat of [he, chen, feng]) await seat!.page.context().close();
  await phone.context().close();
});

test('[CA505] an elderly person is carried through: the larger kiosk, first in line, one hand that does it all, every paper back, nothing to pay', async () => {
  await wakes(kiosk);
  await kiosk.getByRole('button', { name: '长者版' }).click();
  await kiosk.locator('.ets').getByText('社保就业').click();
  for (const page of ['2', '3']) {
    await kiosk.getByRole('button', { name: '下一页' }).click();
    await kiosk.getByText(`第 ${page} 页`).waitFor();
  }
  await kiosk.getByText('城乡居民养老金申领', { exact: true }).first().click();
  await kiosk.getByRole('radio', { name: '老年人' }).click();
  await keep(kiosk, 'agency-kiosk');
  await kiosk.locator('.take').click();
  await taken(kiosk);
  await li.serves();
  await li.page.locator('.now').getByText('老年人').waitFor();
  await keep(li.page, 'agency-console');
  await li.ticks([1, 2, 3]);
  await li.writes({ name: '何阿婆', idNo: '330203194402023020', phone: '13400009753' });
  // One hand does it all for her; what that costs and how it goes she was told before.
  await li.page.locator('.ways').getByRole('button', { name: '代办' }).click();
  await li.press('F2', '接下代办');
  // Not before she was told all three; what else she leaves with the agent stands on the list that comes back.
  await li.page.locator('.go', { hasText: '请把流程、时限、费用都告诉本人' }).waitFor();
  for (const key of ['1', '3', '4', '5']) await li.page.keyboard.press(key);
  await li.page.getByLabel('还交了别的材料').fill('养老金存折');
  await li.page.keyboard.press('Enter');
  await keep(li.page, 'agency-console-list');
  await li.press('F2', '接下代办');
  const kase = await li.made();
  await keep(li.page, 'agency-console-done');
  await li.finishes();
  const phone = await hall.phone(kase.token);
  await says(phone, '12 月 23 日');

  await hall.itIs('2026-12-14T09:00+08:00');
  await li.comesBack().then(() => li.opens(3));
  await window.enter();
  await window.find(kase.number);
  // Nothing is answered before something was done.
  await window.rare('代办答复');
  await window.tile('满意');
  await window.field('办理结果').fill('每月 15 日起按月发放');
  await window.next('代办答复');
  await window.refused('请先登记代办过程，再答复');
  await window.keep('agency-too-early');
  await window.stands('办理结果', '每月 15 日起按月发放');
  await window.escape();
  await window.writes('记代办进展');
  await window.digits('1');
  await window.field('做了什么').fill('到银行核对了存折账号');
  await window.keep('agency-step');
  await window.next('记代办进展');
  for (const step of ['提交审查意见', '作出决定']) {
    await window.writes(step);
    await window.digits('1');
    await window.next(step);
  }
  await window.next('通知领取');
  await window.writes('代办答复');
  await window.tile('满意');
  await window.field('办理结果').fill('每月 15 日起按月发放');
  await window.keep('agency-reply');
  await window.next('代办答复');
  // Her neighbour comes for it, with a letter.
  await window.writes('交付结果');
  await window.digits('2');
  await window.digits('3');
  await window.page.locator('.go-small', { hasText: '请填：委托书已查验' }).waitFor();
  await window.digits('9');
  await window.field('代领人姓名').fill('王邻居');
  await window.field('代领人证件号').fill('330203196808080808');
  await window.field('签收（姓名，或签收单存放处）').fill('王邻居');
  await window.keep('agency-deliver');
  await window.next('交付结果');
  await window.page.locator('.case-state', { hasText: '已送达' }).waitFor();
  await window.keep('agency-delivered');
  await says(phone, '已领取');
  await phone.getByRole('link', { name: '代办回执' }).click();
  for (const words of ['养老金存折', '每月 15 日起按月发放']) await phone.getByText(words).first().waitFor();
  await keep(phone, 'agency-paper');
  await phone.context().close();
});

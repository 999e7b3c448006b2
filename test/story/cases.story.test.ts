import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asksForCase, taken, takesNumber } from './case-kiosk.ts';
import { CaseHall, keep } from './case-hall.ts';
import { CaseRoom } from './case-room.ts';
import type { Seat } from './seat.ts';

/**
 * Three matters from the ticket to their end, in one hall, over two weeks of its calendar: 李静 at counter 3, 何敏 in the back office, 谢军 who oversees
 * the hall, and the citizens at the kiosk, at the counter's tablet and on their phones.
 */
let hall: CaseHall;
let kiosk: Page;
let desk: Page;
let li: Seat;

beforeAll(async () => {
  hall = await CaseHall.open('2026-11-23T09:00+08:00');
  [kiosk, desk, li] = await Promise.all([
    hall.screen('/kiosk/', 1080, 1920),
    hall.screen('/desk/3/', 1280, 800),
    hall.seat('1001'),
  ]);
  await li.opens(3);
});
afterAll(() => hall.close());

const says = (page: Page, words: string) => page.locator('main').getByText(words).first().waitFor();

test('[CA500] a matter that is done at once: one number, one visit, the card and the paper for it in the same hand', async () => {
  await takesNumber(kiosk, 'shbzkbl', '社会保障卡补领、换领');
  await li.serves();
  const ticket = await li.visitor(3);
  await says(desk, '居民身份证');
  await keep(desk, 'settled-desk');
  // Nobody is sent away without being told what came of it: the one key that ends the visit says what it waits for.
  await li.page.locator('.go.soon', { hasText: '还剩 1 项没核，核完即可按' }).waitFor();
  await li.page.keyboard.press('F2');
  await li.ticks([1]);
  await li.writes({ name: '周小兰', idNo: '330203196003152041', phone: '13800005210' });
  await keep(li.page, 'settled-console');
  await li.press('F2', '当场办结');
  const kase = await li.made();
  expect(kase).toMatchObject({ state: 'delivered', visits: [ticket], light: 'green' });
  await keep(li.page, 'settled-console-done');
  await li.finishes();
  const phone = await hall.phone(kase.token);
  await says(phone, '已领取');
  expect(await phone.locator('main').innerText()).toContain('周*兰');
  await keep(phone, 'settled-phone');
  await phone.context().close();
});

test('[CA501] a promised matter: accepted, reviewed in the back office, brought back the day before, collected by its applicant', async () => {
  await takesNumber(kiosk, 'ylbxdy', '养老保险待遇申领');
  await li.serves();
  await li.ticks([1, 2, 3, 4]);
  await li.writes({ name: '吴建国', idNo: '330203196611032718', phone: '13900007766' });
  await keep(li.page, 'promised-console');
  await li.press('F2', '受理');
  const accepted = await li.made();
  expect(accepted).toMatchObject({ acceptedOn: '2026-11-23', promisedOn: '2026-12-07', statutoryOn: '2026-12-21' });
  await keep(li.page, 'promised-console-accepted');
  await li.finishes();
  const phone = await hall.phone(accepted.token);
  await says(phone, '12 月 7 日');
  await says(phone, '还有 10 个工作日');
  await keep(phone, 'promised-phone-accepted');

  // The file goes to the back office. Until it is taken over 李静 answers for it, and nobody can work on it.
  const window = await new CaseRoom(li).enter();
  await window.next('打开办件');
  await window.ready('提交审查意见');
  await window.keep('promised-case');
  await window.rare('移送');
  await window.digits('2');
  await window.field('接办人').fill('1003');
  await window.keep('promised-hand-over');
  await window.next('移送');
  await window.waits('移送在途，等何敏接收');
  await window.keep('promised-sent');
  const findings = '缴费年限满 28 年，符合条件。';
  await window.rare('提交审查意见');
  await window.digits('1');
  await window.field('意见说明').fill(findings);
  await window.next('提交审查意见');
  await window.refused('交出去的，请等对方接收');
  await window.stands('意见说明', findings);
  await window.keep('promised-too-early');
  await window.escape();
  const he = await hall.seat('1003');
  await keep(he.page, 'promised-office-gate');
  const office = await new CaseRoom(he).enter();
  await office.keep('promised-office-mine');
  await office.next('接收');
  await office.next('打开办件');
  await window.waits('由何敏经办');
  await office.writes('提交审查意见');
  await office.digits('1');
  // His console dies in mid-sentence: what he wrote is there again.
  const kept = he.page.waitForResponse((answer) => answer.url().includes('/api/drafts/case/') && answer.ok());
  await office.field('意见说明').fill(findings);
  await kept;
  await he.page.reload();
  await office.enter();
  await office.next('打开办件');
  await office.stands('意见说明', findings);
  await office.keep('promised-office-review');
  await office.next('提交审查意见');
  await office.ready('作出决定');
  await office.keep('promised-office-reviewed');

  // The last working day before the promised one is a Friday: the hub tells the unit by itself.
  await hall.itIs('2026-12-04T08:40+08:00');
  await Promise.all([li.comesBack().then(() => li.opens(3)), he.comesBack()]);
  await li.page.locator('.todo').getByText(`${accepted.number} 请今天收回`).waitFor();
  await keep(li.page, 'promised-console-recall');
  const xie = await hall.seat('9003', 1920, 1080);
  const due = xie.page.locator('.cases-due');
  await due.getByText('1 件今天收回').waitFor();
  await li.page.keyboard.press('F8');
  await window.next('打开办件');
  await window.waits('请今天把结果交回窗口');
  await window.keep('promised-recall-case');
  await office.enter();
  await office.keep('promised-office-recall');
  await office.next('打开办件');
  await office.writes('作出决定');
  await office.digits('1');
  await office.keep('promised-office-decide');
  await office.next('作出决定');
  // Decided in the back office, it goes back to whoever began it before anybody is told.
  await office.writes('移送');
  await office.keep('promised-office-back');
  await office.next('移送');
  await office.waits('等李静接收');
  await window.ready('接收');
  await window.rare('通知领取');
  await window.next('通知领取');
  await window.refused('移送给您的，请先接收');
  await window.escape();
  await window.next('接收');
  await window.keep('promised-taken-back');
  await window.next('通知领取');
  await window.ready('交付结果');
  await window.keep('promised-announced');
  await window.leave();
  await li.page.locator('.todo').getByText('请今天收回').waitFor({ state: 'detached' });
  await due.getByText('已收回 1').waitFor();
  await keep(xie.page, 'promised-supervisor');
  await says(phone, '办好了');
  // The page names whoever reviewed it, in whosever hands the case is now.
  await phone.locator('li', { hasText: '审查' }).getByText('何敏').waitFor();
  await keep(phone, 'promised-phone-ready');
  await Promise.all([he.page.context().close(), xie.page.context().close()]);

  // On Monday he comes for it: the kiosk knows the case by its number and the last four of his phone.
  await hall.itIs('2026-12-07T09:00+08:00');
  await li.comesBack().then(() => li.opens(3));
  await asksForCase(kiosk, accepted.number, '7766');
  await says(kiosk, '办好了，请领取');
  await keep(kiosk, 'promised-kiosk-ready');
  await kiosk.getByRole('button', { name: '取领件号' }).click();
  await taken(kiosk);
  await li.serves();
  await li.page.getByRole('button', { name: '申请人本人' }).waitFor();
  await keep(li.page, 'promised-console-collecting');
  // A proxy has a name before anything is handed over; he has come himself.
  await li.page.keyboard.press('2');
  await li.page.locator('.go', { hasText: '请先填代领人姓名' }).waitFor();
  await li.page.getByRole('button', { name: '申请人本人' }).click();
  await li.press('F2', '交付，签收');
  await li.page.locator('.done-state').getByText('已领取').waitFor();
  expect(await li.made()).toMatchObject({ state: 'delivered', visits: [expect.anything(), expect.anything()] });
  await li.finishes();
  await says(phone, '12月7日交到您手里');
  await keep(phone, 'promised-phone-delivered');
  await phone.context().close();
});

test('[CA503] what is not this hall’s is refused in writing, with the reason and the body that decides, and the papers go back', async () => {
  await takesNumber(kiosk, 'cxjmylj', '城乡居民养老金申领');
  await li.serves();
  await li.ticks([1, 2, 3]);
  await li.writes({ name: '沈阿根', idNo: '320503195512120019', phone: '13600002468' });
  await li.page.locator('.ways').getByRole('button', { name: '不予受理' }).click();
  await li.press('F2', '不予受理');
  const reason = '不属于本机关职权范围';
  await li.page.getByText(reason).first().click();
  // Not without saying where to go instead.
  await li.page.locator('.go', { hasText: '请先写明该去哪里办' }).waitFor();
  const elsewhere = '苏州市社会保险基金管理中心，电话 0512-12333';
  await li.page.getByLabel('该去哪里办').fill(elsewhere);
  await keep(li.page, 'refused-console');
  await li.press('F2', '出具不予受理通知');
  const kase = await li.made();
  expect(kase.documents.map(({ kind }) => kind)).toEqual(['refusal', 'return-of-materials']);
  const [document] = kase.documents;
  await li.finishes();
  const phone = await hall.phone(kase.token);
  for (const words of ['不予受理', reason, elsewhere]) await says(phone, words);
  await keep(phone, 'refused-phone');
  await phone.getByRole('link', { name: '不予受理通知书' }).click();
  for (const words of [document!.number, reason, elsewhere]) await phone.getByText(words).first().waitFor();
  await keep(phone, 'refused-paper');
  await asksForCase(kiosk, kase.number, '0019');
  await says(kiosk, elsewhere);
  await keep(kiosk, 'refused-kiosk');
  await kiosk.getByRole('button', { name: '看好了' }).click();
  await phone.context().close();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asksForCase, taken, takesNumber } from './case-kiosk.ts';
import { CaseHall, keep } from './case-hall.ts';
import type { Seat } from './seat.ts';

/**
 * Six matters from the ticket to their end, in one hall, over four weeks of its calendar: 李静 at counter 3, 何敏 in the back office, 周敏 who leads
 * the hall, 谢军 who oversees it, and the citizens at the kiosk, at the counter's tablet and on their phones.
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

const here = (...ids: string[]) => ids.map((id) => ({ id, state: 'received' as const }));
const says = (page: Page, words: string) => page.locator('main').getByText(words).first().waitFor();

test('[CA500] a matter that is done at once: one number, one visit, the card and the paper for it in the same hand', async () => {
  await takesNumber(kiosk, 'shbzkbl', '社会保障卡补领、换领');
  await li.serves();
  const ticket = await li.visitor(3);
  await says(desk, '居民身份证');
  await keep(desk, 'settled-desk');
  // Nobody is sent away without being told what came of it.
  expect(await li.mayNot('finish-service', { ticket })).toBe('outcome-missing');
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

  // The file goes to the back office. Until it is taken over 李静 answers for it.
  await li.does('hand-over-case', { case: accepted.id, to: { staff: '1003' } });
  const he = await hall.seat('1003');
  await he.does('take-over-case', { case: accepted.id });
  await he.does('review-case', { case: accepted.id, opinion: 'grant', words: '缴费年限满 28 年，符合条件。' });

  // The last working day before the promised one is a Friday: the hub tells the unit by itself.
  await hall.itIs('2026-12-04T08:40+08:00');
  await Promise.all([li.comesBack().then(() => li.opens(3)), he.comesBack()]);
  await li.page.locator('.todo').getByText(`${accepted.number} 请今天收回`).waitFor();
  await keep(li.page, 'promised-console-recall');
  await keep(he.page, 'promised-back-office');
  const xie = await hall.seat('9003', 1920, 1080);
  const due = xie.page.locator('.cases-due');
  await due.getByText('1 件今天收回').waitFor();
  expect(await li.mayNot('announce-result', { case: accepted.id })).toBe('wrong-state');
  await he.does('decide-case', { case: accepted.id, outcome: 'approved' });
  await he.does('hand-over-case', { case: accepted.id, to: { staff: '1001' } });
  expect(await li.mayNot('announce-result', { case: accepted.id })).toBe('not-taken-over');
  await li.does('take-over-case', { case: accepted.id });
  await li.does('announce-result', { case: accepted.id, counter: 3 });
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
  await keep(li.page, 'promised-console-collecting');
  const take = { case: accepted.id, to: '吴小明', signature: '吴小明', checked: 'id-card' } as const;
  expect(await li.mayNot('deliver-case', take)).toBe('not-the-applicant');
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
  expect(await li.mayNot('accept-case', { case: kase.id })).toBe('materials-missing');
  await keep(li.page, 'told-console-done');
  await li.finishes();
  const phone = await hall.phone(kase.token);
  await says(phone, '要补 2 项，请一次带齐');
  await says(phone, '第三栏银行账号与存折不一致');
  await keep(phone, 'told-phone');
  await phone.getByRole('link', { name: '一次性告知书' }).click();
  await phone.getByText(notice!.number).first().waitFor();
  await keep(phone, 'told-paper');
  await phone.goBack();

  // Two days later she is back with both; what she had handed in is asked for by nobody.
  await hall.itIs('2026-12-09T10:00+08:00');
  await li.comesBack().then(() => li.opens(3));
  await takesNumber(kiosk, 'ylbxdy', '养老保险待遇申领');
  await li.serves();
  const again = await li.visitor(3);
  const supplement = { case: kase.id, ticket: again };
  const cardAgain = [{ id: 'ss-card', state: 'missing' as const }];
  expect(await li.mayNot('supplement-case', { ...supplement, materials: cardAgain })).toBe('received-already');
  const moreAsked = [...here('form', 'file'), { id: 'proxy', state: 'missing' as const }];
  const { case: asked } = await li.does('supplement-case', { ...supplement, materials: moreAsked });
  expect(asked).toMatchObject({ needsApproval: true });
  expect(await li.mayNot('notify-once', { case: kase.id, how: 'written' })).toBe('needs-approval');
  await li.does('supplement-case', { ...supplement, materials: here('proxy') });
  expect(await li.mayNot('refuse-case', { case: kase.id, reason: '不想办' })).toBe('must-accept');
  const { case: accepted } = await li.does('accept-case', { case: kase.id });
  expect(accepted).toMatchObject({ acceptedOn: '2026-12-09', promisedOn: '2026-12-23' });
  await li.finishes();
  await says(phone, '12 月 23 日');

  // More time is the leader's to give, once its reason is told.
  const more = { case: kase.id, days: 5, reason: '需向外省核实缴费年限' };
  expect(await li.mayNot('extend-case', { ...more, told: true })).toBe('too-low-a-rank');
  const zhou = await hall.seat('9002');
  expect(await zhou.mayNot('extend-case', more)).toBe('not-told');
  const { case: extended } = await zhou.does('extend-case', { ...more, told: true });
  expect(extended.promisedOn).toBe('2026-12-30');
  await says(phone, '已延期，原定 12月23日');
  await keep(phone, 'told-phone-extended');
  await zhou.page.context().close();
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

test('[CA504] a joint case of three departments: one intake, parts beside each other, one due date, no decision before all have spoken', async () => {
  await takesNumber(kiosk, 'cydbdk', '创业担保贷款申请');
  await li.serves();
  await li.ticks([1, 2, 4]);
  await li.writes({ name: '林小凡', idNo: '330203199505058888', phone: '13500001357' });
  await li.press('F2', '受理');
  const kase = await li.made();
  expect(kase).toMatchObject({ kind: 'joint', acceptedOn: '2026-12-09', promisedOn: '2026-12-30' });
  await li.finishes();
  const parts: Record<string, string> = {};
  for (const unit of ['hrss', 'market', 'tax'])
    parts[unit] = (await li.does('open-part', { case: kase.id, unit })).part;
  const decide = { case: kase.id, outcome: 'approved' } as const;
  expect(await li.mayNot('decide-case', decide)).toBe('parts-open');
  const [he, chen, feng] = await Promise.all(['1003', '1016', '1010'].map((jobNo) => hall.seat(jobNo)));
  const grant = (unit: string) => ({ case: kase.id, part: parts[unit]!, opinion: 'grant' as const });
  expect(await feng!.mayNot('finish-part', grant('market'))).toBe('not-your-part');
  await chen!.does('finish-part', grant('market'));
  await feng!.does('finish-part', grant('tax'));
  expect(await li.mayNot('decide-case', decide)).toBe('parts-open');
  expect(await chen!.mayNot('decide-case', decide)).toBe('parts-open');
  await he!.does('finish-part', grant('hrss'));
  expect(await feng!.mayNot('decide-case', decide)).toBe('lead-only');
  await li.does('decide-case', decide);
  await li.does('announce-result', { case: kase.id });
  const phone = await hall.phone(kase.token);
  await says(phone, '办好了');
  await says(phone, '3 号窗口');
  await keep(phone, 'joint-phone');
  for (const seat of [he, chen, feng]) await seat!.page.context().close();
  await phone.context().close();
});

test('[CA505] an elderly person is carried through: the larger kiosk, first in line, one hand that does it all, every paper back, nothing to pay', async () => {
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
  const ticket = await li.visitor(3);
  await li.ticks([1, 2, 3]);
  await li.writes({ name: '何阿婆', idNo: '330203194402023020', phone: '13400009753' });
  await li.press('F2', '受理');
  const kase = await li.made();
  const take = {
    case: kase.id,
    asked: 'oral' as const,
    papers: [{ name: '养老金存折', originals: 1, copies: 0 }],
  };
  expect(await li.mayNot('take-on-agency', { ...take, told: ['flow', 'promise'] })).toBe('not-all-told');
  await li.does('take-on-agency', { ...take, told: ['flow', 'promise', 'fees'] });
  await li.does('finish-service', { ticket, outcome: { kind: 'agency', case: kase.id } });
  const phone = await hall.phone(kase.token);
  await says(phone, '12 月 23 日');

  await hall.itIs('2026-12-14T09:00+08:00');
  await li.comesBack();
  const reply = { case: kase.id, result: '每月 15 日起按月发放', opinion: 'satisfied' as const };
  expect(await li.mayNot('reply-agency', reply)).toBe('handle-first');
  await li.does('agency-step', { case: kase.id, way: 'agent', what: '到银行核对了存折账号' });
  expect(await li.mayNot('reply-agency', reply)).toBe('wrong-state');
  await li.does('decide-case', { case: kase.id, outcome: 'approved' });
  await li.does('announce-result', { case: kase.id });
  const { agency, document } = await li.does('reply-agency', reply);
  expect([agency.state, document.kind]).toEqual(['replied', 'agency-receipt']);
  // Her neighbour comes for it, with a letter.
  const proxy = { letterSeen: true as const, idNo: '330203196808080808' };
  const { case: delivered } = await li.does('deliver-case', {
    case: kase.id,
    to: '王邻居',
    signature: '王邻居',
    checked: 'id-card',
    proxy,
  });
  expect(delivered.state).toBe('delivered');
  await says(phone, '已领取');
  await phone.getByRole('link', { name: '代办回执' }).first().click();
  for (const words of [document.number, '养老金存折']) await phone.getByText(words).first().waitFor();
  await keep(phone, 'agency-paper');
  await phone.context().close();
});

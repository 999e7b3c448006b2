import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from '../phone/faults.ts';
import { CaseHall, keep } from '../story/case-hall.ts';

/** In October somebody's card was replaced at once; in March the auditor asks for it. */
let hall: CaseHall;
let page: Page;
let filed: { id: string; number: string };

beforeAll(async () => {
  hall = await CaseHall.open('2026-10-14T09:00+08:00');
  const clerk = await hall.hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 3 });
  const holder = { name: '周小兰', idNo: '330203196003152041', phone: '13800005210' };
  const service = 'ss-card-replace';
  const { ticket } = await hall.hub.caller().done('issue-ticket', { service, printer: null, holder });
  await clerk.done('call-next', { counter: 3 });
  await clerk.done('begin-service', { ticket: ticket.id });
  const materials = [{ id: 'id', state: 'received' }];
  filed = (await clerk.done('take-in-case', { ticket: ticket.id, service, materials })).case;
  await clerk.done('settle-on-the-spot', { case: filed.id });
  await clerk.done('finish-service', { ticket: ticket.id, outcome: { kind: 'settled', case: filed.id } });
  await hall.itIs('2027-03-09T10:00+08:00');
  const auditor = await hall.seat('9103');
  page = auditor.page;
  await page.locator('.rooms, nav').first().waitFor();
});
afterAll(() => hall.close());

it('[C650] an auditor finds a case of October by its days and matter, opens it, and by a number of the applicant for a purpose', async () => {
  await page.getByRole('button', { name: /^办件/ }).first().click();
  const go = page.locator('.go');
  await go.getByText('查', { exact: true }).waitFor();
  await page.getByLabel('收件从').fill('2026-10-01');
  await page.getByLabel('到', { exact: true }).fill('2026-10-31');
  await page.getByLabel('事项').selectOption({ label: '社会保障卡补领、换领' });
  await page.keyboard.press('F2');
  await page.getByText(filed.number).first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('查到 1 件');
  expect(await faultsOf(page)).toEqual([]);
  await keep(page, 'archive-days');
  const sheet = page.getByRole('link', { name: '卷内目录' });
  expect(await sheet.getAttribute('href')).toBe(`/api/cases/${filed.id}/contents.html?language=zh`);
  // By whom it was asked for, and what for.
  await page.getByRole('button', { name: /按申请人/ }).click();
  await page.keyboard.press('F2');
  await go.getByText('请先填证件号或手机号').first().waitFor();
  await page.getByLabel('证件号或手机号').fill('330203196003152041');
  await page.getByLabel('查询用途').fill('信访件核查');
  await page.locator('.go.ready').waitFor();
  await page.keyboard.press('F2');
  await page.getByText('这个人的办件，新的在前').waitFor();
  await keep(page, 'archive-person');
  await page.keyboard.press('Enter');
  await page.locator('.case-panels').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('周小兰');
  await keep(page, 'archive-case');
  const { entries } = (await (await page.request.get(`${hall.hub.url}/api/journal?since=0&limit=900`)).json()) as {
    entries: { verb: string; facts: { purpose?: string; found?: string[] }[] }[];
  };
  expect(entries.find(({ verb }) => verb === 'search-applicant')?.facts[0]).toMatchObject({
    purpose: '信访件核查',
    found: [filed.number],
  });
});

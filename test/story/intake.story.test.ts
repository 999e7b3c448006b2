import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseHall, keep } from './case-hall.ts';
import type { Seat } from './seat.ts';

/** One counter and its console, by keys alone, against a running hub: how fast a common matter goes, and what is left of it when the console dies. */
let hall: CaseHall;
let li: Seat;

beforeAll(async () => {
  hall = await CaseHall.open('2026-11-23T09:00+08:00');
  li = await hall.seat('1001');
  await li.opens(3);
});
afterAll(() => hall.close());

/** How long a busy machine may take. */
const patience = { timeout: 15_000 };
const holder = { name: '吴建国', idNo: '330203196611032718', phone: '13900007766' };
const takesNumber = async (who: object = { holder }): Promise<string> =>
  (await hall.hub.caller().done('issue-ticket', { service: 'ss-pension', printer: null, ...who })).ticket.id;

/** The console dies the moment its next command of this name leaves it, and is started again. */
async function diesAt(command: string, key: string, on: string): Promise<void> {
  const died = Promise.withResolvers<void>();
  await li.page.route(`**/api/commands/${command}`, (route) => {
    died.resolve();
    return route.abort();
  });
  await li.press(key, on);
  await died.promise;
  await li.page.unroute(`**/api/commands/${command}`);
  await li.startsAnew();
}

test('[C584] a common matter with everything brought is accepted by at most twelve keys, from the call to the free counter', async () => {
  await takesNumber();
  let keys = 0;
  const began = performance.now();
  const key = async (name: string, on?: string) => {
    if (on !== undefined) await li.ready(on);
    keys += 1;
    await li.page.keyboard.press(name);
  };
  await key('Space', '呼叫下一位');
  await key('Space', '开始办理');
  const rows = li.page.locator('.mat-list > li');
  await rows.first().waitFor();
  while ((await li.page.locator('.go.soon').count()) > 0) {
    const left = await li.page.locator('.mats header').innerText();
    await key('Space');
    await expect.poll(() => li.page.locator('.mats header').innerText(), patience).not.toBe(left);
  }
  await key('F2', '受理');
  const kase = await li.made();
  await keep(li.page, 'accepted-by-keys');
  await key('Space', '办结');
  await li.page.locator('.todo').waitFor();
  const seconds = (performance.now() - began) / 1000;
  console.log(`accepted with everything brought: ${keys} keys, ${seconds.toFixed(1)} s`);
  expect(kase).toMatchObject({ state: 'accepted', complete: true });
  expect(keys).toBeLessThanOrEqual(12);
  expect(seconds).toBeLessThan(60);
});

test('[C585] a console that dies between taking in and deciding finds the case taken in and the page it was on, with every word; nothing is done twice', async () => {
  const { page } = li;
  const ticket = await takesNumber();
  await li.serves();
  await li.ticks([1, 2, 3]);
  await page.getByRole('button', { name: /不予受理/ }).click();
  await li.press('F2', '不予受理');
  await page.keyboard.press('2');
  await page.getByLabel('该去哪里办').fill('市税务局三楼 12 号窗口');
  await diesAt('refuse-case', 'F2', '出具不予受理通知');
  await page.locator('.paper-preview', { hasText: '市税务局三楼 12 号窗口' }).waitFor();
  expect(await page.locator('.opt.on').innerText()).toContain('不属于本机关职权范围');
  const { cases } = await page.evaluate(async (of) => (await fetch(`/api/cases?ticket=${of}`)).json(), ticket);
  const here = cases.filter(({ state }: { state: string }) => state === 'received');
  expect(here).toHaveLength(1);
  await keep(page, 'died-before-refusal');
  await li.press('F2', '出具不予受理通知');
  const refused = await li.made();
  expect([refused.id, refused.state, refused.ended?.elsewhere]).toEqual([
    here[0].id,
    'refused',
    '市税务局三楼 12 号窗口',
  ]);
  await li.finishes();

  await takesNumber();
  await li.serves();
  await li.ticks([1, 2, 3], [4]);
  await li.press('F2', '一次性告知');
  await page.locator('.fix').fill('请补本人签字的页。');
  await diesAt('notify-once', 'F2', '打印两份');
  await page.locator('.notice-form').waitFor();
  expect(await page.locator('.fix').inputValue()).toBe('请补本人签字的页。');
  await li.press('F2', '打印两份');
  const told = await li.made();
  expect(told.materials.filter(({ state }) => state === 'missing').map(({ note }) => note)).toEqual([
    '请补本人签字的页。',
  ]);
  expect(told.notices).toHaveLength(1);
  await li.finishes();
});

test('[C586] somebody without a name on the ticket is back about a case: found by number and last four signs, supplemented, accepted, the trip counted; whom the counter called is told and seen to come', async () => {
  const { page } = li;
  const before = await page.evaluate(async () => (await fetch('/api/cases?state=to-supplement')).json());
  const { number } = before.cases[0] as { number: string };
  const ticket = await takesNumber({});
  await li.serves();
  await page.keyboard.press('F5');
  await page.locator('.call-unit').waitFor();
  await page.keyboard.press('ArrowDown');
  await li.press('F2', '请到窗口');
  const called = page.locator('.called-band');
  await called.waitFor();
  const call = await page.evaluate(async () => (await fetch('/api/views/intake/3')).json());
  const { id, person } = call.view.visit.called[0] as { id: string; person: string };
  const who = call.view.visit.office.people.find(({ name }: { name: string }) => name === person).jobNo as string;
  await (await hall.hub.caller().signIn(who)).done('unit-arrived', { call: id });
  await page.locator('.called-band.arrived', { hasText: person }).waitFor();
  await keep(page, 'called-and-came');

  await page.keyboard.press('F3');
  await page.locator('.find-case input:focus').waitFor();
  await page.keyboard.type(number.toLowerCase());
  await page.keyboard.press('Enter');
  await page.keyboard.type('0000');
  await li.press('F2', '接着办');
  await page.getByText('与登记的不符').waitFor();
  await page.getByLabel('证件号或电话后四位').fill('2718');
  await li.press('F2', '接着办');
  await page.locator('.mats').waitFor();
  await page.getByText('本次第 2 趟').waitFor();
  await page.keyboard.press('Space');
  await li.press('F2', '受理');
  const accepted = await li.made();
  expect(accepted).toMatchObject({ number, state: 'accepted' });
  expect(accepted.visits).toHaveLength(2);
  expect(accepted.visits[1]).toBe(ticket);
  await li.finishes();
});

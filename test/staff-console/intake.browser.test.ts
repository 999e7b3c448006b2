import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../stage/browser.ts';
import { closeStages, patience, type Play, play, pressWhenReady, refused } from './console-stage.ts';
import { called, intakeView, kase, line, paper, service, told } from './intake-sample.ts';
import { ago, consoleView, servingView, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const ticket = 'LJ-20261123-A023';
const asked = service.guide.materials.filter(({ required, shared }) => required && !shared);
const last = asked.at(-1)!.id;

const picture = async (page: Page, of: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `intake-${of}.png`) });
};

async function serving(of: Play = {}) {
  const played = await play(browser, { who: who(), ...of, views: { 'console/3': servingView(), ...of.views } });
  await played.page.locator('.intake').waitFor();
  return played;
}
const answered = (answer: object) => () => ({ status: 200, body: { seq: 1, ...answer } });

describe('the matter of the visitor at the counter', () => {
  it('[C410] accepted by keys alone: ticked down the list, one key takes it in and accepts it, its number stands large, the next key ends the visit', async () => {
    const { page, stage, heard, end } = await serving({
      commands: {
        'take-in-case': answered({ case: kase({ state: 'received' }) }),
        'accept-case': () => {
          const papers = [paper('acceptance', 2, { job: { id: '2', printer: 'k1', state: 'failed' } })];
          stage.show('intake/3', intakeView({ cases: [kase({ documents: papers })] }));
          return { status: 200, body: { seq: 2, case: kase(), document: papers[0] } };
        },
      },
    });
    await page.getByText(`还剩 ${asked.length} 项没核，核完即可按`).waitFor();
    await page.keyboard.press('F2');
    for (const _ of asked) await page.keyboard.press('Space');
    // A finger that is too quick: the key once more in the very moment the number stands there.
    await page.evaluate(() => {
      new MutationObserver((_, watch) => {
        if (!document.querySelector('.done-number')) return;
        watch.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true, cancelable: true }));
      }).observe(document.body, { childList: true, subtree: true });
    });
    await pressWhenReady(page, 'F2');
    await page.locator('.done-number', { hasText: 'LJ-20261123-0195' }).waitFor();
    await page.getByText('没打出来，请再印或用 A4').waitFor();
    await pressWhenReady(page, 'Enter');
    await expect.poll(() => heard().length, patience).toBe(3);
    await pressWhenReady(page, 'Space');
    await expect.poll(() => heard().length, patience).toBe(4);
    const materials = asked.map(({ id }) => ({ id, state: 'received' }));
    expect(heard()).toEqual([
      ['take-in-case', { ticket, service: service.id, materials }],
      ['accept-case', { case: 'C195' }],
      ['serve-paper', { case: 'C195', document: 'LJ 告〔2026〕1123-002' }],
      ['finish-service', { ticket, outcome: { kind: 'accepted', case: 'C195' } }],
    ]);
    await end();
  });

  it('[C411] what lacks is written into one notice with its reason and words, seen on paper beside it, and can be put right at once', async () => {
    const { page, stage, heard, end } = await serving({
      commands: {
        'take-in-case': answered({ case: kase({ state: 'received' }, [last]) }),
        'notify-once': () => {
          stage.show('intake/3', intakeView({ cases: [told([last], new Date().toISOString())] }));
          return { status: 200, body: { seq: 2, case: told([last]), notice: { number: '1', items: [] } } };
        },
      },
    });
    for (const _ of asked.slice(1)) await page.keyboard.press('Space');
    await page.keyboard.press('Backspace');
    await pressWhenReady(page, 'F2');
    await page.locator('.notice-form').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.locator('.fix:focus').fill('缺本人签字。');
    await page.locator('.paper-preview', { hasText: '缺本人签字。' }).waitFor();
    await page.getByText('唯一一次').waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('已一次性告知').waitFor();
    const [name, body] = heard()[0]!;
    expect(name).toBe('take-in-case');
    expect(body.materials).toContainEqual({ id: last, state: 'wrong', why: 'not-in-form', note: '缺本人签字。' });
    expect(heard()[1]).toEqual(['notify-once', { case: 'C195', how: 'written' }]);
    await pressWhenReady(page, 'F3');
    await page.locator('.mat-list li.here .box.x').waitFor();
    await page.locator('.key', { hasText: '返回' }).waitFor();
    await page.keyboard.press('Space');
    await page.locator('.ways .on', { hasText: '受理' }).waitFor();
    await end();
  });

  it('[C412] a question is over only with all four tellings and its answer; or it has a time and somebody to call', async () => {
    const { page, heard, end } = await serving();
    await page.getByRole('button', { name: /咨询/ }).click();
    await page.keyboard.press('F2');
    await page.clock.runFor(650);
    await page.keyboard.press('F2');
    await page.getByText('四告知').waitFor();
    await page.keyboard.type('退费多久到账');
    await page.getByText('还有 4 项没告知').waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
    await page.getByText('请先写下答复').waitFor();
    await page.locator('.field.long').fill('十个工作日内退到账户。');
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().length, patience).toBe(2);
    expect(heard()).toEqual([
      [
        'record-consultation',
        {
          ticket,
          channel: 'counter',
          service: service.id,
          question: '退费多久到账',
          told: ['policy', 'formalities', 'path', 'limit'],
          answer: '十个工作日内退到账户。',
        },
      ],
      ['finish-service', { ticket, outcome: { kind: 'answered' } }],
    ]);
    await end();
  });

  it('[C413] refused only with a reason, and out of its powers only with where to go instead; nobody is sent away without either', async () => {
    const { page, heard, end } = await serving({
      commands: {
        'take-in-case': answered({ case: kase({ state: 'received' }) }),
        'refuse-case': () => refused('wrong-state', '这个件现在不能这样办'),
      },
    });
    await page.getByRole('button', { name: /不予受理/ }).click();
    await pressWhenReady(page, 'F2');
    await page.getByText('请先写明理由').waitFor();
    await page.keyboard.press('2');
    await page.getByText('请先写明该去哪里办').waitFor();
    await page.getByLabel('该去哪里办').fill('市税务局，三楼');
    await page.locator('.paper-preview', { hasText: '市税务局，三楼' }).waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('这个件现在不能这样办').waitFor();
    expect(heard()[1]).toEqual([
      'refuse-case',
      { case: 'C195', reason: '不属于本机关职权范围', elsewhere: '市税务局，三楼', ground: 'outside' },
    ]);
    await page.keyboard.press('Escape');
    await page.locator('.mat-list').waitFor();
    await end();
  });

  it('[C414] what was ticked and typed is there again after the console died', async () => {
    const draft = {
      marks: { [last]: { is: 'lacking', why: 'expired', note: '换有效的。' } },
      cursor: 2,
      way: 'notify',
    };
    const { page, end } = await serving({ get: { [`/api/drafts/${ticket}`]: { draft, at: null } } });
    await page.getByText('缺 1 项').first().waitFor();
    await page.locator('.mat-list li.here', { hasText: '3' }).waitFor();
    const kept = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('/api/drafts/'));
    await page.keyboard.press('1');
    await page.clock.runFor(500);
    expect((await kept).postDataJSON()).toMatchObject({
      draft: { marks: { [asked[0]!.id]: { is: 'here' } }, way: 'notify' },
    });
    await end();
  });

  it('[C415] who gave no name is asked for one before a case is made; who has one waiting carries it on with a key', async () => {
    const { holder: _, ...current } = servingView().current!;
    const { page, stage, heard, end } = await serving({
      views: {
        'console/3': servingView({ current }),
        'intake/3': intakeView({ others: [line()] }),
      },
      commands: {
        'carry-on-case': () => {
          const back = { ...told([last], '2026-11-20T10:00:00+08:00'), id: 'C80', number: 'LJ-20261120-0080' };
          stage.show('intake/3', intakeView({ cases: [back] }));
          return { status: 200, body: { seq: 1, case: back } };
        },
      },
    });
    for (const _one of asked) await page.keyboard.press('Space');
    await page.getByText('请先填申请人姓名').waitFor();
    await page.clock.runFor(650);
    await page.keyboard.press('F3');
    await page.getByText('还缺 1 项').first().waitFor();
    expect(heard()).toEqual([['carry-on-case', { ticket, number: 'LJ-20261120-0080' }]]);
    await page.locator('.mat-list .icon[aria-label="齐"]').first().waitFor();
    stage.show('console/3', consoleView());
    await page.getByText('呼叫下一位').waitFor();
    await end();
  });

  it('[C580] one key leads to whom to call from the back office; who was called stands above the work, since when, and that they came', async () => {
    const { page, stage, heard, end } = await serving({
      commands: {
        'call-unit': () => {
          stage.show('intake/3', intakeView({ called: [called()] }));
          return { status: 200, body: { seq: 1, call: {} } };
        },
        'unit-arrived': answered({ call: {} }),
        'call-off-unit': answered({ call: {} }),
      },
    });
    await page.keyboard.press('F5');
    await page.locator('.call-unit').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('2');
    await pressWhenReady(page, 'F2');
    await page.locator('.mats').waitFor();
    await page.locator('.called-band', { hasText: '社会保险科 赵明' }).getByText('已等 4 分').waitFor();
    await page.keyboard.press('F5');
    await pressWhenReady(page, 'Enter');
    await expect.poll(() => heard().length, patience).toBe(2);
    await pressWhenReady(page, 'Delete');
    await expect.poll(() => heard().length, patience).toBe(3);
    expect(heard()).toEqual([
      ['call-unit', { counter: 3, ticket, person: '1007', why: '材料要当面认定' }],
      ['unit-arrived', { call: 'U1' }],
      ['call-off-unit', { call: 'U1', reason: '窗口已经说清，不用来了' }],
    ]);
    const arrived = { at: new Date().toISOString(), name: '赵明' };
    stage.show('intake/3', intakeView({ called: [called({ state: 'arrived', arrived })] }));
    await page.keyboard.press('Escape');
    await page.locator('.called-band.arrived', { hasText: '赵明已到' }).waitFor();
    await end();
  });

  it('[C581] a ticket without a name finds its case by number and second factor, or by the code on the receipt alone', async () => {
    const { holder: _, ...current } = servingView().current!;
    const { page, heard, end } = await serving({
      views: { 'console/3': servingView({ current }) },
      commands: { 'carry-on-case': () => refused('factor-wrong', '与登记的不符') },
    });
    await page.keyboard.press('F3');
    await page.locator('.find-case').waitFor();
    await page.keyboard.type('20261120-0080');
    await page.keyboard.press('Enter');
    await page.getByText('请核对证件号或电话后四位').waitFor();
    await page.keyboard.type('2041');
    await pressWhenReady(page, 'Enter');
    // What was typed stays, and can be put right.
    await page.getByText('与登记的不符').waitFor();
    await page.getByLabel('办件编号').fill(`https://hall.example/c/${'t'.repeat(22)}`);
    await page.getByText('回执的二维码，可以接着办。').waitFor();
    await pressWhenReady(page, 'F2');
    await expect.poll(() => heard().length, patience).toBe(2);
    expect(heard()).toEqual([
      ['carry-on-case', { ticket, number: 'LJ-20261120-0080', factor: '2041' }],
      ['carry-on-case', { ticket, token: 't'.repeat(22) }],
    ]);
    await end();
  });

  it('[C704] who is back with what a later notice asked for hands it in at the window: a digit each and one key; nothing said lies over the number', async () => {
    const notice = paper('supplement-notice', 3, { at: ago(2 * 24 * 60) });
    const back = { documents: [notice], visits: ['LJ-20261120-A011', ticket] };
    const two = asked.slice(0, 2).map(({ id }) => id);
    let still = two;
    const { page, stage, heard, end } = await serving({
      views: { 'intake/3': intakeView({ cases: [kase(back, two)] }) },
      commands: {
        'supplement-case': ({ materials }) => {
          still = still.filter((id) => !(materials as { id: string }[]).some((one) => one.id === id));
          stage.show('intake/3', intakeView({ cases: [kase(back, still)] }));
          return { status: 200, body: { seq: 4, case: kase(back, still) } };
        },
        'finish-service': () => refused('wrong-state', '号票已经办结', '请刷新后再试。'),
      },
    });
    await page.getByText('请先选收到的材料').waitFor();
    await page.keyboard.press('1');
    await picture(page, 'supplement');
    await page.getByText('还差 1 项，下次直接来补').waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('通知要补的 1 项').waitFor();
    await page.keyboard.press('1');
    await page.getByText('补齐了，办理时限从现在接着算').waitFor();
    await pressWhenReady(page, 'F2');
    await expect
      .poll(heard, patience)
      .toEqual(two.map((id) => ['supplement-case', { case: 'C195', ticket, materials: [{ id, state: 'received' }] }]));
    await page.locator('.done-state').getByText('已受理').waitFor();
    await pressWhenReady(page, 'F2');
    const said = page.locator('.notice');
    await said.getByText('请刷新后再试').waitFor();
    await picture(page, 'notice-clear');
    const [band, number] = await Promise.all([said.boundingBox(), page.locator('.done-card').boundingBox()]);
    expect(band!.y + band!.height).toBeLessThanOrEqual(number!.y);
    await end();
  });

  it('[C582] an agency is taken on with all three told and every paper that changes hands on its list; a project names its agent and milestones', async () => {
    const { page, stage, heard, end } = await serving({
      commands: {
        'take-in-case': answered({ case: kase({ state: 'received' }) }),
        'take-on-agency': answered({
          case: kase({ state: 'received', complete: true }),
          document: paper('agency-list', 1),
        }),
        'accept-case': () => {
          const at = new Date(Date.now() + 60_000).toISOString();
          const agency = { case: 'C195', agent: '1007', agentName: '赵明', papers: 2 };
          stage.show(
            'intake/3',
            intakeView({ agency, cases: [kase({ documents: [paper('agency-list', 1, { at })] })] }),
          );
          return { status: 200, body: { seq: 3, case: kase(), document: paper('acceptance', 2) } };
        },
      },
    });
    for (const _ of asked) await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^代办/ }).click();
    await pressWhenReady(page, 'F2');
    await page.locator('.agency-form').waitFor();
    await page.getByText('请把流程、时限、费用都告诉本人').waitFor();
    for (const key of ['2', '3', '4', '5', 'ArrowDown', 'Space', '6']) await page.keyboard.press(key);
    await page.getByText('请先填项目名称').waitFor();
    await page.keyboard.type('滨江厂房二期');
    await page.getByLabel('代办员工号').fill('1007');
    await page.getByText('请至少列一个节点').waitFor();
    await page.getByLabel('节点，如').fill('规划许可');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')), patience)
      .toBe('节点日期');
    await page.getByLabel('节点日期').fill('2026-12-15');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: '节点' }).getByText('规划许可').waitFor();
    await page.getByLabel('还交了别的材料').fill('户口簿');
    await page.keyboard.press('Enter');
    await page.getByLabel('户口簿：复印件几份').fill('2');
    await pressWhenReady(page, 'F2');
    await page.getByText('代办已接 赵明').waitFor();
    const [first, , ...rest] = asked.map(({ name, original, copies }) => ({
      name: name.zh,
      originals: original,
      copies,
    }));
    expect(heard()[1]).toEqual([
      'take-on-agency',
      {
        case: 'C195',
        asked: 'written',
        told: ['flow', 'promise', 'fees'],
        papers: [first, ...rest, { name: '户口簿', originals: 1, copies: 2 }],
        agent: '1007',
        project: { name: '滨江厂房二期', milestones: [{ name: '规划许可', due: '2026-12-15' }] },
      },
    ]);
    await pressWhenReady(page, 'F2');
    await expect
      .poll(() => heard().at(-1), patience)
      .toEqual(['finish-service', { ticket, outcome: { kind: 'agency', case: 'C195' } }]);
    await end();
  });

  it('[C583] word of mouth is offered only where the hall allows it, is said to be on record, and can be had on paper after all', async () => {
    const written = await serving();
    for (const _ of asked.slice(1)) await written.page.keyboard.press('Space');
    await written.page.keyboard.press('Backspace');
    await pressWhenReady(written.page, 'F2');
    await written.page.locator('.notice-form').waitFor();
    expect(await written.page.getByText('口头，记录在案').count()).toBe(0);
    await written.end();
    const { page, stage, heard, end } = await serving({
      views: { 'intake/3': intakeView({ oral: true }) },
      commands: {
        'take-in-case': answered({ case: kase({ state: 'received' }, [last]) }),
        'notify-once': () => {
          const at = new Date(Date.now() + 60_000).toISOString();
          const { notices, ...one } = told([last], at);
          const documents = [paper('one-time-notice', 1, { at, served: { how: 'oral', at } })];
          const aloud = { ...one, documents, notices: notices.map((notice) => ({ ...notice, how: 'oral' as const })) };
          stage.show('intake/3', intakeView({ oral: true, cases: [aloud] }));
          return { status: 200, body: { seq: 2, case: aloud, notice: { number: '1', items: [] } } };
        },
        'reprint-paper': answered({ job: {} }),
      },
    });
    for (const _ of asked.slice(1)) await page.keyboard.press('Space');
    await page.keyboard.press('Backspace');
    await pressWhenReady(page, 'F2');
    await page.locator('.notice-form').waitFor();
    await page.keyboard.press('2');
    await page.locator('.paper-preview.record').waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('已口头一次性告知').waitFor();
    await page.getByText(/\d\d:\d\d 已口头告知/).waitFor();
    expect(heard().at(-1)).toEqual(['notify-once', { case: 'C195', how: 'oral' }]);
    await page.clock.runFor(650);
    await page.getByRole('button', { name: '再印' }).click();
    await expect.poll(() => heard().at(-1)?.[0], patience).toBe('reprint-paper');
    await end();
  });

  it('[C416] the date opens to its articles and its sum', async () => {
    const { page, end } = await serving();
    await page.locator('.sum-calendar .due', { hasText: '7' }).waitFor();
    await page.getByRole('button', { name: '看依据' }).click();
    await page.locator('.articles dd').first().waitFor();
    expect(await page.locator('.articles').innerText()).toMatch(/第四十二条/);
    await end();
  });
});

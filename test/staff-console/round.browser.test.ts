import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../stage/browser.ts';
import { armed, closeStages, patience, play, refused, type Stage } from './console-stage.ts';
import { intakeView, kase, service } from './intake-sample.ts';
import { awayView, callingView, consoleView, servingView, ticket, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const a023 = 'LJ-20261123-A023';
const at = (view: unknown) => ({ 'console/3': view });

/** A counter that does what it is told: each command is answered, and the view changes as the hub's would. */
function counter(shows: Record<string, () => unknown>) {
  let stage: Stage | null = null;
  const commands = Object.fromEntries(
    Object.entries(shows).map(([name, view]) => [
      name,
      () => {
        stage?.show('console/3', view());
        return { status: 200, body: { seq: 1, behind: 2, counter: { number: 3, state: 'free', staff: null } } };
      },
    ]),
  );
  return {
    commands,
    on: (opened: Stage) => {
      stage = opened;
    },
  };
}

describe('a clerk’s round by keyboard', () => {
  it('[K1 S1 S5 C1] signs in, takes the counter, calls, calls again, begins, finishes, and says nothing else', async () => {
    const desk = counter({
      'open-counter': () => consoleView(),
      'call-next': () => callingView(0),
      recall: () => callingView(1),
      'begin-service': () => servingView(),
      'finish-service': () => consoleView(),
    });
    const { page, stage, session, heard, end } = await play(browser, {
      views: at(consoleView({ state: 'closed', staff: null })),
      commands: {
        ...desk.commands,
        'take-in-case': () => ({ status: 200, body: { seq: 1, case: kase({ state: 'received' }) } }),
        'accept-case': () => {
          stage.show('intake/3', intakeView({ cases: [kase()] }));
          return { status: 200, body: { seq: 1, case: kase() } };
        },
      },
    });
    desk.on(stage);
    session.signIn = (jobNo, pin) =>
      jobNo === '1001' && pin === '246810'
        ? { status: 200, body: who({}, { counter: null }) }
        : { status: 401, body: { code: 'wrong-credentials', title: '', status: 401, type: '' } };

    await page.locator('[name=jobNo]').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('李静');
    await page.keyboard.type('1001');
    await page.keyboard.press('Tab');
    await page.keyboard.type('246810');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '李静' }).waitFor();
    await armed(page);
    await page.keyboard.press('Enter');
    await page.getByText('呼叫下一位').waitFor();
    await armed(page);
    await page.keyboard.press('Space');
    await page.locator('.do .go').waitFor();
    await armed(page);
    await page.keyboard.press('F3');
    await page.getByText('已呼 2 次').waitFor();
    await armed(page);
    await page.keyboard.press('F2');
    await page.locator('.mats').waitFor();
    await page.keyboard.press('1');
    await page.getByText('已核 2').waitFor();
    for (const _ of service.guide.materials) await page.keyboard.press('Space');
    await armed(page);
    await page.keyboard.press('F2');
    await page.locator('.done-number').waitFor();
    await armed(page);
    await page.keyboard.press('Space');
    await page.getByText('呼叫下一位').waitFor();
    expect(heard()).toEqual([
      ['open-counter', { counter: 3 }],
      ['call-next', { counter: 3 }],
      ['recall', { ticket: a023 }],
      ['begin-service', { ticket: a023 }],
      ['take-in-case', expect.objectContaining({ ticket: a023 })],
      ['accept-case', { case: 'C195' }],
      ['finish-service', { ticket: a023, outcome: { kind: 'accepted', case: 'C195' } }],
    ]);
    expect(new Set(stage.said.map(({ key }) => key)).size).toBe(7);
    await end();
  });

  it('[K2] missed is locked until the hall’s number of recalls, and says how many are left', async () => {
    const desk = counter({ 'mark-missed': () => consoleView() });
    const { page, stage, heard, end } = await play(browser, {
      who: who(),
      views: at(callingView(1)),
      commands: desk.commands,
    });
    desk.on(stage);
    await page.getByText('再呼 2 次后可按').waitFor();
    await armed(page);
    await page.keyboard.press('F4');
    await page.getByText('还没到过号次数').waitFor();
    expect(heard()).toEqual([]);
    stage.show('console/3', callingView(3));
    await page.getByText('回来排在 2 位后').waitFor();
    await armed(page);
    await page.keyboard.press('F4');
    await page.getByText('呼叫下一位').waitFor();
    expect(heard()).toEqual([['mark-missed', { ticket: a023 }]]);
    await end();
  });

  it('[K3] brings back who missed, resumes who is on hold, calls by number with a reason', async () => {
    const desk = counter({
      'return-ticket': () => consoleView({ missed: [ticket('A019', 52, { state: 'missed' })] }),
      'resume-ticket': () => servingView(),
      'call-ticket': () => callingView(0),
    });
    const { page, stage, heard, end } = await play(browser, {
      who: who(),
      views: at(consoleView()),
      commands: desk.commands,
    });
    desk.on(stage);
    await armed(page);
    await page.keyboard.press('F4');
    await page.getByText('过号 2 人').waitFor();
    await armed(page);
    await page.keyboard.press('F2');
    await page.getByText('A012 已回到队里').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('呼叫下一位').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.go.bar').getByText('叫 A030').waitFor();
    await page.getByText('请先写明理由').waitFor();
    await page.keyboard.press('F2');
    await page.keyboard.press('4');
    await armed(page);
    await page.keyboard.press('F2');
    await page.locator('.do .go').waitFor();
    stage.show('console/3', consoleView());
    await page.getByText('呼叫下一位').waitFor();
    await page.keyboard.press('F7');
    await page.getByText('去二楼复印').first().waitFor();
    await armed(page);
    await page.keyboard.press('Enter');
    await page.locator('.mats').waitFor();
    expect(heard()).toEqual([
      ['return-ticket', { ticket: 'LJ-20261123-A012' }],
      ['call-ticket', { counter: 3, ticket: 'LJ-20261123-A030', reason: '身体不适，不便久等' }],
      ['resume-ticket', { ticket: 'LJ-20261123-A017', counter: 3 }],
    ]);
    await end();
  });

  it('[K4 P2 K6] holds, and transfers to a service found by pinyin, with a reason typed in a field', async () => {
    const desk = counter({ 'hold-ticket': () => consoleView(), 'transfer-ticket': () => consoleView() });
    const { page, stage, heard, end } = await play(browser, {
      who: who(),
      views: at(servingView()),
      commands: desk.commands,
    });
    desk.on(stage);
    await page.locator('.mats').waitFor();
    await page.clock.runFor(650);
    await page.keyboard.press('F7');
    await page.getByText('呼叫下一位').waitFor();
    stage.show('console/3', servingView());
    await page.locator('.mats').waitFor();
    await page.keyboard.press('F6');
    await page.getByText('号不变，首次等候时间不变').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.field.search').waitFor();
    await page.keyboard.type('sbk');
    await page.locator('.pick .list > li').nth(2).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.go').getByText('社会保障卡补领、换领').waitFor();
    await page.getByRole('button', { name: '其他，写明' }).click();
    await page.keyboard.type('卡丢了 补办');
    await armed(page);
    await page.keyboard.press('F2');
    await page.getByText('呼叫下一位').waitFor();
    expect(heard()).toEqual([
      ['hold-ticket', { ticket: a023 }],
      ['transfer-ticket', { ticket: a023, to: { service: 'ss-card-replace' }, reason: '卡丢了 补办' }],
    ]);
    await end();
  });

  it('[P1 K5] goes away with reason, minutes and where to go, and comes back with one press', async () => {
    const desk = counter({ 'put-up-sign': () => awayView(), 'take-down-sign': () => consoleView() });
    const { page, stage, heard, end } = await play(browser, {
      who: who(),
      views: at(consoleView()),
      commands: desk.commands,
    });
    desk.on(stage);
    await armed(page);
    await page.keyboard.press('F9');
    await page.getByText('几点回').waitFor();
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowRight');
    await armed(page);
    await page.keyboard.press('F2');
    await page.getByText('回来了').waitFor();
    await armed(page);
    await page.keyboard.press('Space');
    await page.getByText('呼叫下一位').waitFor();
    expect(heard()).toEqual([
      ['put-up-sign', { counter: 3, reason: { zh: '送件', en: 'Delivering papers' }, backInMin: 15, goTo: [1, 2] }],
      ['take-down-sign', { counter: 3 }],
    ]);
    await end();
  });

  it('[P3 K8] the same by mouse; and a page whose matter is over closes by itself', async () => {
    const desk = counter({ 'call-next': () => callingView(3), 'mark-missed': () => consoleView() });
    const { page, stage, heard, end } = await play(browser, {
      who: who(),
      views: at(consoleView()),
      commands: desk.commands,
    });
    desk.on(stage);
    await armed(page);
    await page.locator('.summon').click();
    await page.locator('.do .go').waitFor();
    await page.getByRole('button', { name: /转别处/ }).click();
    await page.getByText('为什么转').first().waitFor();
    stage.show('console/3', consoleView());
    await page.getByText('呼叫下一位').waitFor();
    expect(heard()).toEqual([['call-next', { counter: 3 }]]);
    await end();
  });

  it('[P4] only a leader closes the last counter on waiting people, and says why', async () => {
    const { page, heard, end } = await play(browser, {
      who: who({ roles: ['clerk', 'leader'] }),
      views: at(consoleView()),
      commands: {
        'close-counter': (body) =>
          body.reason
            ? { status: 200, body: { seq: 1 } }
            : refused('still-waiting', '还有群众在等', '还有 10 人在等。'),
      },
    });
    await armed(page);
    await page.keyboard.press('F10');
    await page.getByRole('button', { name: /3 号窗口下岗/ }).waitFor();
    await page.clock.runFor(650);
    await page.keyboard.press('1');
    await page.getByText('还有 10 人在等').waitFor();
    await page.locator('.overrule input').waitFor();
    await page.keyboard.type('停电');
    await page.getByRole('button', { name: '写明理由，关闭窗口' }).click();
    await expect.poll(heard, patience).toEqual([
      ['close-counter', { counter: 3 }],
      ['close-counter', { counter: 3, reason: '停电' }],
    ]);
    await page.locator('.tiles').waitFor();
    await end();
  });
});

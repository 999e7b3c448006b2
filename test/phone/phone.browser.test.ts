import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TicketView } from '../../protocol/views.ts';
import { closePages, openBrowser } from '../stage/browser.ts';
import { openStage, type Scene } from '../stage/stage.ts';
import { faultsOf } from './faults.ts';
import {
  called,
  cancelled,
  held,
  inMin,
  left,
  missed,
  served,
  serving,
  ticketIn,
  token,
  topic,
  waiting,
  yesterdays,
} from './tickets.ts';

const states: [string, () => TicketView][] = [
  ['waiting', waiting],
  ['called', called],
  ['serving', serving],
  ['missed', missed],
  ['held', held],
  ['served', served],
  ['cancelled', cancelled],
  ['left', left],
  ['past', yesterdays],
];

let browser: Browser;
let stage: Awaited<ReturnType<typeof openStage>>;
let scene: Scene;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));
beforeEach(async () => {
  scene = { views: {}, commands: {} };
  stage = await openStage(scene);
});
afterEach(async () => {
  await page.context().close();
  await stage.close();
});

function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  return browser.newPage({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    hasTouch: true,
    isMobile: true,
    ...options,
  });
}

async function open(view: TicketView, options: BrowserContextOptions = {}) {
  scene.views[topic] = view;
  page = await newPage(options);
  await page.goto(`${stage.url}/t/${token}`);
  await live(page);
}

/** The line is good and what it brought is drawn: the pulse may be heard before the first view. */
async function live(on: Page) {
  await on.locator('.page .beat-live').waitFor();
}

async function picture(name: string, of = page) {
  if (process.env.PICTURES)
    await of.screenshot({ path: join(process.env.PICTURES, `phone-${name}.png`), animations: 'disabled' });
}

/** The window as tall as the page, so that the foot lies at its end. */
async function unroll() {
  await page.setViewportSize({ width: 390, height: await page.evaluate(() => document.documentElement.scrollHeight) });
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('while there is time', () => {
  it('[P23] the guide and its model forms are a tap away, in the reader’s language, beside the page that goes on ringing', async () => {
    await open(waiting());
    const links = page.getByRole('navigation', { name: '办事指南和填表样例' }).getByRole('link');
    expect(
      await links.evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.getAttribute('target')])),
    ).toEqual([
      ['/api/guides/ss-card.html?language=zh', '_blank'],
      ['/api/guides/ss-card/samples/1.html?language=zh', '_blank'],
      ['/api/guides/ss-card/samples/2.html?language=zh', '_blank'],
    ]);
    await page.getByRole('button', { name: 'EN' }).click();
    expect(await page.getByRole('link', { name: 'Letter of authority' }).getAttribute('href')).toContain('language=en');
    // A matter without a guide has none to offer.
    stage.show(topic, { ...waiting(), reading: null });
    await expect.poll(() => page.locator('.reading').count()).toBe(0);
  });
});

describe('every state', () => {
  it('[P2][P20] is its own page, without fault', async () => {
    await open(waiting());
    for (const [name, view] of states) {
      stage.show(topic, view());
      await page.locator(`.page-${name}`).waitFor();
      expect(await faultsOf(page), name).toEqual([]);
      await picture(name);
      if (name !== 'waiting') continue;
      await unroll();
      await picture('waiting-full');
      await page.setViewportSize({ width: 390, height: 844 });
    }
  });

  it('[P17][P20] speaks English whole, without fault', async () => {
    await open(waiting(), { locale: 'en-GB' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const [place, [name, view]] of states.entries()) {
      const number = `A${100 + place}`;
      stage.show(topic, { ...view(), passedBy: [], ticket: { ...view().ticket, number } });
      await page.locator(`.page-${name}`).filter({ hasText: number }).waitFor();
      expect(await page.locator('main').innerText(), name).not.toMatch(/[请您号窗的]/u);
      if (name === 'waiting' || name === 'missed') expect(await faultsOf(page), name).toEqual([]);
      await picture(`${name}-en`);
    }
  });

  it('[P19] nothing is cut off from 320 to 430 px, with letters twice as large, with the longest numbers and names', async () => {
    const long = (view: TicketView): TicketView => ({
      ...view,
      counter: view.counter && { ...view.counter, number: 128 },
      counters: [101, 102, 128],
      ticket: {
        ...view.ticket,
        number: 'AB1024',
        shape: 'star',
        serviceName: {
          zh: '预购商品房抵押权预告登记（灵活办理）',
          en: 'Advance notice of a mortgage on a home under construction',
        },
      },
    });
    await open(waiting());
    for (const [name, view] of states) {
      for (const shown of [view(), long(view())]) {
        stage.show(topic, shown);
        await page.locator(`.page-${name}`).filter({ hasText: shown.ticket.number }).waitFor();
        for (const [width, letters] of [
          [320, '100%'],
          [430, '100%'],
          [320, '200%'],
          [390, '200%'],
        ] as const) {
          await page.setViewportSize({ width, height: 640 });
          const cut = await page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
            const edge = document.documentElement.clientWidth;
            return [...document.querySelectorAll('#phone *')]
              .filter(
                (part) =>
                  !part.closest('.unseen') &&
                  (part.getBoundingClientRect().right > edge + 1 || part.getBoundingClientRect().left < -1),
              )
              .map((part) => part.outerHTML.slice(0, 80));
          }, letters);
          expect(cut, `${name} ${shown.ticket.number} ${width} ${letters}`).toEqual([]);
        }
      }
    }
  });

  it('[P21] the scripts are under 40 KB compressed, and no font is fetched', async () => {
    scene.views[topic] = waiting();
    page = await newPage();
    const scripts: Promise<Buffer>[] = [];
    const fonts: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.push(response.body());
      if (/\.(woff2?|ttf|otf)$/.test(pathname)) fonts.push(pathname);
    });
    await page.goto(`${stage.url}/t/${token}`);
    await live(page);
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40 * 1024);
    expect(fonts).toEqual([]);
  });
});

describe('waiting', () => {
  it('[P3][P4][P5] shows the span, the time it holds, the people ahead, the counters and who went first', async () => {
    await open(waiting());
    const says = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    for (const words of [
      '8–17',
      '十次有九次在',
      '5 位',
      '2 或 3 号窗口',
      'A025',
      '军人、退役军人优先',
      '本市关于军人、退役军人优先的规定',
    ])
      expect(says).toContain(words);
    stage.show(topic, { ...waiting(), ahead: 0, passedBy: [], forecast: null });
    await page.getByText('到现在没有人先于您').waitFor();
    await page.getByText('时间还说不准').waitFor();
    await page.getByText('没有人了').waitFor();
    await expect.poll(() => page.title()).toBe('A024 等候，下一个就是您 · 号角');
  });

  it('[P43] a number that was sent on says from where, that it keeps its time, and when it is next', async () => {
    await open({ ...waiting(), movedFrom: 3 });
    await page.getByText('3 号窗口已把您的号转过来，号码和取号时间都不变。').waitFor();
    stage.show(topic, { ...waiting(), movedFrom: 3, ahead: 0 });
    await page.getByText('您排在最前，马上就叫').waitFor();
    await picture('moved');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('[P22] a counter of the line that is away or unattended is named, with who goes on calling', async () => {
    const away = {
      number: 2,
      state: 'away',
      reason: { zh: '取档案', en: 'Fetching files' },
      backAt: inMin(8),
    } as const;
    const nobody = { number: 3, state: 'unattended', reason: null, backAt: null } as const;
    await open({ ...waiting(), absent: [away] });
    const says = async () => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    expect(await says()).toMatch(/2 号窗口暂离（取档案），\d\d:\d\d 回。/);
    expect(await says()).toContain('您的号由 3 号窗口叫，次序不变。');
    expect(await page.locator('dd').last().innerText()).toContain('3');
    expect(await faultsOf(page)).toEqual([]);
    await picture('waiting-away');
    stage.show(topic, { ...waiting(), absent: [{ ...away, backAt: inMin(-3) }, nobody] });
    await page.getByText('还没有回来').waitFor();
    expect(await says()).toContain('3 号窗口现在没有人。');
    expect(await says()).toContain('您的号仍有效，次序不变。');
    stage.show(topic, waiting());
    await page.locator('.absent').waitFor({ state: 'detached' });
  });

  it('[P4] many who went first are folded, none is hidden', async () => {
    const passedBy = ['A025', 'A026', 'A027', 'A028', 'A029'].map((number) => ({
      number,
      why: { code: 'priority', className: null, basis: null },
    }));
    await open({ ...waiting(), passedBy });
    expect(await page.locator('.pass').count()).toBe(3);
    await button('再看 2 位').click();
    await expect.poll(() => page.locator('.pass').count()).toBe(5);
  });

  it('[P6] a tick is kept over a reload, for this ticket', async () => {
    await open(waiting());
    await page.locator('label', { hasText: '居民身份证' }).click();
    await page.getByText('必带 1/1').waitFor();
    await page.reload();
    await page.getByText('必带 1/1').waitFor();
    const other = waiting();
    scene.views['ticket/another-ticket'] = { ...other, ticket: { ...other.ticket, id: 't-25', number: 'A025' } };
    await page.goto(`${stage.url}/t/another-ticket`);
    await page.getByText('必带 0/1').waitFor();
  });

  it('[P3] a hall at lunch and a practice hall say so', async () => {
    const { opening } = waiting();
    await open({ ...waiting(), opening: { ...opening, now: false, why: 'noon', nextOpenAt: inMin(30) } });
    await page.getByText(/现在午休/).waitFor();
    await unroll();
    await picture('waiting-noon');
    stage.show(topic, {
      ...waiting(),
      hall: { ...waiting().hall, practice: true },
      opening: { ...opening, why: 'practice' },
    });
    await page.getByText('演示：练习用号，不办业务').waitFor();
  });

  it('[P9] called later: two go first, and a second tap is not a second wish', async () => {
    await open(waiting());
    await button(/晚一点叫我/).dblclick();
    await page.getByText('好的，已让 2 位先办。').waitFor();
    await button(/晚一点叫我/).click();
    await stage.heard('delay-ticket');
    expect(stage.said.map(({ command, body }) => ({ command, body }))).toEqual([
      { command: 'delay-ticket', body: { token, behind: 2 } },
    ]);
    await picture('delayed');
  });

  it('[P10] giving up is asked twice', async () => {
    await open(waiting());
    await button(/不办了/).click();
    await page.getByText('取消 A024 吗？').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture('cancel');
    await button('留着，不取消').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(stage.said).toEqual([]);
    await button(/不办了/).click();
    await page.locator('dialog').getByRole('button', { name: '取消这个号' }).click();
    await page.getByText('已取消。').waitFor();
    expect(await stage.heard('cancel-ticket')).toMatchObject({ body: { ticket: 't-24', reason: 'visitor' } });
    expect(stage.said).toHaveLength(1);
    stage.show(topic, cancelled());
    await page.getByText('这个号已取消').waitFor();
  });

  it("[P12] a refusal is shown in the hub's words", async () => {
    scene.commands!['delay-ticket'] = () => ({
      status: 409,
      body: {
        type: 'about:blank',
        title: '现在不能改',
        status: 409,
        code: 'wrong-state',
        detail: '已经在叫您了，请到 3 号窗口。',
      },
    });
    await open(waiting());
    await button(/晚一点叫我/).click();
    await page.getByText('已经在叫您了，请到 3 号窗口。').waitFor();
  });
});

describe('your turn', () => {
  it('[P7] is the one red page, and has nothing to press but the language', async () => {
    await open(waiting());
    const red = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await expect.poll(red).toBe('rgb(247, 244, 236)');
    stage.show(topic, called(2));
    await page.getByRole('heading', { name: '轮到您了' }).waitFor();
    // The ground and the bar above are coloured once the page is drawn.
    await expect.poll(red).toBe('rgb(200, 50, 31)');
    const says = await page.locator('main').innerText();
    for (const words of ['A024', '3', '号窗口', 'A区，右前方', '李静 1001 在等您', '第 2 次叫号'])
      expect(says).toContain(words);
    expect(await page.locator('main button').count()).toBe(0);
    await expect.poll(() => page.title()).toBe('请到 3 号窗口 · A024 · 号角');
    expect(await page.locator('.way-up-right').count()).toBe(1);
    await expect.poll(() => page.locator('meta[name="theme-color"]').getAttribute('content')).toBe('rgb(200, 50, 31)');
  });

  it('[P7] a visitor who cannot hear sees the shape of the boards, and a far counter fits', async () => {
    const view = called();
    await open({ ...view, counter: { ...view.counter!, number: 128 }, ticket: { ...view.ticket, shape: 'diamond' } });
    await page.locator('.summons .figure').waitFor();
    await picture('called-shape');
  });

  it('[P8] sounds and shakes once for each summons, also over a reload', async () => {
    scene.views[topic] = waiting();
    page = await newPage();
    await page.addInitScript(() => {
      const count = (name: string) => localStorage.setItem(name, String(Number(localStorage.getItem(name) ?? 0) + 1));
      navigator.vibrate = () => {
        count('shaken');
        return true;
      };
      const make = AudioContext.prototype.createOscillator;
      AudioContext.prototype.createOscillator = function counted() {
        count('notes');
        return make.call(this);
      };
    });
    const counted = () =>
      page.evaluate(() => [localStorage.getItem('shaken'), localStorage.getItem('notes')].map(Number));
    const shaken = async (times: number) => expect.poll(async () => (await counted())[0]).toBe(times);
    const turn = page.getByRole('heading', { name: '轮到您了' });
    await page.goto(`${stage.url}/t/${token}`);
    await button(/打开叫号提示音/).click();
    await page.getByText('提示音已打开，叫到时会响、会震。').waitFor();
    await expect.poll(counted).toEqual([1, 2]);
    stage.show(topic, called(1));
    await turn.waitFor();
    await expect.poll(counted).toEqual([2, 4]);
    await page.reload();
    await turn.waitFor();
    await live(page);
    expect(await counted()).toEqual([2, 4]);
    stage.show(topic, called(2));
    await page.getByText('第 2 次叫号').waitFor();
    await shaken(3);
    const old = called(3);
    stage.show(topic, { ...old, call: { ...old.call!, at: inMin(-2) } });
    await page.getByText('第 3 次叫号').waitFor();
    // The page shakes after it has drawn: a call that is fresh again shows that the old one was passed over.
    stage.show(topic, called(4));
    await page.getByText('第 4 次叫号').waitFor();
    await shaken(4);
  });
});

describe('missed', () => {
  it("[P11] says it is still good and who goes first; one press, with the ticket's own token, brings it back", async () => {
    await open(missed());
    await page.getByText('号没有作废').waitFor();
    await page.getByText('回来按一下，再办 2 位就叫您').waitFor();
    expect(await page.locator('.follow li .number').allInnerTexts()).toEqual(['A026', 'A027', 'A024']);
    const [request] = await Promise.all([
      page.waitForRequest('**/api/commands/return-ticket'),
      button('我回来了').dblclick(),
    ]);
    expect(request.headers().authorization).toBe(`Bearer ${token}`);
    await page.getByText('好的，已经给您排上。').waitFor();
    expect(await stage.heard('return-ticket')).toMatchObject({ body: { ticket: 't-24' } });
    expect(stage.said).toHaveLength(1);
    stage.show(topic, ticketIn('waiting', {}, { ahead: 2, forecast: { p50S: 300, p90S: 600 } }));
    await page.getByText('大约还要等').waitFor();
  });

  it('[P11] with nobody to follow it is next', async () => {
    await open({ ...missed(), wouldFollow: [], forecast: null });
    await page.getByText('回来按一下，下一个就叫您').waitFor();
  });
});

describe('truth', () => {
  it('[P12][P13][P14][P16] a lost link is said with its time; an unanswered press keeps its key; a phone that wakes is right at once', async () => {
    const blind = await newPage();
    await blind.route('**/socket.io/**', (route) => route.abort());
    await blind.routeWebSocket('**/socket.io/**', (socket) => socket.close());
    await blind.goto(`${stage.url}/t/${token}`);
    await blind.getByText('正在连接大厅').waitFor();
    scene.views['ticket/another-ticket'] = called();
    const red = await newPage();
    await red.goto(`${stage.url}/t/another-ticket`);
    await live(red);
    await open(waiting());
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/commands/')) keys.push(request.headers()['idempotency-key']);
    });

    stage.cut();
    await button(/晚一点叫我/).click();
    for (const one of [page, red]) {
      await one
        .getByRole('alert')
        .getByText(/起连不上大厅/)
        .waitFor();
      await expect.poll(() => one.locator('.beat').innerText()).toBe('已断线');
      await expect.poll(() => one.title()).toMatch(/^断线 · /);
    }
    await page.getByText(/时的情况$/).waitFor();
    await page.getByText('请再按一次，不会重复').waitFor();
    await blind.getByRole('heading', { name: '暂时连不上大厅' }).waitFor();
    await blind.getByRole('button', { name: '现在再试' }).waitFor();
    for (const [one, name] of [
      [page, 'lost'],
      [red, 'called-lost'],
      [blind, 'unreachable'],
    ] as const) {
      await one.bringToFront();
      expect(await faultsOf(one), name).toEqual([]);
      await picture(name, one);
    }
    await Promise.all([blind.close(), red.close()]);

    scene.views[topic] = { ...waiting(), ahead: 3 };
    stage.show('kiosk', {});
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    // No pulse and no other view would bring it: it was asked for when the phone woke.
    await page.getByText('3 位', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);

    stage.mend();
    await button(/晚一点叫我/).click();
    await stage.heard('delay-ticket');
    expect(stage.said).toHaveLength(1);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
  });

  it('[P15] a ticket the hub does not know is said in words, with what to do', async () => {
    await open(waiting());
    await page.goto(`${stage.url}/t/notknown1234`);
    await page.getByRole('heading', { name: '找不到这张号票' }).waitFor();
    expect(await page.locator('.what-now li').count()).toBe(3);
    await expect.poll(() => page.title()).toBe('找不到这张号票 · 号角');
    expect(await faultsOf(page)).toEqual([]);
    await picture('unknown');
    await page.goto(`${stage.url}/t/short`);
    await page.getByRole('heading', { name: '找不到这张号票' }).waitFor();
  });
});

describe('the language', () => {
  it('[P17] follows the phone until it is chosen, then stays', async () => {
    await open(waiting(), { locale: 'en-GB' });
    await page.getByText('Still to wait, about').waitFor();
    await button('切换到中文').click();
    await page.getByText('大约还要等').waitFor();
    await page.reload();
    await page.getByText('大约还要等').waitFor();
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CounterView, DeskView } from '../../protocol/views.ts';
import { closePages, openBrowser } from '../stage/browser.ts';
import { inspect, type Play, playThatMorning } from './playhouse.ts';
import { at, awaySign, call, desk, justNow, onPost, sign, standIn, withFace } from './scenes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

const strip: [number, number] = [1920, 360];
const small: [number, number] = [800, 480];
const tablet: [number, number] = [1280, 800];

const signs: [name: string, view: CounterView, says: string[]][] = [
  ['free', sign(10, { state: 'free' }), ['有人在岗', '空闲', '张宁', '工号 1014', 'A岗']],
  [
    'calling',
    sign(3, { state: 'calling', ticket: 'A036', call: call('A036', 3, { at: at(justNow) }) }),
    ['请到这里', 'A036', '李静'],
  ],
  ['serving', sign(3, { ticket: 'A036' }), ['正在办理', 'A036', '科员', '工号 1001', 'A岗']],
  [
    'covered-for',
    sign(7, { ticket: 'D011', staff: standIn(7, 'B', { why: 'sign', reason: { zh: '培训', en: 'Training' } }) }),
    ['B岗顶岗', 'D011', '韩梅', 'B岗', '替 ', '至 15:00'],
  ],
  ['photo', sign(3, { ticket: 'A036', staff: withFace(onPost(3)) }), ['正在办理', 'A036', '李静', 'A岗']],
  [
    'photo-chief-called',
    sign(3, {
      state: 'calling',
      ticket: 'A036',
      call: call('A036', 3, { at: at(justNow) }),
      staff: withFace({ ...onPost(3), chief: true }),
    }),
    ['请到这里', 'A036', '首席代表 工号 1001'],
  ],
  [
    'photo-substitute',
    sign(3, { state: 'free', staff: withFace(standIn(3, 'substitute', { why: 'leave', reason: null })) }),
    ['有人顶岗', '顶岗', '替 ', '至 15:00'],
  ],
  [
    'away-note',
    sign(4, { state: 'away', sign: { ...awaySign, goTo: [3], note: '急事请按桌上的铃' } }),
    ['暂离', '取档案', '急事请按桌上的铃', '3'],
  ],
  ['longer', sign(3, { ticket: 'A036', longerUntil: '18:30' }), ['正在办理', '延时到 18:30']],
  ['covered', sign(7, { ticket: 'D011', staff: onPost(7, 'B') }), ['B岗顶岗', 'D011', '韩梅', 'B岗']],
  [
    'away',
    sign(4, { state: 'away', sign: { ...awaySign, goTo: [3, 2], cover: { name: '刘洋', jobNo: '1004' } } }),
    ['暂离', '取档案', '10:25', '回', '3', '2'],
  ],
  [
    'unattended',
    sign(8, { state: 'unattended', staff: null, since: at('10:14'), goTo: [7] }),
    ['无人在岗', '10:14 起，没有挂牌', '7'],
  ],
  [
    'closed',
    sign(12, { state: 'closed', staff: null, opensAt: at('13:30'), goTo: [10, 11] }),
    ['未开放', '13:30', '10', '11'],
  ],
  ['closed-alone', sign(12, { state: 'closed', staff: null }), ['未开放', '您的号仍有效', '请看大厅屏']],
  [
    'long',
    {
      ...sign(12, {
        ticket: 'AB1036',
        staff: {
          ...onPost(12),
          name: '阿依古丽·买买提',
          title: { zh: '副主任科员' },
          jobNo: 'HRSS1002',
          as: 'substitute',
        },
      }),
      number: 112,
    },
    ['112', 'AB1036', '顶岗'],
  ],
];

describe.each([
  ['strip', strip, '.bar'],
  ['small', small, '.small'],
] as const)('the counter sign, %s', (layout, size, root) => {
  let shared: Play;
  beforeAll(async () => {
    shared = await playThatMorning(browser, { path: '/counter/3/', views: { 'counter/3': sign(3) }, size: [...size] });
    await shared.page.locator(root).waitFor();
  });
  afterAll(() => shared.close());

  it.each(signs)('[C1] [C2] [C3] [C4] [S200] [S201] [S203] [S230] %s', async (name, view, says) => {
    const { page, show } = shared;
    await show(view);
    for (const words of says) await page.locator(root, { hasText: words }).waitFor();
    await inspect(page, `sign-${layout}-${name}`);
  });
});

describe('out of contact', () => {
  it('[B9] a sign is sure only of its own number; a desk says what it shows is old', async () => {
    const views = { 'counter/3': sign(3, { ticket: 'A036' }), 'desk/3': desk(3) };
    const plays = await Promise.all(
      [
        ['/counter/3/', strip],
        ['/counter/3/', small],
        ['/desk/3/', tablet],
      ].map(([path, size]) => playThatMorning(browser, { path: String(path), views, size: size as [number, number] })),
    );
    for (const { page } of plays) await page.getByText('A036').waitFor();
    for (const { stage } of plays) stage.cut();
    for (const [place, { page, close }] of plays.entries()) {
      await page.getByText(place < 2 ? '请听窗口喊号' : '以下是 10:17 的情况').waitFor();
      if (place < 2) expect(await page.locator('main').innerText()).not.toContain('A036');
      await inspect(page, ['sign-strip-lost', 'sign-small-lost', 'desk-lost'][place] ?? '');
      await close();
    }
  });
});

describe('the counter sign', () => {
  it('[H1] not accepted it asks to be paired as a sign; a counter that cannot be is said in words', async () => {
    const paired = await playThatMorning(browser, { path: '/counter/3/', views: {}, size: small });
    await paired.page.getByText('请在窗口工作台登记这块屏幕').waitFor();
    expect(await paired.stage.heard('pair-device')).toMatchObject({ body: { kind: 'sign', label: '窗口屏 3' } });
    await paired.close();
    const unknown = await playThatMorning(browser, { path: '/counter/0/', views: {}, size: strip });
    await unknown.page.getByText('没有这个位置').waitFor();
    await inspect(unknown.page, 'sign-strip-unknown');
    await unknown.close();
  });
});

const materials = Array.from({ length: 9 }, (_, i) => ({
  id: `m${i}`,
  name: { zh: '投资人和任职人员的身份证明材料', en: 'Identity papers of investors and officers' },
  original: 1,
  copies: i,
  required: i % 2 === 0,
  shared: i === 3,
}));
const matter = {
  number: 'F036',
  service: { zh: '公司（企业）设立登记（含分支机构）', en: 'Registration of a company or a branch' },
  since: at('10:05'),
  promisedDays: 3,
  fees: [{ name: { zh: '工本费' }, amountYuan: 10 }],
  materials,
  ticks: { m0: 'received' as const, m1: 'missing' as const },
  looking: 'm2',
  notice: null,
};

const notice = {
  number: 'LJ 告〔2026〕1123-032',
  signed: false,
  items: [
    {
      name: { zh: '授权委托书', en: 'Authority letter' },
      original: 1,
      copies: 0,
      words: '缺双方签名，样表在导办台，可以现在填。',
    },
    {
      name: { zh: '被委托人身份证', en: 'The agent’s ID card' },
      original: 0,
      copies: 1,
      words: '窗口可以免费复印，带原件来就行。',
    },
  ],
  received: [{ zh: '居民身份证', en: 'ID card' }],
  complaintsPhone: '0000-12345',
};

const desks: [name: string, view: DeskView, says: string[]][] = [
  [
    'serving',
    desk(3),
    ['李静', '工号 1001', 'A岗', 'A036', '社会保障卡申领', '居民身份证', '原件 1 份', '当场办结', '不收费'],
  ],
  [
    'serving-long',
    desk(11, { serving: matter }),
    ['F036', '3', '个工作日', '10 元', '不用交', '复印件 8 份', '已收到', '还缺', '正在看'],
  ],
  [
    'told-once',
    desk(3, { serving: { ...desk(3).serving!, notice } }),
    ['还缺 2 样', '授权委托书', '缺双方签名', '已收下 1 样', '我看明白了，告知书已收到', '第三十二条'],
  ],
  ['signed', desk(3, { serving: { ...desk(3).serving!, notice: { ...notice, signed: true } } }), ['您已签收']],
  ['serving-nothing', desk(3, { serving: { ...matter, materials: [] } }), ['这件事不用交材料']],
  ['free', desk(3, { state: 'free', serving: null, ticket: null }), ['有人在岗，可以来问', '李静']],
  ['calling', desk(3, { state: 'calling', serving: null, ticket: 'A036' }), ['正在叫号', 'A036']],
  [
    'away',
    desk(3, { state: 'away', serving: null, ticket: null, sign: awaySign }),
    ['暂离：取档案', '10:25', '请到 3 号窗口'],
  ],
  [
    'unattended',
    desk(3, { state: 'unattended', serving: null, ticket: null, staff: null }),
    ['无人在岗', '您的号仍有效'],
  ],
  [
    'photo',
    desk(3, { staff: withFace(onPost(3)), chief: '王芳' }),
    ['李静', '人力资源和社会保障局', 'A岗', '接着办', '首席代表', '王芳'],
  ],
  [
    'covered-for',
    desk(7, { staff: standIn(7, 'B', { why: 'meeting', reason: null }), follows: null }),
    ['韩梅', 'B岗', '（开会）至 15:00'],
  ],
  [
    'closed',
    desk(12, { state: 'closed', serving: null, ticket: null, staff: null, opensAt: at('13:30'), goTo: [10, 11] }),
    ['本窗口未开放', '13:30', '10 号或 11 号'],
  ],
];

describe('the desk tablet', () => {
  let shared: Play;
  beforeAll(async () => {
    shared = await playThatMorning(browser, { path: '/desk/3/', views: { 'desk/3': desk(3) }, size: tablet });
  });
  afterAll(() => shared.close());

  it.each(desks)('[D1] [D2] [S200] [S201] [S202] [S220] %s', async (name, view, says) => {
    const { page, stage } = shared;
    stage.show('desk/3', view);
    for (const words of says) await page.locator('.desk', { hasText: words }).waitFor();
    await inspect(page, `desk-${name}`);
  });

  it('[S221] one touch signs for the notice, by its number, once', async () => {
    const { page, stage } = shared;
    stage.show('desk/3', desk(3, { serving: { ...desk(3).serving!, notice } }));
    await page.getByRole('button', { name: /已收到/ }).click();
    await expect
      .poll(() => stage.said.map(({ command, body }) => [command, body]))
      .toEqual([['sign-for-paper', { counter: 3, document: 'LJ 告〔2026〕1123-032' }]]);
    stage.show('desk/3', desk(3, { serving: { ...desk(3).serving!, notice: { ...notice, signed: true } } }));
    await page.getByText('您已签收').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /已收到/ }).count()).toBe(0);
  });
});

import { leaving, mayCover, myPostView, partnerAway } from './my-post-sample.ts';
import { refused } from './console-stage.ts';
import { asked, crowdedHall } from './hall-sample.ts';
import { called, intakeView, kase, line, paper, service } from './intake-sample.ts';
import { at, clerk, type Look, nobody } from './look.ts';
import { ago, awayView, callingView, consoleView, servingView, who } from './sample.ts';

/** All but the last of the sample's materials that are asked for. */
const ticked = service.guide.materials
  .filter(({ shared }) => !shared)
  .map(() => 'Space')
  .slice(1);
/** So many outcomes to the right. */
const to = (n: number): string[] => Array.from({ length: n }, () => 'ArrowRight');
const papers = [
  paper('acceptance', 2, { job: { id: '2', printer: 'k1', state: 'sending' } }),
  paper('receipt', 3, { job: { id: '3', printer: 'k1', state: 'failed' } }),
];

/** Decided, and the result lies at the counter. */
const ready = kase({ state: 'decided', documents: [paper('collection', 1)] });
const dock = { width: 360, height: 768 };
const empty = consoleView({
  waiting: [],
  alerts: [],
  held: [],
  missed: [],
  counts: { ...consoleView().counts, waiting: 0, held: 0, missed: 0, queues: [] },
});

/** Signing in, the counter in all its states, and what lies open over it. */
export const counterLooks: Look[] = [
  { name: 'sign-in', see: '.sign-in' },
  {
    name: 'take-counter',
    who: who({}, { counter: null }),
    views: at(consoleView({ state: 'closed', staff: null })),
    see: '.tiles',
  },
  { name: 'idle', ...clerk, views: at(consoleView()), see: '.summon' },
  {
    name: 'idle-practice',
    ...clerk,
    views: at(consoleView()),
    practice: true,
    size: { width: 1280, height: 720 },
    see: '.practice',
  },
  { name: 'idle-empty', ...clerk, views: at(empty), see: '.go.soon' },
  { name: 'idle-en', ...clerk, views: at(consoleView()), english: true, see: '.summon' },
  { name: 'calling', ...clerk, views: at(callingView()), see: '.do' },
  { name: 'serving', ...clerk, views: at(servingView()), keys: ['1', '2', 'ArrowDown', 'ArrowDown'], see: '.mats' },
  { name: 'notice', ...clerk, views: at(servingView()), keys: [...ticked, 'Backspace', 'F2'], see: '.notice-form' },
  {
    name: 'notice-en',
    ...clerk,
    views: at(servingView()),
    english: true,
    keys: [...ticked, 'Backspace', 'F2'],
    see: '.notice-form',
  },
  { name: 'refusal', ...clerk, views: at(servingView()), keys: [...to(2), 'F2', '2'], see: '.paper-preview' },
  { name: 'consultation', ...clerk, views: at(servingView()), keys: [...to(4), 'F2'], see: '.tellings' },
  { name: 'elsewhere', ...clerk, views: at(servingView()), keys: [...to(3), 'F2'], see: '.in-hall' },
  {
    name: 'accepted',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ cases: [kase({ documents: papers })] }) },
    see: '.done-number',
  },
  {
    name: 'call-unit',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ called: [called(), called({ id: 'U2', state: 'off' })] }) },
    keys: ['F5'],
    see: '.call-unit',
  },
  {
    name: 'find-case-en',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ others: [line()], called: [called()] }) },
    english: true,
    see: '.find-case',
    act: (page) => page.locator('.open-it').first().click(),
  },
  {
    name: 'agency',
    ...clerk,
    views: at(servingView()),
    keys: [...ticked, 'Space', ...to(5), 'F2', '3', '4', '6'],
    see: '.milestone',
  },
  {
    name: 'agency-en',
    ...clerk,
    views: at(servingView()),
    english: true,
    keys: [...ticked, 'Space', ...to(5), 'F2', '3', '4', '5'],
    see: '.agency-papers',
  },
  {
    name: 'told-aloud',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ oral: true }) },
    keys: [...ticked, 'Backspace', 'F2', '2'],
    see: '.paper-preview.record',
  },
  {
    name: 'hand-out',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ cases: [ready] }) },
    keys: ['2'],
    see: '.field',
  },
  {
    name: 'hand-out-en',
    ...clerk,
    views: { ...at(servingView()), 'intake/3': intakeView({ cases: [ready] }) },
    english: true,
    see: '.say-card',
  },
  { name: 'away', ...clerk, views: at(awayView()), see: '.door-sign' },
  { name: 'away-form', ...clerk, views: at(consoleView()), keys: ['F9', '2'], see: '.door-sign' },
  {
    name: 'away-blocked',
    ...clerk,
    views: { ...at(consoleView()), 'my-post/1001': myPostView({ leaving: leaving(partnerAway()) }) },
    keys: ['F9'],
    see: '.blocked',
    act: async (page) => {
      await page.locator('.away-page').waitFor();
      await page.keyboard.press('2');
    },
  },
  {
    name: 'before-leaving',
    ...clerk,
    views: {
      ...at(consoleView()),
      'my-post/1001': myPostView({ leaving: leaving(partnerAway()), work: mayCover().work }),
    },
    keys: ['F10'],
    see: '.before-leaving',
  },
  {
    name: 'my-post',
    ...clerk,
    views: { ...at(consoleView()), 'my-post/1001': myPostView() },
    see: '.post-card',
    act: (page) => page.locator('.rooms button', { hasText: '我的' }).click({ force: true }),
  },
  {
    name: 'my-cover',
    who: who({}, { counter: null }),
    views: { ...at(consoleView()), 'my-post/1001': myPostView({ mayCover: [mayCover()] }) },
    keys: ['F4'],
    see: '.cover-page',
  },
  {
    name: 'hall-asked',
    who: who({ jobNo: '9002', name: '周敏', roles: ['leader'] }, nobody),
    views: {
      hall: crowdedHall(),
      'asked/9002': { asks: asked().asks.map((ask) => ({ ...ask, task: 'cover', counter: 3 })), calls: [] },
    },
    see: '.hall-right .asked-card',
  },
  {
    name: 'my-asked',
    who: who({}, { counter: null }),
    views: {
      ...at(consoleView()),
      'asked/1001': {
        asks: asked().asks.map((ask) => ({ ...ask, task: 'cover', as: 'B', counter: 3 })),
        calls: [],
      },
      'my-post/1001': myPostView({ mayCover: [mayCover()] }),
    },
    keys: ['F4'],
    see: '.my > .asked-card',
  },
  {
    name: 'ask-b-en',
    ...clerk,
    english: true,
    views: {
      ...at(consoleView()),
      'my-post/1001': myPostView({
        leaving: leaving({
          coverFromMin: 1,
          onPost: 'at-counter',
          asked: [{ jobNo: '1002', at: ago(0), state: 'asked' }],
        }),
      }),
    },
    keys: ['F9'],
    act: async (page) => {
      await page.locator('.away-page').waitFor();
      await page.keyboard.press('2');
    },
    see: '.blocked .go.soon',
  },
  {
    name: 'hand-back',
    who: who({}, { counter: null }),
    views: {
      ...at(consoleView({ state: 'closed', staff: null })),
      'my-post/1001': myPostView({ covering: mayCover({ gone: null }) }),
    },
    keys: ['F4'],
    see: '.cover-page',
  },
  { name: 'transfer', ...clerk, views: at(servingView()), keys: ['F6'], see: '.kinds' },
  { name: 'call-by-number', ...clerk, views: at(consoleView()), keys: ['F6', '1'], see: '.pick' },
  { name: 'missed', ...clerk, views: at(consoleView()), keys: ['F4'], see: '.pick' },
  { name: 'held', ...clerk, views: at(consoleView()), keys: ['F7'], see: '.pick' },
  { name: 'alerts', ...clerk, views: at(consoleView()), keys: ['F8'], see: '.als' },
  { name: 'all-keys', ...clerk, views: at(consoleView()), keys: ['F1'], see: '.key-groups' },
  {
    name: 'handover',
    who: who({ roles: ['clerk', 'leader'] }),
    views: at(consoleView()),
    keys: ['F10'],
    see: '.choices',
  },
  {
    name: 'refused',
    ...clerk,
    views: at(consoleView()),
    commands: {
      'call-next': () => refused('finish-first', '请先办完当前号', 'A022 号还未办结，请先办结、暂挂或转出。'),
    },
    see: '.notice',
    act: async (page) => {
      await page.locator('.go.ready').waitFor();
      await page.keyboard.press('F2');
    },
  },
  {
    name: 'lost',
    ...clerk,
    views: at(consoleView()),
    see: '.lost-band',
    act: async (page, stage) => {
      stage.cut();
      await page.clock.fastForward(7000);
    },
  },
  { name: 'dock-idle', ...clerk, views: at(consoleView()), size: dock, see: '.summon' },
  { name: 'dock-calling', ...clerk, views: at(callingView(3)), size: dock, see: '.do' },
  { name: 'dock-serving', ...clerk, views: at(servingView()), size: dock, see: '.mats' },
  { name: 'dock-sign-in', size: dock, see: '.sign-in' },
];

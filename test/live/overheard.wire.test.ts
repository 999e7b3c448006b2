import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller, Watcher } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { stillClock } from '../support/still-clock.ts';
import { settled, timeless } from './settled.ts';

const topics = [
  'board',
  'board/a',
  'board/b',
  'kiosk',
  'hall',
  'counter/1',
  'counter/2',
  'counter/3',
  'desk/1',
  'desk/2',
  'desk/3',
  'console/1',
  'console/2',
  'console/3',
];
/** A visitor at counter 1 is seen here at once. */
const at1 = 'board board/a counter/1 desk/1 console/1';
/** A move in queue A is seen here: its zone, the zone of B whose counter 2 serves both, and every console that calls A. */
const lineA = 'board board/a board/b kiosk hall console/1 console/2 console/3';

let hub: RunningHub;
let kiosk: Caller;
let leader: Caller;
let [one, two, three]: Caller[] = [];
let ears: Watcher;
/** Tickets by number: the page's topic and the id. */
const pages = new Map<string, { topic: string; id: string }>();
const id = (number: string) => pages.get(number)!.id;

beforeAll(async () => {
  hub = await startHub({ env: stillClock });
  kiosk = hub.caller();
  leader = await hub.caller().signIn('9002');
  [one, two, three] = await Promise.all(['1001', '1002', '1003'].map((jobNo) => hub.caller().signIn(jobNo)));
  ears = await leader.watch(topics);
  expect(ears.refused).toEqual({});
  await settled(ears, kiosk, 0);
});
afterAll(async () => {
  leader.close();
  await hub.close();
});

async function issue(service: string, page = false): Promise<Answer['body']> {
  const { ticket } = await kiosk.done('issue-ticket', { service, printer: null });
  pages.set(ticket.number, { topic: `ticket/${ticket.token}`, id: ticket.id });
  if (page) {
    const { views } = await ears.socket.emitWithAck('watch', [`ticket/${ticket.token}`]);
    ears.heard.push({ topic: `ticket/${ticket.token}`, ...views[`ticket/${ticket.token}`] });
  }
  return ticket;
}

/** Does one thing: exactly these topics are heard to change by it (pages by their numbers), and nothing shown is stale afterwards. */
async function heard(doing: () => Promise<Answer['body']>, expected: string): Promise<void> {
  const from = ears.heard.length;
  const before = new Map(ears.heard.map(({ topic, view }) => [topic, timeless(topic, view)]));
  await doing();
  const since = await settled(ears, kiosk, from);
  const named = (topic: string) => [...pages].find(([, page]) => page.topic === topic)?.[0] ?? topic;
  const changed = new Set(
    since.filter(({ topic, view }) => timeless(topic, view) !== before.get(topic)).map(({ topic }) => named(topic)),
  );
  expect.soft([...changed].sort()).toEqual([...new Set(expected.split(' ').filter(Boolean))].sort());
  const watched = [...new Set(ears.heard.map(({ topic }) => topic))].map((topic) => ({
    topic,
    shown: timeless(topic, ears.view(topic)),
  }));
  const stale = [];
  for (const { topic, shown } of watched)
    if (timeless(topic, (await leader.get(`/api/views/${topic}`)).body.view) !== shown) stale.push(named(topic));
  expect.soft(stale).toEqual([]);
}

describe('who hears of what, and nobody else', () => {
  it('[L1] an issued number: the boards of its zone, the kiosk, the hall, the consoles that may call it', async () => {
    await heard(() => issue('ss-card'), 'board board/a kiosk hall console/1 console/2 console/3');
    await heard(() => issue('id-card'), 'board board/b kiosk hall console/2');
  });

  it('[L2] an opened counter: every sign, desk and console, and everybody whose wait it makes known or shorter', async () => {
    await issue('ss-card', true);
    await issue('id-card', true);
    await settled(ears, kiosk, 0);
    await heard(
      () => one!.done('open-counter', { counter: 1 }),
      `${at1} A002 board kiosk hall counter/2 counter/3 desk/2 desk/3 console/2 console/3`,
    );
    await heard(
      () => two!.done('open-counter', { counter: 2 }),
      'A002 B002 board board/a board/b kiosk hall counter/2 desk/2 console/2 counter/3 desk/3 console/3',
    );
    await heard(
      () => three!.done('open-counter', { counter: 3 }),
      'A002 B002 board board/a board/b kiosk hall counter/3 desk/3 console/3',
    );
  });

  it('[L3] a call and a call again: board, sign, desk and console at once, and those who move up', async () => {
    await heard(() => one!.done('call-next', { counter: 1 }), `${at1} ${lineA} A002 B002`);
    await heard(() => one!.done('recall', { ticket: id('A001') }), at1);
    await heard(() => one!.done('recall', { ticket: id('A001') }), at1);
  });

  it('[L4] a missed number, and its return behind the next few', async () => {
    await heard(() => one!.done('mark-missed', { ticket: id('A001') }), `${at1} A002 kiosk hall console/2 console/3`);
    await heard(() => kiosk.done('return-ticket', { ticket: id('A001') }), `${lineA} B002`);
  });

  it('[L5] a service: begun, put aside, taken up again, finished', async () => {
    await heard(
      () => one!.done('call-ticket', { counter: 1, ticket: id('A002'), reason: '身体不适' }),
      `${at1} ${lineA} A002 B002`,
    );
    await heard(() => one!.done('begin-service', { ticket: id('A002') }), `${at1} A002 hall`);
    await heard(() => one!.done('hold-ticket', { ticket: id('A002') }), `${at1} A002 kiosk hall console/2 console/3`);
    await heard(
      () => one!.done('resume-ticket', { counter: 1, ticket: id('A002') }),
      `${at1} A002 kiosk hall console/2 console/3`,
    );
    await heard(() => one!.done('finish-service', { ticket: id('A002') }), `${at1} A002 board/b kiosk hall B002`);
  });

  it('[L6] a ticket sent to another queue, given up, or put back by its holder', async () => {
    await issue('ss-card');
    await issue('ss-card');
    await settled(ears, kiosk, 0);
    await heard(
      () => kiosk.done('delay-ticket', { token: pages.get('A003')!.topic.slice('ticket/'.length), behind: 1 }),
      'console/1 console/2 console/3',
    );
    await one!.done('call-ticket', { counter: 1, ticket: id('A004'), reason: '身体不适' });
    await settled(ears, kiosk, 0);
    await heard(
      () => one!.done('transfer-ticket', { ticket: id('A004'), to: { queue: 'B' }, reason: '转办' }),
      `${at1} board/b kiosk hall console/2`,
    );
    await heard(
      () => one!.done('cancel-ticket', { ticket: id('A004'), reason: '改日再来' }),
      'board board/a board/b kiosk hall console/2',
    );
  });

  it('[L7] a sign put up and taken down, a counter closed', async () => {
    const forecasts = 'A002 B002 board board/a board/b kiosk hall';
    await heard(() => one!.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 20 }), `${at1} ${forecasts}`);
    await heard(() => one!.done('take-down-sign', { counter: 1 }), `${at1} ${forecasts}`);
    await heard(() => one!.done('close-counter', { counter: 1 }), `${at1} ${forecasts}`);
  });

  it('[L8] a call for help: kiosk, hall and consoles; a new screen: the hall', async () => {
    let help = '';
    await heard(
      async () => (help = (await kiosk.done('ask-help', {})).help.id),
      'kiosk hall console/1 console/2 console/3',
    );
    await heard(() => two!.done('answer-help', { help }), 'kiosk hall console/1 console/2 console/3');
    await heard(() => kiosk.done('cancel-help', { help }), 'kiosk hall');
    let asked = { code: '', device: { id: '' } };
    await heard(async () => (asked = await kiosk.done('pair-device', { kind: 'board', label: '大屏' })), 'hall');
    await heard(() => leader.done('accept-device', { code: asked.code }), 'hall');
    await heard(() => leader.done('revoke-device', { device: asked.device.id }), 'hall');
  });

  it('[L9] a refusal, a replay and a reprint are heard by nobody', async () => {
    await heard(() => one!.tell('call-next', { counter: 1 }), '');
    await kiosk.done('issue-ticket', { service: 'pension', printer: null }, { key: 'replayed' });
    await settled(ears, kiosk, 0);
    await heard(() => kiosk.done('issue-ticket', { service: 'pension', printer: null }, { key: 'replayed' }), '');
    await heard(() => two!.done('reprint-ticket', { ticket: id('B001'), printer: 'k1' }), '');
  });
});

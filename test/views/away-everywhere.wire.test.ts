import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BoardView, CounterView, KioskView, TicketView } from '../../protocol/views.ts';
import type { Caller, Watcher } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';

let hub: RunningHub;
let one: Caller;
let two: Caller;
let screens: Watcher;
let token = '';
let topics: string[] = [];
beforeAll(async () => {
  hub = await startHub({ hall: smallHall((file) => (file.counters[1]!.queues = ['A'])) });
  one = await hub.caller().signIn('1001');
  two = await hub.caller().signIn('1002');
  await one.done('open-counter', { counter: 1 });
  await two.done('open-counter', { counter: 2 });
  for (let i = 0; i < 4; i++)
    token = (await hub.caller().done('issue-ticket', { service: 'ss-card', printer: null })).ticket.token;
  topics = ['board', 'counter/1', 'desk/1', 'kiosk', `ticket/${token}`];
  screens = await one.watch(topics);
});
afterAll(async () => {
  one.close();
  two.close();
  await hub.close();
});

/** What a screen says of counter 1, in its own way. */
function standing(topic: string, view: unknown): 'away' | 'there' {
  if (topic === 'board') return stateOnBoard(view as BoardView) === 'away' ? 'away' : 'there';
  if (topic === 'kiosk' || topic.startsWith('ticket'))
    return (view as KioskView | TicketView).absent.some(({ number }) => number === 1) ? 'away' : 'there';
  return (view as CounterView).state === 'away' ? 'away' : 'there';
}
const stateOnBoard = ({ counters }: BoardView) => counters.find(({ number }) => number === 1)?.state;

/** What each screen said of counter 1, one after another. */
const saidBy = (topic: string) =>
  screens.heard
    .filter((heard) => heard.topic === topic)
    .map(({ view }) => standing(topic, view))
    .filter((said, place, all) => said !== all[place - 1]);

it('[S84] board, sign, desk, kiosk and phone show a sign going up and coming down, in that order, each in one view whole', async () => {
  for (const round of [1, 2]) {
    await one.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 20 });
    await screens.until(() => topics.every((topic) => standing(topic, screens.view(topic)) === 'away'));
    await one.done('take-down-sign', { counter: 1 });
    await screens.until(() => topics.every((topic) => standing(topic, screens.view(topic)) === 'there'));
    for (const topic of topics) expect([topic, saidBy(topic).length]).toEqual([topic, 1 + 2 * round]);
  }
  for (const topic of topics) {
    const heard = screens.heard.filter((one) => one.topic === topic);
    // Versions only grow, and the view that first says away says all of it: nobody sees a sign without where to go, nor yesterday's wait beside it.
    expect(heard.map(({ version }) => version)).toEqual([...heard.map(({ version }) => version)].sort((a, b) => a - b));
    const first = heard.findIndex(({ view }) => standing(topic, view) === 'away');
    const before = heard[first - 1]!.view;
    const { view } = heard[first]!;
    if (topic === 'counter/1' || topic === 'desk/1') expect(view).toMatchObject({ goTo: [2], sign: { goTo: [2] } });
    if (topic === 'board')
      expect(view.counters[0]).toMatchObject({ state: 'away', sign: { reason: { zh: '开会' }, goTo: [2] } });
    if (topic === 'board' || topic === 'kiosk') {
      const list = topic === 'board' ? 'waiting' : 'queues';
      const lineOf = (of: { [list]: { queue: string; counters: number[]; forecast: { p90S: number } }[] }) =>
        of[list]!.find(({ queue }) => queue === 'A')!;
      expect([lineOf(before).counters, lineOf(view).counters]).toEqual([[1, 2], [2]]);
      expect(lineOf(view).forecast.p90S).toBeGreaterThan(lineOf(before).forecast.p90S);
    }
    if (topic.startsWith('ticket')) {
      expect(view.absent).toMatchObject([{ number: 1, state: 'away', reason: { zh: '开会' } }]);
      expect(view.counters[0]).toBe(2);
      expect(view.forecast.p90S).toBeGreaterThan(before.forecast.p90S);
    }
  }
});

it('[S83] whoever a sign sends elsewhere is not sent to a counter that has closed since', async () => {
  await one.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 20, goTo: [2] });
  await screens.until(() => (screens.view('counter/1') as CounterView).sign?.goTo[0] === 2);
  const leader = await hub.caller().signIn('9002');
  await leader.done('close-counter', { counter: 2, reason: '停电' });
  await screens.until(() => (screens.view('counter/1') as CounterView).sign?.goTo.length === 0);
  await screens.until(() => (screens.view('board') as BoardView).counters[0]!.sign?.goTo.length === 0);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Watcher } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { stillClock } from '../support/still-clock.ts';

const topics = ['board', 'board/a', 'counter/1', 'desk/1', 'kiosk', 'hall'];
let hub: RunningHub;
let clerk: Caller;
let leader: Caller;
let watcher: Watcher;

beforeAll(async () => {
  hub = await startHub({ env: stillClock });
  clerk = await hub.caller().signIn('1001');
  leader = await hub.caller().signIn('9002');
  watcher = await leader.watch(topics);
});
afterAll(async () => {
  leader.close();
  await hub.close();
});

async function morning(): Promise<void> {
  await clerk.done('open-counter', { counter: 1 });
  for (let i = 0; i < 3; i++) await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
  const { ticket } = await clerk.done('call-next', { counter: 1 });
  await clerk.done('recall', { ticket: ticket.id });
  await clerk.done('begin-service', { ticket: ticket.id });
  await clerk.done('finish-service', { ticket: ticket.id });
}

describe('a screen that was away', () => {
  it('[L16] versions of a topic only grow, and a view that did not change is not shown again', async () => {
    await morning();
    const heardOf = (topic: string) => watcher.heard.filter((one) => one.topic === topic).length;
    await watcher.until(
      () =>
        watcher.view('hall')?.counts.served === 1 &&
        watcher.view('board').counters[0].state === 'free' &&
        topics.every((topic) => heardOf(topic) > 1),
    );
    for (const topic of topics) {
      const heard = watcher.heard.filter((one) => one.topic === topic);
      expect(heard.length).toBeGreaterThan(1);
      for (const [i, one] of heard.entries()) {
        if (i === 0) continue;
        expect(one.version).toBeGreaterThan(heard[i - 1]!.version);
        expect(JSON.stringify(one.view)).not.toBe(JSON.stringify(heard[i - 1]!.view));
      }
    }
  });

  it('[L17] after the hub was away it is shown the newest view of everything, with versions that went on growing in the same epoch', async () => {
    const { epoch } = watcher;
    const last = new Map(topics.map((topic) => [topic, watcher.heard.findLast((one) => one.topic === topic)!.version]));
    const from = watcher.heard.length;
    hub = await hub.restart({ signal: 'SIGKILL', env: stillClock });
    await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
    await watcher.until(
      () =>
        topics.every((topic) => watcher.heard.slice(from).some((one) => one.topic === topic)) &&
        watcher.view('hall').counts.issued === 4,
    );
    expect(watcher.epoch).toBe(epoch);
    for (const topic of topics) {
      const heard = watcher.heard.slice(from).filter((one) => one.topic === topic);
      expect({ topic, grows: heard[0]!.version > last.get(topic)! }).toEqual({ topic, grows: true });
    }
  });

  it('[L18] what it then shows is what anybody who asks now is shown', async () => {
    for (const topic of topics) {
      const { version, view } = (await leader.get(`/api/views/${topic}`)).body;
      const shown = () => watcher.heard.find((one) => one.topic === topic && one.version === version);
      await watcher.until(() => shown() !== undefined);
      expect({ topic, view: shown()!.view }).toEqual({ topic, view });
    }
  });

  it('[L19] a call is drawn once for each summons: the same id over a restart, and a new one for a call again', async () => {
    const { call } = await clerk.done('call-next', { counter: 1 });
    await watcher.until(() => watcher.view('board').calls[0]?.id === call.id);
    let from = Number.POSITIVE_INFINITY;
    watcher.socket.once('connect', () => {
      from = watcher.heard.length;
    });
    hub = await hub.restart({ env: stillClock });
    await watcher.until(() => watcher.heard.slice(from).some(({ topic }) => topic === 'board'));
    expect(watcher.view('board').calls[0]).toMatchObject({ id: call.id, number: call.number, times: 1, at: call.at });
    const again = (await clerk.done('recall', { ticket: call.ticket })).call;
    await watcher.until(() => watcher.view('board').calls[0].id === again.id);
    expect(watcher.view('board').calls.filter(({ number }: { number: string }) => number === call.number)).toHaveLength(
      1,
    );
  });
});

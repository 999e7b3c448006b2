import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { SlowScreen } from './slow-screen.ts';

/** What each call again changes at once. */
const topics = ['console/1', 'board', 'counter/1'];
const changes = 1000;
let hub: RunningHub;
let clerk: Caller;
let ticket = '';

beforeAll(async () => {
  hub = await startHub();
  clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  for (let i = 0; i < 50; i++) await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
  ticket = (await clerk.done('call-next', { counter: 1 })).ticket.id;
});
afterAll(() => hub.close());

const rssMiB = () =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(hub.process.pid)], { encoding: 'utf8' })) / 1024;

/** One after another, so that no two share a commit and each changes what is shown. */
async function recall(times: number): Promise<void> {
  for (let i = 0; i < times; i++) await clerk.done('recall', { ticket });
}

describe('a screen on a bad line', () => {
  it('[L20] that reads nothing costs the hub no memory while a thousand calls happen, and is then shown the newest view and no backlog', {
    timeout: 120_000,
  }, async () => {
    const leader = await hub.caller().signIn('9002');
    const screen = await SlowScreen.watch(hub.port, topics, { headers: { Cookie: leader.cookie } });
    await recall(200);
    const before = rssMiB();
    screen.stopReading({ alive: true });
    const from = screen.shown.length;
    await recall(changes);
    const grownMiB = rssMiB() - before;
    const newest = new Map<string, number>();
    for (const topic of topics) newest.set(topic, (await leader.get(`/api/views/${topic}`)).body.version);
    screen.goOn();
    await screen.until(() =>
      topics.every((topic) => screen.shown.findLast((one) => one.topic === topic)!.version >= newest.get(topic)!),
    );
    const caughtUp = screen.shown.slice(from);
    // What the line itself had swallowed comes first: some megabytes of the kernel's, whatever the hub does. Then it skips to the newest.
    const skipped = caughtUp.map(({ version }, i) => version - (caughtUp[i - 1]?.version ?? version));
    expect(Math.max(...skipped)).toBeGreaterThan(changes);
    expect(grownMiB).toBeLessThan(40);
    expect(screen.closed).toBe(false);
    for (const topic of topics) {
      const versions = caughtUp.filter((one) => one.topic === topic).map(({ version }) => version);
      expect({ topic, versions }).toEqual({ topic, versions: [...new Set(versions)].sort((a, b) => a - b) });
    }
    screen.close();
  });
});

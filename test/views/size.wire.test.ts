import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BusyHall, busyCounters, demo, openBusyHall, serviceAt } from './busy-hall.ts';

const kB = 1024;
let hall: BusyHall;

beforeAll(async () => {
  hall = await openBusyHall();
});
afterAll(() => hall.close());

const zones = demo.zones.map(({ id }) => `board/${id}`);
const atCounters = demo.posts.slice(0, busyCounters).map(({ counter }) => counter);
const topicsAt = (kind: string) => atCounters.map((counter) => `${kind}/${counter}`);

/** Every topic that is larger than it may be. */
async function tooLarge(topics: readonly string[], most: number): Promise<string[]> {
  const sizes = await Promise.all(topics.map(async (topic) => ({ topic, bytes: await hall.bytes(topic) })));
  return sizes.filter(({ bytes }) => bytes >= most).map(({ topic, bytes }) => `${topic}: ${bytes}`);
}

describe('the size of views, in the demo hall with twelve busy counters', () => {
  it('[S7] twelve calls within a minute: a sign and a desk under 2 KB, a zone under 4.25 KB, the whole hall under 11 KB', async () => {
    const board = await hall.view('board');
    expect([
      board.counters.length,
      board.calls.length,
      board.counters.filter(({ state }: { state: string }) => state === 'calling').length,
    ]).toEqual([busyCounters, busyCounters, busyCounters]);
    expect([
      ...(await tooLarge(['board'], 11 * kB)),
      ...(await tooLarge(zones, 4.25 * kB)),
      ...(await tooLarge([...topicsAt('counter'), ...topicsAt('desk')], 2 * kB)),
      ...(await tooLarge(topicsAt('console'), 10 * kB)),
      ...(await tooLarge(['kiosk'], 12 * kB)),
      // Its materials and the names of its model forms are with it: a visitor reads them without asking again.
      ...(await tooLarge([`ticket/${hall.waitingToken}`], 2.25 * kB)),
    ]).toEqual([]);
  });

  it('[S7] most of them have come: a sign under 2 KB, a desk and a zone under 4 KB, the whole hall under 6.25 KB', async () => {
    await hall.served();
    expect([
      ...(await tooLarge(['board'], 6.25 * kB)),
      ...(await tooLarge([...zones, ...topicsAt('desk')], 4 * kB)),
      ...(await tooLarge(topicsAt('counter'), 2 * kB)),
    ]).toEqual([]);
  });

  it('[S8] a board grows neither with the crowd nor with the day, a console by its first fifty waiting alone', async () => {
    const [counter] = atCounters as [number];
    const clerk = hall.clerks.get(counter)!;
    const before = await hall.bytes('board');
    for (let i = 0; i < 70; i++) await hall.kiosk.done('issue-ticket', { service: serviceAt(counter), printer: null });
    await clerk.done('finish-service', { ticket: (await hall.view(`console/${counter}`)).current.id });
    for (let i = 0; i < 15; i++) {
      const { ticket } = await clerk.done('call-next', { counter });
      await clerk.done('begin-service', { ticket: ticket.id });
      await clerk.done('finish-service', { ticket: ticket.id });
    }
    expect(Math.abs((await hall.bytes('board')) - before)).toBeLessThan(800);
    const console = await hall.view(`console/${counter}`);
    expect(console.waiting).toHaveLength(50);
    expect(console.counts.waiting).toBeGreaterThan(50);
    expect(await tooLarge([`console/${counter}`], 25 * kB)).toEqual([]);
  });
});

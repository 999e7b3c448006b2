import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HallFile } from '../../protocol/hall-file.ts';
import type { Answer, Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../demo/hall.json'), 'utf8')) as HallFile;
const busy = 12;
let hub: RunningHub;
let kiosk: Caller;

/** Bytes on the line. */
const sizeOf = (view: unknown) => Buffer.byteLength(JSON.stringify(view));
const view = async (topic: string, asker = kiosk): Promise<Answer['body']> =>
  (await asker.get(`/api/views/${topic}`)).body.view;

beforeAll(async () => {
  hub = await startHub({
    hall: { ...demo, rules: { ...demo.rules, practice: true, secondsBetweenTickets: 0 } },
  });
  kiosk = hub.caller();
  for (const { counter, a } of demo.posts.slice(0, busy)) {
    const { queues } = demo.counters.find(({ number }) => number === counter)!;
    const service = demo.services.find(({ queue }) => queues.includes(queue))!;
    for (let i = 0; i < 4; i++)
      await kiosk.done('issue-ticket', { service: service.id, printer: null, holder: { name: '欧阳玉兰' } });
    const clerk = await hub.caller().signIn(a, demo.staff.find(({ jobNo }) => jobNo === a)!.pin);
    await clerk.done('open-counter', { counter });
    await clerk.done('call-next', { counter });
  }
});
afterAll(() => hub.close());

describe('the size of views, in the demo hall with twelve busy counters and twelve calls', () => {
  it('[S7] a sign and a desk stay under 4 KB, a zone’s board under 6 KB, the board of the whole hall under 13 KB', async () => {
    const board = await view('board');
    expect([
      board.counters.length,
      board.calls.length,
      board.counters.filter(({ state }: { state: string }) => state === 'calling').length,
    ]).toEqual([busy, busy, busy]);
    expect(sizeOf(board)).toBeLessThan(13 * 1024);
    for (const { id } of demo.zones)
      expect({ zone: id, small: sizeOf(await view(`board/${id}`)) < 6144 }).toEqual({ zone: id, small: true });
    for (const { counter } of demo.posts.slice(0, busy))
      for (const topic of [`counter/${counter}`, `desk/${counter}`])
        expect({ topic, small: sizeOf(await view(topic)) < 4096 }).toEqual({ topic, small: true });
  });

  it('[S8] a board grows neither with the crowd nor with the day, a console by its first fifty waiting alone', async () => {
    const { a, counter } = demo.posts[0]!;
    const clerk = await hub.caller().signIn(a, demo.staff.find(({ jobNo }) => jobNo === a)!.pin);
    const service = demo.services.find(({ queue }) =>
      demo.counters.find(({ number }) => number === counter)!.queues.includes(queue),
    )!;
    const before = sizeOf(await view('board'));
    for (let i = 0; i < 70; i++) await kiosk.done('issue-ticket', { service: service.id, printer: null });
    const first = (await view(`console/${counter}`, clerk)).current.id;
    await clerk.done('begin-service', { ticket: first });
    await clerk.done('finish-service', { ticket: first });
    for (let i = 0; i < 15; i++) {
      const { ticket } = await clerk.done('call-next', { counter });
      await clerk.done('begin-service', { ticket: ticket.id });
      await clerk.done('finish-service', { ticket: ticket.id });
    }
    expect((await view('board')).calls).toHaveLength(12);
    expect(Math.abs(sizeOf(await view('board')) - before)).toBeLessThan(500);
    const console = await view(`console/${counter}`, clerk);
    expect(console.waiting).toHaveLength(50);
    expect(console.counts.waiting).toBeGreaterThan(50);
    expect(sizeOf(console)).toBeLessThan(40 * 1024);
  });
});

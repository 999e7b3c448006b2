import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { fault } from './days/race.day.ts';
import { tried } from './tried.ts';
import { check } from './whole.ts';

await tried('F3', fault);

describe('many hands at the same instant', () => {
  const counters = 12;
  let hub: RunningHub;
  let clerks: Caller[];

  beforeAll(async () => {
    hub = await startHub({ hall: smallHall(() => undefined, counters) });
    clerks = await Promise.all(Array.from({ length: counters }, (_, i) => hub.caller().signIn(String(1001 + i))));
    for (const [i, clerk] of clerks.entries()) await clerk.done('open-counter', { counter: i + 1 });
  });
  afterAll(() => hub.close());

  it('[F2] two kiosks that give two hundred numbers at once give every number once, and leave none out', async () => {
    const kiosks = [hub.caller(), hub.caller()];
    const given = await Promise.all(
      Array.from({ length: 200 }, (_, i) => kiosks[i % 2]!.tell('issue-ticket', { service: 'ss-card', printer: null })),
    );
    expect(given.filter(({ status }) => status !== 200)).toEqual([]);
    expect(given.map(({ body }) => body.ticket.number).sort()).toEqual(
      Array.from({ length: 200 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`),
    );
    expect(new Set(given.map(({ body }) => body.ticket.token)).size).toBe(200);
    expect(new Set(given.map(({ body }) => body.seq)).size).toBe(200);
  });

  it('[F4] one number that twelve counters call by hand together is called once', async () => {
    for (let round = 0; round < 5; round++) {
      const { ticket } = await hub.caller().done('issue-ticket', { service: 'ss-card', printer: null });
      const calls = await Promise.all(
        clerks.map((clerk, i) => clerk.tell('call-ticket', { counter: i + 1, ticket: ticket.id, reason: '身体不适' })),
      );
      expect(calls.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(calls.filter(({ body }) => body.code === 'wrong-state')).toHaveLength(counters - 1);
      const at = calls.findIndex(({ status }) => status === 200);
      await clerks[at]!.done('begin-service', { ticket: ticket.id });
      await clerks[at]!.done('finish-service', { ticket: ticket.id });
    }
  });

  it('[F5] one counter that two people open together is one person’s', async () => {
    await clerks[0]!.done('close-counter', { counter: 1 });
    const second = await hub.caller().signIn('2001');
    const opened = await Promise.all([
      clerks[0]!.tell('open-counter', { counter: 1 }),
      second.tell('open-counter', { counter: 1 }),
    ]);
    expect(opened.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(opened.find(({ status }) => status === 409)!.body.code).toBe('taken');
    expect((await check(hub.dataDir)).code).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from './elsewhere.ts';

let hub: RunningHub;
let clerk: Caller;
let phone: Elsewhere;

beforeAll(async () => {
  hub = await startHub();
  clerk = await hub.caller().signIn('1001');
  phone = new Elsewhere(hub.url);
});
afterAll(async () => {
  phone.close();
  await hub.close();
});

const issue = async () => (await hub.caller().done('issue-ticket', { service: 'ss-card', printer: null })).ticket;

describe('a counter and a holder over HTTP', () => {
  it('[W6] a counter opens, hangs out its sign, takes it down, and closes; not on people who wait, unless a leader says why', async () => {
    expect(Object.keys(await clerk.done('open-counter', { counter: 1 })).sort()).toEqual(['counter', 'seq']);
    const { sign } = await clerk.done('put-up-sign', { counter: 1, reason: '取档案', backInMin: 10, goTo: [2] });
    expect(sign).toEqual({
      reason: { zh: '取档案', en: 'Fetching files' },
      since: expect.any(String),
      backAt: expect.any(String),
      goTo: [2],
      cover: null,
    });
    expect(Date.parse(sign.backAt) - Date.parse(sign.since)).toBe(600_000);
    expect(await clerk.done('take-down-sign', { counter: 1 })).toEqual({ seq: expect.any(Number), sign: null });
    await issue();
    const waited = await clerk.tell('close-counter', { counter: 1 });
    expect(waited.body).toMatchObject({ status: 409, code: 'still-waiting', detail: expect.stringContaining('1') });
    const leader = await hub.caller().signIn('9002');
    expect((await leader.tell('close-counter', { counter: 1 })).body.code).toBe('still-waiting');
    const closed = await leader.done('close-counter', { counter: 1, reason: '停电' });
    expect(closed.counter).toEqual({ number: 1, state: 'closed', staff: null });
  });

  it('[W7] whoever holds the token sees the ticket, and gives it up, from any place', async () => {
    const { id, token } = await issue();
    const page = (await phone.get(`/api/views/ticket/${token}`)).body;
    expect(page).toMatchObject({
      topic: `ticket/${token}`,
      version: expect.any(Number),
      view: { ticket: { id, state: 'waiting' } },
    });
    const holder = { Authorization: `Bearer ${token}` };
    const other = await issue();
    expect((await phone.tell('cancel-ticket', { ticket: other.id, reason: '放弃' }, holder)).body).toMatchObject({
      status: 409,
      code: 'not-yours',
    });
    expect((await phone.tell('cancel-ticket', { ticket: id, reason: '放弃' }, holder)).body.ticket).toMatchObject({
      state: 'cancelled',
    });
  });
});

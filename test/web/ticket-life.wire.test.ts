import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/caller.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

/** What CONTRACT §3 says a ticket and a call carry; everything may carry more. */
const ticketShape = {
  id: expect.stringMatching(/^TH-\d{8}-A\d{3}$/),
  token: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  number: expect.stringMatching(/^A\d{3}$/),
  queue: 'A',
  service: 'ss-card',
  class: null,
  state: expect.any(String),
  businessDay: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  issuedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+08:00$/),
  ahead: expect.any(Number),
  forecast: null as unknown,
  counter: null as unknown,
};
const callShape = (ticket: string, number: string, times: number) => ({
  id: expect.stringMatching(/^TH-c\d+$/),
  ticket,
  number,
  counter: 1,
  times,
  at: expect.stringMatching(/\+08:00$/),
});
const span = { p50S: expect.any(Number), p90S: expect.any(Number) };

let hub: RunningHub;
let kiosk: Caller;
let clerk: Caller;
let last = 0;

/** An answer of a command that went through: its number in the journal is the next one. */
function done(answer: Answer, keys: string[]): Answer['body'] {
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  expect(Object.keys(answer.body).sort()).toEqual(['seq', ...keys].sort());
  expect(answer.body.seq).toBeGreaterThan(last);
  expect(answer.headers.get('idempotent-replay')).toBe(null);
  last = answer.body.seq;
  return answer.body;
}
const issued = async (more: object = {}) =>
  done(await kiosk.tell('issue-ticket', { service: 'ss-card', printer: null, ...more }), ['ticket']).ticket;
const called = async () => done(await clerk.tell('call-next', { counter: 1 }), ['call', 'ticket']);

beforeAll(async () => {
  hub = await startHub();
  kiosk = hub.caller();
  clerk = await hub.caller().signIn('1001');
});
afterAll(() => hub.close());

describe('the life of a ticket over HTTP', () => {
  it('[W1] a ticket is issued with its number, its token, who is ahead and, once a counter is open, an honest span', async () => {
    const first = await issued();
    expect(first).toEqual({ ...ticketShape, number: 'A001', state: 'waiting', ahead: 0, shape: null, holder: null });
    const opened = done(await clerk.tell('open-counter', { counter: 1 }), ['counter']);
    expect(opened.counter).toEqual({
      number: 1,
      state: 'free',
      staff: { name: '甲1', title: { zh: '科员', en: 'Officer' }, jobNo: '1001', as: 'A' },
    });
    const second = await issued({
      language: 'en',
      deaf: true,
      holder: { name: '周玉兰', idNo: '330203195602182041', phone: '13812345210' },
    });
    expect(second).toEqual({
      ...ticketShape,
      number: 'A002',
      state: 'waiting',
      ahead: 1,
      forecast: span,
      shape: expect.any(String),
      holder: { name: '周*兰', idNo: '3302**********2041', phone: '138****5210' },
    });
    expect(first.token).not.toBe(second.token);
    expect(second.forecast.p90S).toBeGreaterThan(second.forecast.p50S);
  });

  it('[W2] it is called, called again, begun and finished, each answer telling what it now is', async () => {
    const { call, ticket } = await called();
    expect(call).toEqual(callShape(ticket.id, 'A001', 1));
    expect(ticket).toMatchObject({ ...ticketShape, number: 'A001', state: 'called', ahead: 0, counter: 1 });
    const again = done(await clerk.tell('recall', { ticket: ticket.id }), ['call']);
    expect(again.call).toEqual(callShape(ticket.id, 'A001', 2));
    expect(again.call.id).not.toBe(call.id);
    const begun = done(await clerk.tell('begin-service', { ticket: ticket.id }), ['ticket']);
    expect(begun.ticket).toMatchObject({ number: 'A001', state: 'serving', counter: 1 });
    const finished = done(await clerk.tell('finish-service', { ticket: ticket.id, outcome: 'done' }), ['ticket']);
    expect(finished.ticket).toMatchObject({
      id: ticket.id,
      token: ticket.token,
      number: 'A001',
      state: 'served',
      forecast: null,
    });
  });

  it('[W3] it is missed after the recalls, comes back behind the next few, and is held and taken up again', async () => {
    await issued();
    await issued();
    const { ticket } = await called();
    expect((await clerk.tell('mark-missed', { ticket: ticket.id })).body).toMatchObject({
      status: 409,
      code: 'recall-first',
    });
    for (const times of [2, 3])
      expect(done(await clerk.tell('recall', { ticket: ticket.id }), ['call']).call.times).toBe(times);
    expect(done(await clerk.tell('mark-missed', { ticket: ticket.id }), ['ticket']).ticket).toMatchObject({
      state: 'missed',
    });
    const back = done(await kiosk.tell('return-ticket', { ticket: ticket.id }), ['ticket', 'behind']);
    expect(back).toMatchObject({
      behind: 2,
      ticket: { id: ticket.id, number: ticket.number, state: 'waiting', ahead: 2, counter: null },
    });
    const next = (await called()).ticket;
    done(await clerk.tell('begin-service', { ticket: next.id }), ['ticket']);
    expect(
      done(await clerk.tell('hold-ticket', { ticket: next.id, reason: '去复印' }), ['ticket']).ticket,
    ).toMatchObject({ state: 'held' });
    expect(done(await clerk.tell('resume-ticket', { ticket: next.id, counter: 1 }), ['ticket']).ticket).toMatchObject({
      state: 'serving',
      counter: 1,
    });
  });

  it('[W4] it is sent to another queue with its number kept, given up, called by hand, and put back a little by its holder', async () => {
    const serving = (await kiosk.get('/api/views/counter/1')).body.view.ticket;
    const id = `TH-${(await kiosk.get('/api/health')).body.businessDay.replaceAll('-', '')}-${serving}`;
    const moved = done(await clerk.tell('transfer-ticket', { ticket: id, to: { queue: 'B' }, reason: '户口簿问题' }), [
      'ticket',
    ]).ticket;
    expect(moved).toMatchObject({ id, number: serving, queue: 'B', state: 'waiting', counter: null });
    expect(
      done(await clerk.tell('cancel-ticket', { ticket: id, reason: '改日再来' }), ['ticket']).ticket,
    ).toMatchObject({ state: 'cancelled' });
    const late = await issued();
    await issued();
    const delayed = done(await kiosk.tell('delay-ticket', { token: late.token, behind: 1 }), ['ticket']).ticket;
    expect(delayed).toMatchObject({ id: late.id, ahead: late.ahead + 1 });
    const byHand = done(await clerk.tell('call-ticket', { counter: 1, ticket: late.id, reason: '身体不适' }), [
      'call',
      'ticket',
    ]);
    expect(byHand).toMatchObject({ call: callShape(late.id, late.number, 1), ticket: { state: 'called', counter: 1 } });
  });

  it('[W5] its slip is printed again as a marked copy', async () => {
    const { id, class: of } = await issued({ class: 'elderly' });
    expect(of).toBe('elderly');
    const { job } = done(await clerk.tell('reprint-ticket', { ticket: id, printer: 'k1' }), ['job']);
    expect(job).toEqual({
      id: expect.any(String),
      printer: 'k1',
      document: 'ticket',
      ticket: id,
      reprint: 0,
      state: expect.any(String),
    });
    expect(done(await clerk.tell('reprint-ticket', { ticket: id }), ['job']).job).toMatchObject({
      printer: 'k1',
      reprint: 1,
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
let kiosk: Caller;
let clerk: Caller;

beforeAll(async () => {
  hub = await startHub();
  kiosk = hub.caller();
  clerk = await hub.caller().signIn('1001');
});
afterAll(() => hub.close());

const send = (body: unknown) => kiosk.tell('issue-ticket', body);

describe('what is not there', () => {
  it('[W27] what the hall does not have is answered 404 by name', async () => {
    const leader = await hub.caller().signIn('9002');
    const { seq } = (await kiosk.get('/api/health')).body;
    const unknown = (answer: Answer, what: string) =>
      expect(answer).toMatchObject({ status: 404, body: { status: 404, code: `unknown-${what}` } });
    const ticket = 'TH-20200101-A001';
    unknown(await send({ service: 'no-such' }), 'service');
    unknown(await send({ service: 'ss-card', class: 'king' }), 'class');
    unknown(await send({ service: 'ss-card', printer: 'k9' }), 'printer');
    unknown(await clerk.tell('open-counter', { counter: 9 }), 'counter');
    for (const id of [ticket, 'TH-20200101-A001x', 'XX-20200101-A001', "' OR 1=1 --", '%', '../hub.key', '一'])
      unknown(await clerk.tell('begin-service', { ticket: id }), 'ticket');
    unknown(await kiosk.tell('delay-ticket', { token: 'x'.repeat(22), behind: 1 }), 'ticket');
    unknown(await clerk.tell('put-up-sign', { counter: 1, reason: '开会', backInMin: 5, cover: '7777' }), 'staff');
    unknown(await clerk.tell('answer-help', { help: 'h0' }), 'help');
    unknown(await leader.tell('accept-device', { code: '000000' }), 'code');
    unknown(await leader.tell('revoke-device', { device: 'x' }), 'device');
    expect((await kiosk.get('/api/health')).body.seq).toBe(seq);
  });

  it('[W28] an unknown command, address and view are 404, whatever the method', async () => {
    expect(await kiosk.tell('open-safe', {})).toMatchObject({ status: 404, body: { code: 'unknown-command' } });
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'])
      expect(await kiosk.ask(method, '/api/commands/call-next')).toMatchObject({
        status: 404,
        body: { code: 'unknown-route' },
      });
    for (const path of [
      '/api/nothing',
      '/nothing',
      '/api/../hub.db',
      '/api/voice/..%2f..%2fhub.key',
      '/assets/..%2f..%2fpackage.json',
      '/api/paper/..%2fhub.key',
    ]) {
      expect({ path, status: (await kiosk.get(path)).status }).toEqual({ path, status: 404 });
    }
    for (const topic of [
      'nothing',
      'board/zz',
      'counter/99',
      'counter/x',
      'console/0',
      'ticket/xxxxxxxxxxxxxxxxxxxxxx',
      'board/a/b',
      'kiosk/1',
      'constructor',
      '__proto__',
    ]) {
      expect({ topic, body: (await kiosk.get(`/api/views/${topic}`)).body }).toMatchObject({
        topic,
        body: { status: 404, code: 'unknown-topic' },
      });
    }
    expect(await kiosk.get('/api/views/%E0%A4%A')).toMatchObject({ status: 400, body: { code: 'invalid' } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
let kiosk: Caller;
let clerk: Caller;

const send = (body: unknown, headers: Record<string, string> = {}) => kiosk.tell('issue-ticket', body, headers);
const invalid = (answer: Answer, path?: string) => {
  expect(answer).toMatchObject({ status: 400, body: { status: 400, code: 'invalid' } });
  if (path !== undefined) expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
};

beforeAll(async () => {
  hub = await startHub();
  kiosk = hub.caller();
  clerk = await hub.caller().signIn('1001');
});
afterAll(() => hub.close());

/** Nothing of what was sent may have been done or have hurt: the hub is the same process, with the same head. */
async function unharmed(work: () => Promise<void>): Promise<void> {
  const before = (await kiosk.get('/api/health')).body;
  await work();
  const after = (await kiosk.get('/api/health')).body;
  expect(after).toMatchObject({ ok: true, seq: before.seq });
  expect(hub.process.exitCode).toBe(null);
  expect(hub.stderr).toBe('');
}

describe('bad input', () => {
  it('[W20] a body that is not whole JSON, or not an object, is refused', () =>
    unharmed(async () => {
      for (const text of [
        '{',
        '{"service":',
        'service=ss-card',
        '"text"',
        '7',
        'null',
        '[]',
        '{}{}',
        '\u0000',
        "{'service':'ss-card'}",
        '{"service":"ss-card",}',
      ]) {
        const answer = await send(text);
        expect({ text, status: answer.status, code: answer.body.code }).toEqual({ text, status: 400, code: 'invalid' });
      }
      invalid(await kiosk.ask('POST', '/api/commands/issue-ticket', undefined, { 'Idempotency-Key': 'no-body' }));
    }));

  it('[W21] a wrong type, a missing field and an unknown field are each named by their path', () =>
    unharmed(async () => {
      invalid(await send({}), 'service');
      invalid(await send({ service: 7 }), 'service');
      invalid(await send({ service: ['ss-card'] }), 'service');
      invalid(await send({ service: '' }), 'service');
      invalid(await send({ service: 'ss-card', number: 'A999' }), 'number');
      invalid(await send({ service: 'ss-card', holder: { name: '周', vip: true } }), 'holder.vip');
      invalid(await send({ service: 'ss-card', holder: { phone: '13800xxx' } }), 'holder.phone');
      invalid(await send({ service: 'ss-card', language: 'fr' }), 'language');
      invalid(await send({ service: 'ss-card', appointment: 'tomorrow' }), 'appointment');
      for (const counter of ['1', 1.5, 0, -1, 1000, null, true, 1e308])
        invalid(await clerk.tell('open-counter', { counter }), 'counter');
      invalid(await clerk.tell('transfer-ticket', { ticket: 'x', to: { queue: 'A', counter: 1 }, reason: '转' }), 'to');
      invalid(
        await clerk.tell('put-up-sign', { counter: 1, reason: '开会', backInMin: 5, goTo: [1, 'two'] }),
        'goTo[1]',
      );
      const two = await send({ class: 3, x: 1 });
      expect(two.body.errors).toHaveLength(3);
      for (const error of two.body.errors)
        expect(error).toEqual({ path: expect.any(String), message: expect.any(String) });
    }));

  it('[W22] JSON ten thousand levels deep is refused at once', () =>
    unharmed(async () => {
      const asked = performance.now();
      invalid(await send({}), 'service');
      const begun = performance.now();
      for (const [open, close] of [
        ['[', ']'],
        ['{"a":', '}'],
      ] as const) {
        const depth = 10_000;
        invalid(await send(`{"service":"ss-card","holder":${open.repeat(depth)}1${close.repeat(depth)}}`), '');
      }
      expect(performance.now() - begun).toBeLessThan(Math.max(1000, 20 * (begun - asked)));
    }));

  it('[W23] keys that reach for a prototype are refused wherever they stand, and change nothing in the hub', () =>
    unharmed(async () => {
      invalid(await send('{"service":"ss-card","__proto__":{"x":"polluted"}}'), '__proto__');
      invalid(await send('{"service":"ss-card","holder":{"__proto__":{"x":"polluted","name":"x"}}}'), '__proto__');
      invalid(await send('{"service":"ss-card","constructor":{"prototype":{"x":"polluted"}}}'), 'constructor');
      invalid(await send('{"service":"ss-card","holder":{"prototype":{"x":"polluted"}}}'), 'prototype');
      invalid(
        await kiosk.ask('POST', '/api/session', '{"jobNo":"1001","pin":"x","__proto__":{"x":"polluted"}}'),
        '__proto__',
      );
      for (const name of ['__proto__', 'constructor', 'hasOwnProperty', 'toString'])
        expect(await kiosk.tell(name, {})).toMatchObject({ status: 404, body: { code: 'unknown-command' } });
      expect(await kiosk.get('/api/journal?__proto__[x]=polluted&constructor[prototype][x]=polluted')).toMatchObject({
        status: 401,
      });
      for (const path of ['/api/health', '/api/hall', '/api/views/board'])
        expect(JSON.stringify((await kiosk.get(path)).body)).not.toContain('polluted');
    }));

  it('[W24] a body of a megabyte is refused as too large, one just below 64 KiB is read', () =>
    unharmed(async () => {
      expect(await send({ service: 'ss-card', class: 'x'.repeat(1024 * 1024) })).toMatchObject({
        status: 413,
        body: { status: 413, code: 'too-large' },
      });
      expect(await kiosk.ask('POST', '/api/session', { jobNo: '1001', pin: 'x'.repeat(1024 * 1024) })).toMatchObject({
        status: 413,
        body: { code: 'too-large' },
      });
      invalid(await send({ service: 'ss-card', class: 'x'.repeat(60 * 1024) }), 'class');
    }));

  it('[W25] a body that says it is something else than JSON is refused', () =>
    unharmed(async () => {
      const body = JSON.stringify({ service: 'ss-card', printer: null });
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/xml',
        'text/plain; application/json',
      ]) {
        expect(await send(body, { 'Content-Type': type })).toMatchObject({ status: 415, body: { status: 415 } });
      }
      expect(await send(body, { 'Content-Type': 'application/json; charset=gbk' })).toMatchObject({ status: 415 });
      expect(await send(body, { 'Content-Encoding': 'compress' })).toMatchObject({ status: 415 });
    }));

  it('[W26] a name of emoji, of rare characters or of turned letters is kept and shown masked, without the signs that turn or hide text; an empty one is refused', async () => {
    const named = async (name: string) =>
      (await kiosk.done('issue-ticket', { service: 'ss-card', printer: null, holder: { name } })).ticket.holder.name;
    expect(await named('𠮷野家')).toBe('𠮷*家');
    expect(await named('👩‍👩‍👧小明')).toMatch(/^👩\*+明$/u);
    expect(await named(' 李 静 ')).toBe('李*静');
    for (const name of [
      '\u202e李静',
      '李\u0000静',
      '\u2066李\n静\u2069',
      '\u001b李静',
      '李\u200b静\ufeff',
      '\u2028李静',
    ])
      expect(await named(name)).toMatch(/^李\**.$/);
    expect(await named('\u202e\u200b')).toBe('*');
    for (const name of ['', '   ']) invalid(await send({ service: 'ss-card', holder: { name } }), 'holder.name');
    await unharmed(async () =>
      invalid(await send({ service: 'ss-card', holder: { name: 'x'.repeat(65) } }), 'holder.name'),
    );
  });
});

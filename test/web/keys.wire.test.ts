import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
let kiosk: Caller;
const wish = { service: 'ss-card', printer: null };

beforeAll(async () => {
  hub = await startHub();
  kiosk = hub.caller();
});
afterAll(() => hub.close());

describe('the key of a command', () => {
  it('[W10] the same key and body again is answered with the same answer, marked as a replay, and done once', async () => {
    const first = await kiosk.tell('issue-ticket', wish, { key: 'tap-1' });
    const replays = await Promise.all(
      Array.from({ length: 20 }, () =>
        kiosk.tell('issue-ticket', { printer: null, service: 'ss-card' }, { key: 'tap-1' }),
      ),
    );
    for (const replay of replays) {
      expect(replay).toMatchObject({ status: 200, body: first.body });
      expect(replay.headers.get('idempotent-replay')).toBe('true');
    }
    expect((await kiosk.done('issue-ticket', wish)).ticket.number).toBe('A002');
  });

  it('[W11] twenty taps of one button at the same instant are one ticket', async () => {
    const taps = await Promise.all(
      Array.from({ length: 20 }, () => kiosk.tell('issue-ticket', wish, { key: 'tap-at-once' })),
    );
    expect(new Set(taps.map(({ body }) => body.ticket.number)).size).toBe(1);
    expect(taps.filter(({ headers }) => headers.get('idempotent-replay') === 'true')).toHaveLength(19);
  });

  it('[W12] a refusal is replayed too', async () => {
    const clerk = await hub.caller().signIn('1001');
    const first = await clerk.tell('call-next', { counter: 1 }, { key: 'refused-1' });
    expect(first.body).toMatchObject({ status: 409, code: 'counter-closed' });
    await clerk.done('open-counter', { counter: 1 });
    const again = await clerk.tell('call-next', { counter: 1 }, { key: 'refused-1' });
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotent-replay')).toBe('true');
  });

  it('[W13] a key used for another body, another command or by somebody else is refused as used', async () => {
    await kiosk.done('issue-ticket', wish, { key: 'mine' });
    const others = [
      await kiosk.tell('issue-ticket', { ...wish, service: 'pension' }, { key: 'mine' }),
      await kiosk.tell('issue-ticket', { ...wish, language: 'en' }, { key: 'mine' }),
      await kiosk.tell('ask-help', {}, { key: 'mine' }),
      await (await hub.caller().signIn('9001')).tell('issue-ticket', wish, { key: 'mine' }),
    ];
    for (const other of others) expect(other).toMatchObject({ status: 422, body: { status: 422, code: 'key-reused' } });
  });

  it('[W14] a command without a key, or with an ill-formed one, is not carried out', async () => {
    const before = (await kiosk.get('/api/health')).body.seq;
    const keys = ['', ' ', 'a b', '号', 'x'.repeat(65), 'a/b', 'a.b', "a'b"];
    for (const key of keys) {
      const answer = await kiosk.ask('POST', '/api/commands/issue-ticket', wish, { 'Idempotency-Key': encodeURI(key) });
      if (encodeURI(key) !== key || !/^[A-Za-z0-9_-]{1,64}$/.test(key)) {
        expect({ key, status: answer.status, body: answer.body }).toMatchObject({
          status: 400,
          body: { code: 'invalid', errors: [{ path: 'Idempotency-Key' }] },
        });
      }
    }
    expect((await kiosk.ask('POST', '/api/commands/issue-ticket', wish)).body).toMatchObject({
      status: 400,
      code: 'invalid',
      errors: [{ path: 'Idempotency-Key' }],
    });
    expect((await kiosk.get('/api/health')).body.seq).toBe(before);
    expect((await kiosk.tell('issue-ticket', wish, { key: 'Az09_-'.repeat(10) })).status).toBe(200);
  });

  it('[W15] an answer is remembered across a restart', async () => {
    const first = await kiosk.done('issue-ticket', wish, { key: 'before-the-restart' });
    hub = await hub.restart({ signal: 'SIGKILL' });
    const again = await kiosk.tell('issue-ticket', wish, { key: 'before-the-restart' });
    expect(again.body).toEqual(first);
    expect(again.headers.get('idempotent-replay')).toBe('true');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
const tryPin = (jobNo: string, pin: string) => hub.caller().ask('POST', '/api/session', { jobNo, pin });

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

describe('wrong PINs', () => {
  it('[W57] a wrong PIN and an unknown job number are answered alike, and alike again once locked', async () => {
    const answers = async (jobNo: string) => {
      const tries = [];
      for (let i = 0; i < 7; i++) tries.push(await tryPin(jobNo, 'wrong'));
      return tries.map(({ status, body }) => ({ status, code: body.code, title: body.title }));
    };
    const known = await answers('1001');
    expect(known.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect(known[0]!.code).toBe('wrong-credentials');
    expect(await answers('7777')).toEqual(known);
  });

  it('[W58] after five wrong PINs even the right one is locked out, with the seconds left, over a restart too; others sign in', async () => {
    const locked = await tryPin('1001', '246810');
    expect(locked).toMatchObject({
      status: 429,
      body: { status: 429, code: 'locked', retryAfterS: expect.any(Number) },
    });
    expect(locked.body.retryAfterS).toBeGreaterThan(30);
    expect(locked.body.retryAfterS).toBeLessThanOrEqual(60);
    expect(locked.headers.get('retry-after')).toBe(String(locked.body.retryAfterS));
    expect(locked.body.detail).toContain(String(locked.body.retryAfterS));
    hub = await hub.restart({ signal: 'SIGKILL' });
    expect(await tryPin('1001', '246810')).toMatchObject({ status: 429, body: { code: 'locked' } });
    expect(await tryPin('1002', '246810')).toMatchObject({ status: 200 });
  });

  it('[W59] wrong PINs tried all at once count as many, not as one', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, (_, i) => tryPin('1003', `wrong${i}`)));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(7);
    expect(await tryPin('1003', '246810')).toMatchObject({ status: 429, body: { code: 'locked' } });
  });

  it('[W60] the right PIN forgives the wrong ones before it', async () => {
    for (let i = 0; i < 3; i++) {
      for (let wrong = 0; wrong < 4; wrong++) expect((await tryPin('2001', 'wrong')).status).toBe(401);
      expect((await tryPin('2001', '246810')).status).toBe(200);
    }
  });
});

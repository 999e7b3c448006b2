import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere, hallHost } from './elsewhere.ts';

let hub: RunningHub;
let screen: Elsewhere;
let admin: Caller;
const wish = { service: 'ss-card' };

beforeAll(async () => {
  hub = await startHub();
  screen = new Elsewhere(hub.url);
  admin = await hub.caller().signIn('9101');
});
afterAll(async () => {
  screen.close();
  await hub.close();
});

describe('a new screen', () => {
  it('[W71] asks to belong to the hall and gets a code of six digits; its token is worth nothing until an administrator accepts the code', async () => {
    const asked = await screen.done('pair-device', { kind: 'kiosk', label: '一号机' });
    expect(asked).toEqual({
      seq: expect.any(Number),
      code: expect.stringMatching(/^\d{6}$/),
      token: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      expiresAt: expect.any(String),
      device: { id: expect.any(String), kind: 'kiosk', label: '一号机', state: 'pending', printer: null },
    });
    expect(Date.parse(asked.expiresAt) - Date.now()).toBeGreaterThan(9 * 60_000);
    const bearer = { Authorization: `Bearer ${asked.token}` };
    expect((await screen.tell('issue-ticket', wish, bearer)).status).toBe(401);
    expect((await screen.get('/api/views/kiosk', bearer)).status).toBe(401);

    const accepted = await admin.done('accept-device', { code: asked.code, label: '大门口一号机', printer: 'k1' });
    expect(accepted.device).toEqual({
      id: asked.device.id,
      kind: 'kiosk',
      label: '大门口一号机',
      state: 'accepted',
      printer: 'k1',
    });
    expect((await screen.tell('issue-ticket', wish, bearer)).status).toBe(200);
    expect((await screen.get('/api/views/kiosk', bearer)).status).toBe(200);
    expect(await screen.tell('call-next', { counter: 1 }, bearer)).toMatchObject({ status: 401 });
    expect(await admin.tell('accept-device', { code: asked.code })).toMatchObject({
      status: 404,
      body: { code: 'unknown-code' },
    });
  });

  it('[W72] once revoked its line is cut within a second, its token is nothing again, and it comes back as nobody', async () => {
    const { code, token, device } = await screen.done('pair-device', { kind: 'board', label: '大屏' });
    const acceptedAt = performance.now();
    await admin.done('accept-device', { code });
    const commandMs = performance.now() - acceptedAt;
    const board = await screen.watch(['board'], { token, headers: { Host: hallHost } });
    expect(board.view('board').counters).toHaveLength(3);
    const cut = new Promise<number>((resolve) => board.socket.once('disconnect', () => resolve(performance.now())));
    const revokedAt = performance.now();
    expect((await admin.done('revoke-device', { device: device.id })).device).toMatchObject({ state: 'revoked' });
    // A command that takes long by itself is a busy machine's.
    expect((await cut) - revokedAt).toBeLessThan(Math.max(1000, 20 * commandMs));
    await board.until(() => board.refused.board === 'sign-in');
    expect((await screen.get('/api/views/board', { Authorization: `Bearer ${token}` })).status).toBe(401);
    expect(await admin.tell('revoke-device', { device: device.id })).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    });
  });

  it('[W73] a screen stays known over a restart', async () => {
    const { code, token } = await screen.done('pair-device', { kind: 'sign', label: '一号窗口屏' });
    await admin.done('accept-device', { code });
    hub = await hub.restart({ signal: 'SIGKILL' });
    expect((await screen.get('/api/views/counter/1', { Authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it('[W74] nobody fills the list of waiting screens without end, and a code cannot be found by trying', async () => {
    const answers = [];
    for (let i = 0; i < 22; i++) answers.push(await screen.tell('pair-device', { kind: 'other', label: `第${i}台` }));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ status: 409, body: { code: 'too-many-pending' } });
    expect(new Set(answers.flatMap(({ body }) => (body.code.length === 6 ? [body.code] : []))).size).toBe(20);
    expect(await screen.tell('accept-device', { code: answers[0]!.body.code })).toMatchObject({ status: 401 });
  });
});

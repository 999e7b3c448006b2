import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { check } from './whole.ts';

let hub: RunningHub;
afterEach(() => hub.close());

const wish = { service: 'ss-card', printer: null };

/** Somebody whose request is under way: all of it has been sent but the rest of its body. */
async function halfAsked(port: number, body: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  await once(socket, 'connect');
  const head = [
    'POST /api/commands/issue-ticket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Idempotency-Key: half',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  // The hub has read the head: it says so.
  await once(socket, 'data');
  socket.write(body.slice(0, 1));
  return socket;
}

describe('a hub that is asked to end', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`[F18] finishes what it answers, ends with 0 within five seconds, and has lost nothing (${signal})`, async () => {
      hub = await startHub();
      const screen = await hub.caller().watch(['board']);
      const given: string[] = [];
      let refused = 0;
      let busy = true;
      const lanes = Array.from({ length: 8 }, async () => {
        const caller = new Caller(hub.url);
        while (busy) {
          const answer = await caller.tell('issue-ticket', wish).catch(() => null);
          if (answer === null) return;
          if (answer.status === 200) given.push(answer.body.ticket.number);
          else {
            refused += 1;
            expect(answer).toMatchObject({ status: 503, body: { code: 'cannot-write', title: '主机正在关闭' } });
          }
        }
      });
      await screen.until(() => screen.view().waiting[0].count > 40);
      const gone = once(hub.process, 'exit');
      const askedAt = performance.now();
      hub.process.kill(signal);
      const [code] = await gone;
      busy = false;
      await Promise.all(lanes);
      screen.socket.close();
      expect(code).toBe(0);
      expect(performance.now() - askedAt).toBeLessThan(5000);
      expect(refused).toBeLessThan(100);
      expect(hub.stderr).toBe('');
      expect(await check(hub.dataDir)).toMatchObject({ code: 0 });
      hub = await hub.restart();
      const waiting = (await hub.caller().get('/api/views/board')).body.view.waiting[0].count;
      expect(new Set(given).size).toBe(given.length);
      expect(waiting).toBeGreaterThanOrEqual(given.length);
      // At most the answers under way were cut off, one a lane.
      expect(waiting - given.length).toBeLessThanOrEqual(8);
    });
  }

  it('[F18] still answers whoever was in the midst of asking, and takes nothing new', async () => {
    hub = await startHub();
    const body = JSON.stringify(wish);
    const asking = await halfAsked(hub.port, body);
    const gone = once(hub.process, 'exit');
    hub.process.kill('SIGTERM');
    while (
      await fetch(`${hub.url}/api/health`).then(
        (response) => response.arrayBuffer().then(() => true),
        () => false,
      )
    );
    asking.write(body.slice(1));
    const [answer] = (await once(asking, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 503 [\s\S]*"code":"cannot-write"/);
    expect((await gone)[0]).toBe(0);
    asking.destroy();
  });

  it('[F19] ends within five seconds, its data closed, though somebody’s request is never finished', async () => {
    hub = await startHub();
    const silent = await halfAsked(hub.port, JSON.stringify(wish));
    await hub.caller().done('issue-ticket', wish);
    const askedAt = performance.now();
    expect(await hub.end('SIGTERM')).toBe(0);
    expect(performance.now() - askedAt).toBeLessThan(5000);
    expect(existsSync(join(hub.dataDir, 'hub.db-wal'))).toBe(false);
    silent.destroy();
  });
});

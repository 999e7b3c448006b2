import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../support/caller.ts';
import { launchHub, type RunningHub, startHub } from '../support/running-hub.ts';
import { canMount, mountDisk, type SmallDisk } from './small-disk.ts';
import { check } from './whole.ts';

const mountable = canMount();

describe('a disk that is full', () => {
  let disk: SmallDisk;
  let hub: RunningHub;
  let kiosk: Caller;

  beforeAll(async () => {
    if (!mountable) return;
    disk = mountDisk(6)!;
    hub = await startHub({ dataDir: join(disk.path, 'data') });
    kiosk = hub.caller();
  });
  afterAll(async () => {
    await hub?.close();
    disk?.remove();
  });

  async function took(work: () => Promise<unknown>): Promise<number> {
    const beganMs = performance.now();
    await work();
    return performance.now() - beganMs;
  }
  const give = (key?: string): Promise<Answer> =>
    kiosk.tell('issue-ticket', { service: 'ss-card' }, key ? { key } : {});

  it.runIf(mountable)(
    '[F6] is said to everybody who asks for something, in words, while nothing given before is lost and the boards go on',
    async () => {
      const clerk = await hub.caller().signIn('1001');
      await clerk.done('open-counter', { counter: 1 });
      const before = [];
      for (let i = 0; i < 10; i++) before.push((await give()).body.ticket.number);
      const board = await kiosk.watch(['board']);
      const makeRoom = disk.fill();
      const full: Answer[] = [];
      do full.push(await give(`full-${full.length}`));
      while (full.filter(({ status }) => status === 503).length < 5 && full.length < 2000);
      const given = full.filter(({ status }) => status === 200).map(({ body }) => body.ticket.number);
      for (const answer of full.filter(({ status }) => status !== 200)) {
        expect(answer).toMatchObject({
          status: 503,
          body: { status: 503, code: 'cannot-write', detail: expect.stringMatching(/没有任何改动/) },
        });
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      expect(await kiosk.get('/api/health')).toMatchObject({ status: 503, body: { ok: false } });
      expect(await clerk.tell('call-next', { counter: 1 })).toMatchObject({
        status: 503,
        body: { code: 'cannot-write' },
      });
      expect(await hub.caller().ask('POST', '/api/session', { jobNo: '1002', pin: '246810' })).toMatchObject({
        status: 503,
        body: { code: 'cannot-write' },
      });
      expect((await clerk.get('/api/views/console/1')).body.view.counts.waiting).toBe(before.length + given.length);
      expect(board.socket.connected).toBe(true);

      makeRoom();
      // The first who asks is served: nobody is sent away once more.
      const servedMs = await took(async () => expect((await give()).status).toBe(200));
      expect((await clerk.tell('call-next', { counter: 1 })).body.ticket.number).toBe('A001');
      expect((await kiosk.get('/api/health')).status).toBe(200);
      const usualMs = Math.max(
        await took(() => kiosk.get('/api/hall')),
        await took(() => kiosk.get('/api/views/board')),
      );
      expect(servedMs).toBeLessThan(Math.max(1000, 20 * usualMs));
      const number = (n: number) => `A${String(n).padStart(3, '0')}`;
      const refused = full.findIndex(({ status }) => status === 503);
      expect((await give(`full-${refused}`)).body.ticket.number).toBe(number(before.length + given.length + 2));
      expect([...before, ...given]).toEqual(
        Array.from({ length: before.length + given.length }, (_, i) => number(i + 1)),
      );
    },
  );

  it.runIf(mountable)(
    '[F7] at a start is said in one sentence; once there is room the hub starts, and everything is there',
    async () => {
      const { seq } = (await kiosk.get('/api/health')).body;
      await hub.end();
      const makeRoom = disk.fill();
      const hopeless = await launchHub({ dataDir: hub.dataDir, port: hub.port });
      const [code] = await once(hopeless.process, 'close');
      expect(code).toBe(1);
      expect(hopeless.stderr.trim().split('\n')).toEqual([
        expect.stringMatching(/cannot be written .*disk is not full or read-only\.$/),
      ]);
      await hopeless.close();
      makeRoom();
      hub = await hub.restart();
      expect((await kiosk.get('/api/health')).body.seq).toBeGreaterThanOrEqual(seq);
      expect((await give()).status).toBe(200);
      await hub.end();
      expect(await check(hub.dataDir)).toMatchObject({ code: 0 });
    },
  );

  it.runIf(mountable)(
    '[F8] a data folder that cannot be written: the hub does not start, says so in one sentence, and leaves the data alone',
    async () => {
      disk.readOnly();
      const stuck = await launchHub({ dataDir: hub.dataDir, port: hub.port });
      const [code] = await once(stuck.process, 'close');
      expect(code).toBe(1);
      expect(stuck.stderr.trim().split('\n')).toEqual([expect.stringContaining('cannot be written')]);
      expect(stuck.stderr).toMatch(/check its owner and that the disk is not full or read-only\.$/m);
      await stuck.close();
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';

let hub: RunningHub;

beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      file.rules.idleSignOutMin = 1;
    }),
  });
});
afterAll(() => hub.close());

const signIn = (caller: Caller, jobNo: string, pin: string) => caller.ask('POST', '/api/session', { jobNo, pin });

describe('a session', () => {
  it('[W50] the right PIN opens one: who, which posts, which counter; the cookie stays out of scripts and other sites', async () => {
    const clerk = hub.caller();
    const answer = await signIn(clerk, '1002', '246810');
    expect(answer).toMatchObject({
      status: 200,
      body: {
        staff: {
          jobNo: '1002',
          name: '甲2',
          title: { zh: '科员', en: 'Officer' },
          department: 'hrss',
          roles: ['clerk'],
        },
        posts: [{ counter: 2, as: 'A' }],
        counter: null,
        idleSignOutS: 60,
      },
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^haojiao=[A-Za-z0-9_-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
    await clerk.done('open-counter', { counter: 2 });
    expect(await clerk.get('/api/session')).toMatchObject({
      status: 200,
      body: { staff: { jobNo: '1002' }, counter: 2 },
    });
    expect((await signIn(hub.caller(), '2002', '246810')).body.posts).toEqual([{ counter: 2, as: 'B' }]);
  });

  it('[W51] a sign-in gives a fresh cookie each time, never one that was brought along', async () => {
    const clerk = await hub.caller().signIn('1001');
    const first = clerk.cookie;
    await clerk.signIn('1001');
    expect(clerk.cookie).not.toBe(first);
    const planted = await hub
      .caller()
      .ask('POST', '/api/session', { jobNo: '1001', pin: '246810' }, { Cookie: `haojiao=${'a'.repeat(32)}` });
    expect(planted.headers.get('set-cookie')).not.toContain('a'.repeat(32));
  });

  it('[W52] whatever is not a live session is nobody', async () => {
    for (const Cookie of [
      'haojiao=',
      `haojiao=${'a'.repeat(32)}`,
      'haojiao=../../x',
      `xhaojiao=${'a'.repeat(32)}`,
      `haojiao=${encodeURIComponent("' OR 1=1")}`,
    ]) {
      expect({ Cookie, ...(await hub.caller().get('/api/session', { Cookie })) }).toMatchObject({
        Cookie,
        status: 401,
        body: { code: 'sign-in' },
      });
    }
    for (const body of [
      {},
      { jobNo: '1001' },
      { jobNo: 1001, pin: '246810' },
      { jobNo: '1001', pin: ['246810'] },
      { jobNo: "1001' --", pin: 'x' },
      { jobNo: '1001', pin: '246810', role: 'leader' },
    ]) {
      expect(await hub.caller().ask('POST', '/api/session', body)).toMatchObject({
        status: 400,
        body: { code: 'invalid' },
      });
    }
  });

  it('[W53] sign-out ends it at once: for its requests, for its sockets, and for the counter it stood at', async () => {
    const clerk = await hub.caller().signIn('1003');
    await clerk.done('open-counter', { counter: 3 });
    const console = await clerk.watch(['console/3', 'counter/3']);
    const cut = new Promise<string>((resolve) => console.socket.once('disconnect', resolve));
    const kept = { Cookie: clerk.cookie };
    const out = await clerk.ask('DELETE', '/api/session');
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^haojiao=; .*Max-Age=0/);
    expect(await hub.caller().get('/api/session', kept)).toMatchObject({ status: 401 });
    expect(await hub.caller().tell('call-next', { counter: 3 }, kept)).toMatchObject({ status: 401 });
    await cut;
    await console.until(() => console.refused['console/3'] === 'sign-in');
    expect((await hub.caller().get('/api/views/counter/3')).body.view.state).toBe('unattended');
    clerk.close();
  });

  it('[W54] a session lives through a restart', async () => {
    const clerk = await hub.caller().signIn('2003');
    hub = await hub.restart({ signal: 'SIGKILL' });
    expect(await clerk.get('/api/session')).toMatchObject({ status: 200, body: { staff: { jobNo: '2003' } } });
  });

  it('[W55] a session that was idle for the hall’s limit has ended, one that was used has not', async () => {
    const idle = await hub.caller().signIn('1003');
    const busy = await hub.caller().signIn('2001');
    const age = (db: Database.Database, jobNo: string, byMs: number) =>
      expect(
        db
          .prepare(
            'UPDATE session SET seen_at = seen_at - ?, created_at = created_at - ? WHERE job_no = ? AND ended_at IS NULL',
          )
          .run(byMs, byMs, jobNo).changes,
      ).toBeGreaterThan(0);
    hub = await hub.restart({
      between: () => {
        const db = new Database(join(hub.dataDir, 'hub.db'));
        age(db, '1003', 61_000);
        age(db, '2001', 30_000);
        db.close();
      },
    });
    expect(await idle.get('/api/session')).toMatchObject({ status: 401, body: { code: 'sign-in' } });
    expect(await idle.tell('open-counter', { counter: 3 })).toMatchObject({ status: 401 });
    expect(await busy.get('/api/session')).toMatchObject({ status: 200 });
  });

  it('[W56] a session that is busy without end has ended after a long day', async () => {
    const clerk = await hub.caller().signIn('2001');
    hub = await hub.restart({
      between: () => {
        const db = new Database(join(hub.dataDir, 'hub.db'));
        db.prepare("UPDATE session SET created_at = created_at - 14 * 3600000 - 1 WHERE job_no = '2001'").run();
        db.close();
      },
    });
    expect(await clerk.get('/api/session')).toMatchObject({ status: 401 });
  });
});

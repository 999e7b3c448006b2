import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from './elsewhere.ts';

let hub: RunningHub;
let kiosk: Caller;
let foreign: string[];

beforeAll(async () => {
  hub = await startHub();
  kiosk = hub.caller();
  foreign = [
    'null',
    'http://evil.example',
    'https://evil.example:8443',
    `http://localhost:${hub.port}`,
    `http://127.0.0.1:${hub.port + 1}`,
    'http://127.0.0.1',
    'file://',
    `ftp://127.0.0.1:${hub.port}`,
    `chrome-extension://127.0.0.1:${hub.port}`,
    'x',
  ];
});
afterAll(() => hub.close());

describe('where a request comes from', () => {
  it('[W40] a request of a foreign page is refused, whatever its method and address, also with a session', async () => {
    const clerk = await hub.caller().signIn('1001');
    const before = (await kiosk.get('/api/health')).body.seq;
    for (const Origin of foreign) {
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        for (const path of ['/api/session', '/api/commands/open-counter', '/api/views/board', '/']) {
          const body = method === 'POST' ? { counter: 1 } : undefined;
          const answer = await clerk.ask(method, path, body, { Origin, 'Idempotency-Key': 'foreign' });
          expect({ Origin, method, path, status: answer.status }).toEqual({ Origin, method, path, status: 403 });
          if (method !== 'HEAD') expect(answer.body).toMatchObject({ status: 403, code: 'foreign-origin' });
          expect(answer.headers.get('access-control-allow-origin')).toBe(null);
        }
      }
    }
    expect((await kiosk.get('/api/health')).body.seq).toBe(before);
    expect((await clerk.get('/api/session')).status).toBe(200);
  });

  it('[W41] what a browser itself calls cross-site changes nothing, even without an origin', async () => {
    const wish = { service: 'ss-card', printer: null };
    expect(await kiosk.tell('issue-ticket', wish, { 'Sec-Fetch-Site': 'cross-site' })).toMatchObject({
      status: 403,
      body: { code: 'foreign-origin' },
    });
    expect((await kiosk.get('/', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(200);
  });

  it('[W42] the hall’s own pages ask freely, under each name the hub has', async () => {
    const wish = { service: 'ss-card', printer: null };
    expect((await kiosk.tell('issue-ticket', wish, { Origin: hub.url })).status).toBe(200);
    const tablet = await new Elsewhere(hub.url).signIn('9001');
    expect((await tablet.tell('issue-ticket', wish, { Origin: 'http://hall.example' })).status).toBe(200);
    tablet.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { Elsewhere } from './elsewhere.ts';

let hub: RunningHub;
let stranger: Elsewhere;

beforeAll(async () => {
  hub = await startHub();
  stranger = new Elsewhere(hub.url);
});
afterAll(async () => {
  stranger.close();
  await hub.close();
});

describe('the hub’s own PC', () => {
  it('[W34] another name for the hub’s own address is not the hub’s own PC, nor is a borrowed one', async () => {
    const wish = { service: 'ss-card', printer: null };
    for (const host of [
      'hall.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      '127.0.0.2',
      '0.0.0.0',
      '[::2]',
    ]) {
      expect({ host, ...(await stranger.tell('issue-ticket', wish, { Host: host })) }).toMatchObject({
        host,
        status: 401,
      });
    }
    expect(
      await stranger.tell('issue-ticket', wish, {
        Host: 'hall.example',
        'X-Forwarded-For': '127.0.0.1',
        'X-Forwarded-Host': 'localhost',
      }),
    ).toMatchObject({ status: 401 });
    for (const host of ['localhost', 'LOCALHOST:8080', '127.0.0.1', '[::1]:1'])
      expect({ host, ...(await stranger.tell('issue-ticket', wish, { Host: host })) }).toMatchObject({
        host,
        status: 200,
      });
  });

  it('[W35] behind a proxy nobody is trusted for where they sit', async () => {
    const proxied = await hub.restart({ env: { BEHIND_PROXY: '1' } });
    hub = proxied;
    expect(await proxied.caller().tell('issue-ticket', { service: 'ss-card', printer: null })).toMatchObject({
      status: 401,
    });
    expect(await proxied.caller().get('/api/views/kiosk')).toMatchObject({ status: 401 });
  });
});

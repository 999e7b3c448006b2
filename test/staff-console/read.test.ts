import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { read } from '../../ui/read.ts';

let hub: Server | null = null;

/** A hub that says one thing. */
async function says(status: number, words: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(words));
  hub = server;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const closed = () =>
  new Promise<void>((gone) => {
    hub?.closeAllConnections();
    if (hub) hub.close(() => gone());
    else gone();
    hub = null;
  });
afterEach(closed);

describe('what the hub is asked', () => {
  it('[C661] nothing found is an answer', async () =>
    expect(await read(await says(200, '{"slips":[]}'))).toEqual({ kind: 'answer', answer: { slips: [] } }));

  it('[C661] a refusal is told in its own words', async () => {
    const problem = { code: 'not-allowed', title: '您没有这项权限' };
    expect(await read(await says(403, JSON.stringify(problem)))).toEqual({ kind: 'refused', problem });
  });

  it('[C661] what is not the hub, or nobody at all, is a hub that cannot be reached', async () => {
    const path = await says(502, '<html>Bad Gateway</html>');
    expect(await read(path)).toEqual({ kind: 'unreachable' });
    await closed();
    expect(await read(path)).toEqual({ kind: 'unreachable' });
  });
});

import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HubSocket, openHubSocket } from '../../ui/hub-socket.ts';

/** The other end: Socket.IO itself, as the hub speaks it. */
class OtherEnd {
  readonly sockets: Socket[] = [];
  readonly heard: unknown[] = [];
  readonly #http: HttpServer;
  readonly #io: Server;

  private constructor(options: Partial<ServerOptions>) {
    this.#http = createServer();
    this.#io = new Server(this.#http, { serveClient: false, pingInterval: 300, pingTimeout: 300, ...options });
    this.#io.on('connection', (socket) => {
      this.sockets.push(socket);
      socket.on('watch', (topics: unknown, answer: (watched: object) => void) => {
        this.heard.push(topics);
        answer({ token: socket.handshake.auth.token, by: socket.conn.transport.name });
      });
    });
  }

  static async open(options: Partial<ServerOptions> = {}, port = 0): Promise<OtherEnd> {
    const end = new OtherEnd(options);
    end.#http.listen(port, '127.0.0.1');
    await once(end.#http, 'listening');
    return end;
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    return this.#io.close();
  }
}

let hub: OtherEnd;
const lines: HubSocket[] = [];

/** A line, and each time it stood. */
function line(token?: string) {
  vi.stubGlobal('location', { origin: `http://127.0.0.1:${hub.port}` });
  const socket = openHubSocket(() => ({ token }));
  lines.push(socket);
  const stood = vi.fn();
  socket.on('connect', stood);
  return { socket, stood };
}
const ask = (socket: HubSocket, topics: string[]) =>
  new Promise<{ token?: string; by: string }>((resolve) => socket.emit('watch', topics, resolve));

beforeEach(async () => {
  hub = await OtherEnd.open();
});
afterEach(async () => {
  for (const { close } of lines.splice(0)) close();
  await hub.close();
});
afterAll(() => vi.unstubAllGlobals());

describe('a screen’s own line', () => {
  it('[L30] says who it is, is answered what it asks, and hears what the hub tells, in any script', async () => {
    const { socket, stood } = line('a token of this screen');
    const told = vi.fn();
    socket.on('view', told);
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(1));
    expect(await Promise.all([ask(socket, ['board']), ask(socket, ['counter/3'])])).toEqual([
      { token: 'a token of this screen', by: 'websocket' },
      { token: 'a token of this screen', by: 'websocket' },
    ]);
    expect(hub.heard).toEqual([['board'], ['counter/3']]);
    hub.sockets[0]!.emit('view', { topic: 'board', view: { say: '请 A001 号\n到 3 号窗口' } });
    await vi.waitFor(() =>
      expect(told.mock.lastCall).toEqual([{ topic: 'board', view: { say: '请 A001 号\n到 3 号窗口' } }]),
    );
  });

  it('[L30] comes back by itself when the hub was away or cut it, and says nothing meanwhile', async () => {
    const { socket, stood } = line();
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(1));
    hub.sockets[0]!.conn.close();
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(2), { timeout: 3000 });
    hub.sockets[1]!.disconnect();
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(3), { timeout: 3000 });
    const { port } = hub;
    await hub.close();
    await vi.waitFor(() => expect(socket.connected).toBe(false));
    socket.emit('watch', ['said while nobody hears']);
    hub = await OtherEnd.open({}, port);
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(4), { timeout: 5000 });
    expect((await ask(socket, ['board'])).by).toBe('websocket');
    expect(hub.heard).toEqual([['board']]);
  });

  it('[L30] leaves a line on which the hub does not knock any more, open as it may look', async () => {
    const { socket, stood } = line();
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(1));
    // From here on nothing comes through: the hub neither knocks nor closes.
    const { conn } = hub.sockets[0]!;
    const stayed = vi.spyOn(conn.transport, 'send').mockReturnValue(undefined);
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(2), { timeout: 4000 });
    expect(stayed).toHaveBeenCalled();
    expect(socket.connected).toBe(true);
  });

  it('[L31] goes by requests where no WebSocket gets through, and hears and says all the same', async () => {
    await hub.close();
    hub = await OtherEnd.open({ transports: ['polling'] });
    const { socket, stood } = line('T');
    const told = vi.fn();
    socket.on('view', told);
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(1));
    expect(await ask(socket, ['board'])).toEqual({ token: 'T', by: 'polling' });
    for (const version of [1, 2, 3]) hub.sockets[0]!.emit('view', { version });
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[{ version: 1 }], [{ version: 2 }], [{ version: 3 }]]));
    hub.sockets[0]!.conn.close();
    await vi.waitFor(() => expect(stood).toHaveBeenCalledTimes(2), { timeout: 3000 });
  });
});

import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../protocol/commands.ts';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { sampleBodies } from '../web/sample-bodies.ts';
import { hallHost } from '../web/elsewhere.ts';

const transports = ['websocket', 'polling'];
let hub: RunningHub;
let kiosk: Caller;
let leader: Caller;

beforeAll(async () => {
  hub = await startHub();
  kiosk = hub.caller();
  leader = await hub.caller().signIn('9002');
});
afterAll(async () => {
  kiosk.close();
  leader.close();
  await hub.close();
});

/** What becomes of a handshake with these headers. */
function handshake(transport: string, headers: Record<string, string>): Promise<'connected' | 'refused'> {
  const socket = io(hub.url, { transports: [transport], forceNew: true, reconnection: false, extraHeaders: headers });
  return new Promise<'connected' | 'refused'>((resolve) => {
    socket.once('connect', () => resolve('connected'));
    socket.once('connect_error', () => resolve('refused'));
  }).finally(() => socket.close());
}

describe('the line to a screen', () => {
  it('[L10] a page of another origin gets no line, by either transport, also with a session; the hall’s own pages do', async () => {
    for (const transport of transports) {
      for (const Origin of [
        'null',
        'http://evil.example',
        `http://localhost:${hub.port}`,
        `http://127.0.0.1:${hub.port + 1}`,
        'file://',
      ]) {
        expect({ transport, Origin, is: await handshake(transport, { Origin, Cookie: leader.cookie }) }).toEqual({
          transport,
          Origin,
          is: 'refused',
        });
      }
      for (const headers of [{}, { Origin: hub.url }] as Record<string, string>[])
        expect(await handshake(transport, headers)).toBe('connected');
    }
    expect(await handshake('websocket', { Origin: `http://${hallHost}`, Host: hallHost })).toBe('connected');
  });

  it('[L11] by either transport a screen is shown the whole view at once, and each change', async () => {
    for (const transport of transports) {
      const screen = await kiosk.watch(['kiosk', 'board'], { transports: [transport] });
      expect(screen.epoch).toBe((await kiosk.get('/api/health')).body.epoch);
      const before = screen.view('kiosk').queues[0].count;
      await kiosk.done('issue-ticket', { service: 'ss-card', printer: null });
      await screen.until(
        () =>
          screen.view('kiosk').queues[0].count === before + 1 && screen.view('board').waiting[0].count === before + 1,
      );
    }
  });

  it('[L12] topics that are not there, that the asker may not see, or that are no topics are refused by code; the others are shown', async () => {
    const far = { headers: { Host: hallHost } };
    const nobody = await kiosk.watch(
      [
        'board',
        'board/zz',
        'counter/99',
        'hall',
        'console/1',
        'kiosk',
        'nothing',
        '__proto__',
        'ticket/xxxxxxxxxxxxxxxxxxxxxx',
      ],
      far,
    );
    expect(nobody.refused).toEqual({
      board: 'sign-in',
      'board/zz': 'unknown-topic',
      'counter/99': 'unknown-topic',
      hall: 'sign-in',
      'console/1': 'sign-in',
      kiosk: 'sign-in',
      nothing: 'unknown-topic',
      ['__proto__']: 'unknown-topic',
      'ticket/xxxxxxxxxxxxxxxxxxxxxx': 'unknown-topic',
    });
    expect(nobody.heard).toEqual([]);
    const clerk = await (await hub.caller().signIn('1001')).watch(['hall', 'console/1', 'board'], far);
    expect(clerk.refused).toEqual({ hall: 'not-allowed' });
    expect(clerk.heard.map(({ topic }) => topic)).toEqual(['console/1', 'board']);
    const auditor = await (await hub.caller().signIn('9103')).watch(['hall', 'console/1', 'board'], far);
    expect(auditor.refused).toEqual({ hall: 'not-allowed', 'console/1': 'not-allowed', board: 'not-allowed' });
    clerk.socket.close();
    auditor.socket.close();
  });

  it('[L13] nothing sent over a line changes the hall: not a command by its name, not a report, not nonsense', async () => {
    const screen = await leader.watch(['hall', 'board', 'counter/1']);
    const { seq } = (await kiosk.get('/api/health')).body;
    const answered: string[] = [];
    for (const name of Object.keys(commands)) {
      for (const event of [name, `commands/${name}`, 'command'])
        screen.socket.emit(event, event === 'command' ? { name, body: sampleBodies[name] } : sampleBodies[name], () =>
          answered.push(event),
        );
    }
    const nonsense = [
      undefined,
      null,
      7,
      'board',
      [[]],
      [{}],
      { length: 1e9 },
      Array(1000).fill('board'),
      JSON.parse('{"__proto__":{"x":1}}'),
      ['x'.repeat(10_000)],
    ];
    for (const event of ['watch', 'unwatch', 'shown', 'view', 'pulse'])
      for (const payload of nonsense) screen.socket.emit(event, payload);
    await expect(screen.socket.timeout(5000).emitWithAck('watch', [null, 7, {}, ['board']])).resolves.toMatchObject({
      views: {},
    });
    expect(answered).toEqual([]);
    expect((await kiosk.get('/api/health')).body).toMatchObject({ ok: true, seq });
    expect(screen.socket.connected).toBe(true);
    expect(hub.stderr).toBe('');
  });

  it('[L14] a pulse comes every two seconds with the hub’s time and head', async () => {
    const screen = await kiosk.watch(['board']);
    const pulses: { at: string; seq: number; epoch: string }[] = [];
    await new Promise<void>((resolve) => {
      screen.socket.on('pulse', (pulse) => {
        pulses.push(pulse);
        if (pulses.length === 3) resolve();
      });
    });
    const { epoch, seq } = (await kiosk.get('/api/health')).body;
    for (const pulse of pulses) {
      expect(pulse).toMatchObject({ epoch, seq, at: expect.stringMatching(/T.*\+08:00$/) });
      expect(Math.abs(Date.parse(pulse.at) - Date.now())).toBeLessThan(10_000);
    }
    // By the hub's own stamps: a busy machine may keep one waiting, but never bring it early, nor all of them late.
    const [one, two, three] = pulses.map(({ at }) => Date.parse(at)) as [number, number, number];
    expect(Math.min(two - one, three - two)).toBeGreaterThan(1900);
    expect(Math.min(two - one, three - two)).toBeLessThan(3000);
  });

  it('[L15] a screen that no longer watches a topic is not shown it any more', async () => {
    const screen = await kiosk.watch(['kiosk', 'board']);
    screen.socket.emit('unwatch', ['kiosk']);
    await screen.socket.timeout(5000).emitWithAck('watch', ['nothing']);
    const from = screen.heard.length;
    await kiosk.done('issue-ticket', { service: 'ss-card', printer: null });
    await screen.until(() => screen.heard.slice(from).some(({ topic }) => topic === 'board'));
    await kiosk.done('issue-ticket', { service: 'id-card', printer: null });
    await screen.until(() => screen.view('board').waiting[1].count === 1);
    expect(screen.heard.slice(from).map(({ topic }) => topic)).not.toContain('kiosk');
  });
});

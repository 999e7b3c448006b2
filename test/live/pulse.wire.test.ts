import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pulse } from '../../protocol/wire.ts';
import type { Caller, Watcher } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { stillClock } from '../support/still-clock.ts';

let hub: RunningHub;
let kiosk: Caller;

beforeAll(async () => {
  hub = await startHub({ env: stillClock });
  kiosk = hub.caller();
});
afterAll(async () => {
  kiosk.close();
  await hub.close();
});

/** The next pulses that some screens hear, one each. */
const pulses = (...screens: Watcher[]) =>
  Promise.all(screens.map(({ socket }) => new Promise<Pulse>((resolve) => socket.once('pulse', resolve))));
const newest = async (topic: string) => (await kiosk.get(`/api/views/${topic}`)).body.version as number;
const issue = async () => (await kiosk.done('issue-ticket', { service: 'ss-card', printer: null })).ticket;

describe('what a pulse tells of views', () => {
  it('[L25] names the newest version of each topic the screen watches, of no other, and of none to who watches none', async () => {
    const board = await kiosk.watch(['board', 'kiosk']);
    const other = await kiosk.watch(['counter/1', 'board']);
    const none = await kiosk.watch(['nothing']);
    await issue();
    await board.until(() => board.view('board').waiting[0].count === 1 && board.view('kiosk').queues[0].count === 1);
    const [seen, otherSeen, noneSeen] = await pulses(board, other, none);
    expect(seen!.versions).toEqual({ board: await newest('board'), kiosk: await newest('kiosk') });
    expect(otherSeen!.versions).toEqual({ board: await newest('board'), 'counter/1': await newest('counter/1') });
    expect(noneSeen).toMatchObject({ versions: {}, epoch: board.epoch });
  });

  it('[L25] follows what a screen watches: no more what it left, and what it came to', async () => {
    const screen = await kiosk.watch(['board', 'kiosk']);
    screen.socket.emit('unwatch', ['kiosk']);
    await screen.socket.timeout(5000).emitWithAck('watch', ['counter/2']);
    const [seen] = await pulses(screen);
    expect(Object.keys(seen!.versions!).sort()).toEqual(['board', 'counter/2']);
  });

  it('[L25] names a ticket to nobody but who watches its page: the token is a key', async () => {
    const mine = await issue();
    const yours = await issue();
    const page = await kiosk.watch([`ticket/${mine.token}`]);
    const others = await Promise.all(
      [[`ticket/${yours.token}`], ['board'], ['kiosk', 'board'], ['nothing']].map((topics) => kiosk.watch(topics)),
    );
    const [seen, ...othersSeen] = await pulses(page, ...others);
    expect(seen!.versions).toEqual({ [`ticket/${mine.token}`]: await newest(`ticket/${mine.token}`) });
    expect(JSON.stringify(othersSeen)).not.toContain(mine.token);
  });

  it('[L25] does not make a view look newer than it is while nothing in it changes', async () => {
    const screen = await kiosk.watch(['counter/3']);
    const { version } = screen.heard.at(-1)!;
    for (let i = 0; i < 2; i++) expect((await pulses(screen))[0]!.versions).toEqual({ 'counter/3': version });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Watcher } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { SlowScreen } from './slow-screen.ts';

let hub: RunningHub;
let clerk: Caller;
let leader: Caller;
let desk: Watcher;

beforeAll(async () => {
  hub = await startHub();
  clerk = await hub.caller().signIn('1001');
  leader = await hub.caller().signIn('9002');
  await clerk.done('open-counter', { counter: 1 });
  desk = await clerk.watch(['console/1']);
});
afterAll(async () => {
  clerk.close();
  leader.close();
  await hub.close();
});

/** A board that belongs to the hall: its token. */
async function paired(label: string): Promise<string> {
  const { code, token } = await leader.done('pair-device', { kind: 'board', label });
  await leader.done('accept-device', { code });
  return token;
}
const seen = () => desk.view().seen;

describe('what people could see and hear', () => {
  it('[L21] boards and signs report what they drew and spoke, and the console of the counter says so', async () => {
    const screens = hub.caller();
    const board = await screens.watch(['board'], { token: await paired('东厅大屏') });
    const other = await screens.watch(['board/a'], { token: await paired('西厅大屏') });
    await desk.until(() => seen().of === 2);
    expect(seen()).toMatchObject({ boards: 0, spoken: 0 });
    await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
    const { call } = await clerk.done('call-next', { counter: 1 });
    await board.until(() => board.view()?.calls[0]?.id === call.id);
    const { version } = board.heard.findLast(({ topic }) => topic === 'board')!;
    board.socket.emit('shown', { topic: 'board', version });
    await desk.until(() => seen().boards === 1);
    expect(seen()).toMatchObject({ boards: 1, of: 2, spoken: 0 });
    board.socket.emit('shown', { topic: 'board', version, spoken: [call.id], sound: 'clips' });
    await desk.until(() => seen().spoken === 1);
    expect(seen().screens).toContainEqual({
      label: '东厅大屏',
      shownAt: expect.stringMatching(/\+08:00$/),
      spokenAt: expect.stringMatching(/\+08:00$/),
    });
    expect(seen().screens).toContainEqual({ label: '西厅大屏', shownAt: null, spokenAt: null });

    await other.until(() => other.view()?.calls[0]?.id === call.id);
    other.socket.emit('shown', {
      topic: 'board/a',
      version: other.heard.at(-1)!.version,
      spoken: [call.id],
      sound: 'browser',
    });
    await desk.until(() => seen().boards === 2 && seen().spoken === 2);

    const again = (await clerk.done('recall', { ticket: call.ticket })).call;
    await desk.until(() => desk.view().call.id === again.id && seen().boards === 0 && seen().spoken === 0);
    screens.close();
  });

  it('[L22] a report of an older view, of a topic not watched, or of another call says nothing of the present one', async () => {
    const screens = hub.caller();
    const board = await screens.watch(['board'], { token: await paired('北厅大屏') });
    const call = desk.view().call.id;
    board.socket.emit('shown', { topic: 'board', version: 1 });
    board.socket.emit('shown', { topic: 'board/a', version: 9e12, spoken: [call] });
    board.socket.emit('shown', { topic: 'board', version: 1, spoken: ['TH-c0'] });
    await board.socket.timeout(5000).emitWithAck('watch', ['nothing']);
    const now = (await clerk.get('/api/views/console/1')).body.view.seen;
    expect(now.screens).toContainEqual({ label: '北厅大屏', shownAt: null, spokenAt: null });
    expect(now).toMatchObject({ boards: 0, spoken: 0 });
    screens.close();
  });

  it('[L23] a board that says it has no sound is named to the console', async () => {
    const screens = hub.caller();
    const board = await screens.watch(['board'], { token: await paired('哑屏') });
    board.socket.emit('shown', { topic: 'board', version: board.heard.at(-1)!.version, sound: 'none' });
    await desk.until(() =>
      desk
        .view()
        .alerts.some(({ code, about }: { code: string; about: string }) => code === 'board-mute' && about === '哑屏'),
    );
    screens.close();
  });

  it('[L24] a board that vanishes without a word is found within ten seconds, named dark soon after, and well again once it is back', async () => {
    const token = await paired('南厅大屏');
    const board = await SlowScreen.watch(hub.port, ['board'], { token });
    const hall = await leader.watch(['hall']);
    const connected = () => hall.view().boards.find(({ label }: { label: string }) => label === '南厅大屏')?.connected;
    const dark = (alerts: { code: string; about: string }[]) =>
      alerts.some(({ code, about }) => code === 'board-dark' && about === '南厅大屏');
    await hall.until(() => connected() === true);
    // How long the hub lets a line be silent before it calls it dead, it says to each who connects.
    const { body } = await hub.caller().get('/socket.io/?EIO=4&transport=polling');
    const { pingInterval, pingTimeout } = JSON.parse(body.slice(1));
    expect(pingInterval + pingTimeout).toBeLessThan(10_000);
    board.stopReading({ alive: false });
    await hall.until(() => connected() === false);
    await desk.until(() => dark(desk.view().alerts));
    await hall.until(() => dark(hall.view().alerts));
    board.close();
    const back = await SlowScreen.watch(hub.port, ['board'], { token });
    await desk.until(() => !dark(desk.view().alerts));
    await hall.until(() => connected() === true && !dark(hall.view().alerts));
    back.close();
  });
});

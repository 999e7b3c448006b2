import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../server/hub.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const numberIn = (reply: Reply) =>
  reply.kind === 'done' ? (reply.answer.ticket as { number: string }).number : reply.kind;

describe('one tap, one command', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.close());
  const guide = () => room.staff('9001');
  const take = (key: string, body: object = {}, asker = guide()) =>
    room.ask('issue-ticket', { service: 'ss-card', printer: null, ...body }, asker, key);

  it('[HU4] the same key again is the same answer, marked as a replay, and nothing happens twice', async () => {
    const first = await take('tap');
    const { seq } = room.store.journal.head();
    const again = await take('tap');
    expect(again).toEqual({ ...first, replay: true });
    expect(first).toMatchObject({ kind: 'done', replay: false });
    expect([room.store.journal.head().seq, room.looks.waitingIn('A'), room.heard.at(-1)!.seq]).toEqual([seq, 1, seq]);
  });

  it('[HU4] a double tap within one moment is one command', async () => {
    const replies = await Promise.all([take('tap'), take('tap'), take('tap')]);
    expect(replies.map(numberIn)).toEqual(['A001', 'A001', 'A001']);
    expect(replies.map((reply) => reply.kind === 'done' && reply.replay)).toEqual([false, true, true]);
  });

  it('[HU4] the answer is still known after a restart', async () => {
    const first = await take('tap');
    room.leave();
    const reopened = await openRoom({ dir: room.dir });
    expect(
      await reopened.ask('issue-ticket', { service: 'ss-card', printer: null }, reopened.staff('9001'), 'tap'),
    ).toEqual({ ...first, replay: true });
    reopened.close();
  });

  it('[HU5] the same key for something else is refused', async () => {
    await take('tap');
    expect(await take('tap', { class: 'elderly' })).toEqual({ kind: 'key-reused' });
    expect(await room.ask('open-counter', { counter: 1 }, room.staff('9002'), 'tap')).toEqual({ kind: 'key-reused' });
    expect(room.looks.waitingIn('A')).toBe(1);
  });

  it('[HU5] the same key from somebody else is refused, and shows nothing of the answer', async () => {
    await take('tap');
    expect(await take('tap', {}, room.screen())).toEqual({ kind: 'key-reused' });
    expect(await take('tap', {}, room.staff('1001'))).toEqual({ kind: 'key-reused' });
  });

  it('[HU4] the order of the fields does not make another body', async () => {
    const body = { service: 'ss-card', language: 'en', holder: { name: '周兰', phone: '13800005210' } } as const;
    const turned = { holder: { phone: '13800005210', name: '周兰' }, language: 'en', service: 'ss-card' } as const;
    await room.ask('issue-ticket', body, guide(), 'tap');
    expect(await room.ask('issue-ticket', turned, guide(), 'tap')).toMatchObject({ kind: 'done', replay: true });
  });

  it('[HU6] a refusal is kept too: what was refused once under a key is never done under it', async () => {
    const clerk = room.staff('1001');
    const call = () => room.ask('call-next', { counter: 1 }, clerk, 'tap');
    expect(await call()).toMatchObject({ kind: 'no', no: { refused: 'counter-closed' }, replay: false });
    await room.post(1);
    await room.issue();
    expect(await call()).toMatchObject({ kind: 'no', no: { refused: 'counter-closed' }, replay: true });
  });

  it('[HU6] a pause is not kept: the same tap a moment later goes through', async () => {
    const paused = await openRoom({
      hall: smallHall((file) => {
        file.rules.secondsBetweenTickets = 3;
      }),
    });
    const tap = (key: string) =>
      paused.ask('issue-ticket', { service: 'ss-card', printer: null }, paused.screen(), key);
    await tap('first');
    expect(await tap('second')).toMatchObject({ no: { slowDownS: 3 } });
    paused.clock.pass(3);
    expect(numberIn(await tap('second'))).toBe('A002');
    paused.close();
  });

  it('[HU6] a fault or a full disk is not kept: the same tap goes through later', async () => {
    const { append } = room.store.journal;
    for (const code of ['SQLITE_FULL', 'SOMETHING_ELSE']) {
      room.store.journal.append = () => {
        room.store.journal.append = append;
        throw Object.assign(new Error('on purpose'), { code });
      };
      expect((await take(code)).kind).toBe(code === 'SQLITE_FULL' ? 'cannot-write' : 'fault');
      expect(await take(code)).toMatchObject({ kind: 'done', replay: false });
    }
  });

  it('[HU7] who may not ask is told so before anything is looked at, and uses up no key', async () => {
    expect(await room.ask('call-next', { counter: 1 }, guide(), 'tap')).toEqual({ kind: 'not-allowed' });
    expect(await room.ask('call-next', { counter: 1 }, room.screen(), 'tap')).toEqual({ kind: 'sign-in' });
    expect(await room.hub.ask('no-such-command', 'tap', {}, guide())).toEqual({ kind: 'unknown-command' });
    expect(numberIn(await take('tap'))).toBe('A001');
  });

  it('[HU7] what the hub does by itself cannot be asked for', async () => {
    for (const name of ['open-day', 'sign-in', 'sign-out', 'sign-in-failed', 'keep-hall', '__proto__', 'constructor']) {
      expect(await room.hub.ask(name, 'tap', { day: '2030-01-01' }, guide())).toEqual({ kind: 'unknown-command' });
    }
  });
});

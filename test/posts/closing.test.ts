import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeCounter } from '../../server/posts/close-counter.ts';
import type { Role } from '../../protocol/hall-file.ts';
import { openRoom, type Room } from '../support/room.ts';
import { clerk, counter, moment } from '../queue/by-hand.ts';

const someone = (jobNo: string, role: Role) => ({
  ...clerk(),
  staff: { jobNo, name: '带班', title: null, department: null, roles: [role] },
});
const waiting = [{ line: 'A', waiting: 3 }];

describe('the rule of leaving a post', () => {
  const close = (
    change: Parameters<typeof counter>[0] = {},
    left: typeof waiting = [],
    asker = clerk(),
    reason?: string,
  ) => closeCounter.decide({ counter: counter(change), left }, { counter: 1, reason }, asker, moment);

  it('[PO7] who stands there may leave when nobody is in front and nobody is left waiting', () => {
    expect(close()).toEqual({ facts: [{ fact: 'counter-closed', counter: 1, staff: '1001', reason: null }] });
    expect(close({ staff: null, as: null })).toMatchObject({ refused: 'counter-closed' });
    expect(close({ staff: '1002' })).toMatchObject({ refused: 'not-your-post' });
  });

  it('[PO7] nobody leaves somebody standing at the counter, not even a leader', () => {
    for (const state of ['called', 'serving'] as const) {
      expect(close({ ticket: { id: 9, number: 'A009', state } }, [], someone('9002', 'leader'), '停电')).toEqual({
        refused: 'finish-first',
        values: { number: 'A009' },
      });
    }
  });

  it('[PO8] the last counter does not close on people who wait; a leader or supervisor may, and says why', () => {
    expect(close({}, waiting)).toEqual({ refused: 'still-waiting', values: { counter: 1, waiting: 3 } });
    expect(close({}, waiting, clerk(), '停电')).toMatchObject({ refused: 'still-waiting' });
    expect(close({}, waiting, someone('8001', 'chief'), '停电')).toMatchObject({ refused: 'still-waiting' });
    expect(close({}, waiting, someone('9002', 'leader'))).toMatchObject({ refused: 'still-waiting' });
    expect(close({}, waiting, someone('9002', 'leader'), '停电')).toMatchObject({ facts: [{ reason: '停电' }] });
    expect(close({}, waiting, someone('9003', 'supervisor'), '停电')).toMatchObject({ facts: [{ reason: '停电' }] });
  });
});

describe('leaving a post in the hall', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.close());
  const close = (counterNumber: number, jobNo = String(1000 + counterNumber), reason?: string) =>
    room.say('close-counter', { counter: counterNumber, reason }, room.staff(jobNo));

  it('[PO8] while another counter serves the queue it may close; the last one may not', async () => {
    await room.post(1);
    await room.post(3);
    await room.issue();
    expect([await close(1), await close(3)]).toEqual(['done', 'still-waiting']);
    expect(await close(3, '9003', '停电')).toBe('done');
    expect(room.looks.counters().map(({ staff }) => staff)).toEqual([null, null, null]);
  });

  it('[PO8] a counter open for other queues does not count', async () => {
    await room.post(1);
    await room.post(2);
    await room.issue({ service: 'id-card' });
    expect([await close(2), await close(1)]).toEqual(['still-waiting', 'done']);
  });

  it('[PO8] whoever was sent to this very counter is not left either', async () => {
    const one = await room.post(1);
    await room.post(3);
    const { id } = await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    await room.done('transfer-ticket', { ticket: id, to: { counter: 3 }, reason: '同一人' }, one);
    expect([await close(3), await close(1)]).toEqual(['still-waiting', 'done']);
  });

  it('[PO8] with nobody waiting the last one closes, and its sign comes down with it', async () => {
    const one = await room.post(1);
    await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 }, one);
    expect((await room.done('close-counter', { counter: 1 }, one)).counter).toEqual({
      number: 1,
      state: 'closed',
      staff: null,
    });
    expect(room.looks.counter(1)!.sign).toBeNull();
  });
});

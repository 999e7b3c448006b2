import { afterEach, describe, expect, it } from 'vitest';
import type { Asker } from '../../server/hall/asker.ts';
import { issueTicket } from '../../server/queue/issue-ticket.ts';
import type { Store } from '../../server/store/store.ts';
import { inAWord, openRoom, type Room } from '../support/room.ts';

/** The disk as a test turns it: counts commits, and can refuse the next one at its very end. */
class Disk {
  commits = 0;
  refuseNext = false;
  wrap = (store: Store): Store => ({
    ...store,
    together: <T>(work: () => T): T => {
      this.commits += 1;
      return store.together(() => {
        const result = work();
        if (!this.refuseNext) return result;
        this.refuseNext = false;
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
      });
    },
  });
}

let room: Room;
const disk = new Disk();
afterEach(() => room.close());
const open = async () => {
  room = await openRoom({ wrap: disk.wrap });
  disk.commits = 0;
  return room;
};
const issue = (asker: Asker = room.staff('9001'), service = 'ss-card') =>
  room.ask('issue-ticket', { service, printer: null }, asker);

describe('group commit', () => {
  it('[HU1] commands of one moment share one commit; each is one entry of the journal', async () => {
    await open();
    const { seq } = room.store.journal.head();
    const replies = await Promise.all(Array.from({ length: 50 }, () => issue()));
    expect(replies.every(({ kind }) => kind === 'done')).toBe(true);
    expect(disk.commits).toBe(1);
    expect(room.store.journal.head().seq).toBe(seq + 50);
  });

  it('[HU1] a crowd is committed two hundred at a time, in the order it came', async () => {
    await open();
    const replies = await Promise.all(Array.from({ length: 450 }, () => issue()));
    expect(disk.commits).toBe(3);
    const numbers = replies.map((reply) =>
      reply.kind === 'done' ? (reply.answer.ticket as { number: string }).number : reply.kind,
    );
    expect(numbers).toEqual(Array.from({ length: 450 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`));
  });

  it('[HU2] a refusal among them touches no neighbour', async () => {
    await open();
    const replies = await Promise.all([
      issue(),
      issue(room.staff('9001'), 'no-such'),
      room.ask('call-next', { counter: 1 }, room.staff('1001')),
      issue(),
    ]);
    expect(replies.map(inAWord)).toEqual(['done', 'unknown-service', 'counter-closed', 'done']);
    expect(disk.commits).toBe(1);
    expect(room.looks.waitingIn('A')).toBe(2);
  });

  it('[HU2] a thrown fault undoes its own command alone, and says nothing of itself to the asker', async () => {
    await open();
    const { seq } = room.store.journal.head();
    const breaks: typeof issueTicket = {
      ...issueTicket,
      answer() {
        throw new Error('broken promise: on purpose');
      },
    };
    const body = { service: 'ss-card', printer: null };
    const replies = await Promise.all([issue(), room.hub.own(breaks, body, room.staff('9001')), issue()]);
    expect(replies.map(({ kind }) => kind)).toEqual(['done', 'fault', 'done']);
    expect(replies[1]).toEqual({ kind: 'fault' });
    expect([disk.commits, room.looks.waitingIn('A'), room.looks.lastNumber(room.store.day(), 'A')]).toEqual([1, 2, 2]);
    expect(room.store.journal.since(seq, 9).map(({ verb }) => verb)).toEqual(['issue-ticket', 'issue-ticket']);
    expect(room.logged).toEqual(['a command failed; nothing of it was done']);
  });

  it('[HU3] when the disk takes no commit, nobody of it is told otherwise and nothing has changed', async () => {
    await open();
    await issue();
    const [before, heard] = [room.rows(), room.heard.length];
    disk.refuseNext = true;
    expect((await Promise.all([issue(), issue(), issue()])).map(({ kind }) => kind)).toEqual([
      'cannot-write',
      'cannot-write',
      'cannot-write',
    ]);
    expect(room.rows()).toEqual(before);
    expect(room.heard.length).toBe(heard);
  });

  it('[HU3] the next commit goes on where the last good one ended', async () => {
    await open();
    disk.refuseNext = true;
    await issue();
    expect(await issue()).toMatchObject({ kind: 'done', answer: { ticket: { number: 'A001' } } });
    expect(room.hub.canWrite()).toBe(true);
    const [last, before] = room.store.journal.since(0, 99).toReversed();
    expect(last).toMatchObject({ seq: before!.seq + 1, prev: before!.hash });
  });

  it('[HU3] a disk that is full in the middle of a command fails the whole commit', async () => {
    await open();
    const { append } = room.store.journal;
    room.store.journal.append = () => {
      room.store.journal.append = append;
      throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' });
    };
    expect((await Promise.all([issue(), issue()])).map(({ kind }) => kind)).toEqual(['cannot-write', 'cannot-write']);
    expect(room.looks.waitingIn('A')).toBe(0);
    expect((await issue()).kind).toBe('done');
  });
});

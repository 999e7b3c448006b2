import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Committed } from '../../server/hub.ts';
import type { Store } from '../../server/store/store.ts';
import { openRoom, type Room } from '../support/room.ts';

describe('who listens', () => {
  let room: Room;
  let refuse = false;
  const wrap = (store: Store): Store => ({
    ...store,
    together: (work) =>
      store.together(() => {
        const result = work();
        if (refuse) throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
        return result;
      }),
  });
  beforeEach(async () => {
    room = await openRoom({ wrap });
  });
  afterEach(() => {
    refuse = false;
    room.close();
  });
  const issue = () => room.ask('issue-ticket', { service: 'ss-card', printer: null }, room.staff('9001'));

  it('[HU8] hears every command once, in the order of the journal, and only after it is on the disk', async () => {
    const seen: { seq: number; onDisk: boolean }[] = [];
    const other = room.db.prepare('SELECT count(*) FROM journal WHERE seq = ?').pluck();
    room.hub.onCommitted(({ seq }) => seen.push({ seq, onDisk: !room.store.inTransaction() && other.get(seq) === 1 }));
    const { seq } = room.store.journal.head();
    await Promise.all([issue(), issue(), room.ask('call-next', { counter: 1 }, room.staff('1001')), issue()]);
    expect(seen).toEqual([1, 2, 3].map((i) => ({ seq: seq + i, onDisk: true })));
  });

  it('[HU8] hears the new day before the first command of that day', async () => {
    await issue();
    const { seq } = room.store.journal.head();
    room.clock.pass(24 * 3600);
    await Promise.all([issue(), issue()]);
    expect(room.heard.filter((one) => one.seq > seq).map(({ verb, seq: n }) => [verb, n - seq])).toEqual([
      ['open-day', 1],
      ['issue-ticket', 2],
      ['issue-ticket', 3],
    ]);
  });

  it('[HU8] hears nothing of what the disk did not take, not even a new day', async () => {
    const heard = room.heard.length;
    room.clock.pass(24 * 3600);
    refuse = true;
    await issue();
    expect(room.heard.length).toBe(heard);
    refuse = false;
    await issue();
    expect(room.heard.slice(heard).map(({ verb }) => verb)).toEqual(['open-day', 'issue-ticket']);
  });

  it('[HU9] one that throws hurts neither the command nor the others who listen', async () => {
    const after: Committed[] = [];
    room.hub.onCommitted(() => {
      throw new Error('a screen went wrong');
    });
    room.hub.onCommitted((committed) => after.push(committed));
    expect((await issue()).kind).toBe('done');
    expect(after.map(({ verb }) => verb)).toEqual(['issue-ticket']);
    expect(room.logged).toEqual(['a listener failed; the command stands']);
  });

  it('[HU10] after the end nothing is taken, and what was asked before is finished', async () => {
    const asked = [issue(), issue()];
    const ended = room.hub.stop();
    const late = issue();
    expect(await late).toEqual({ kind: 'stopping' });
    await ended;
    expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(['done', 'done']);
    const { seq } = room.store.journal.head();
    expect(await issue()).toEqual({ kind: 'stopping' });
    expect(room.store.journal.head().seq).toBe(seq);
    await room.hub.stop();
  });
});

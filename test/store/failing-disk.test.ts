import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDiskTrouble } from '../../server/store/disk-trouble.ts';
import { openRoom, type Room } from '../support/room.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());

const entry = { at: 1, who: 'hub', device: 'hub', verb: 'open-day', facts: '[]' };
const ioError = () => Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_READ' });

describe('a disk that fails', () => {
  it('[ST6] with a transaction the journal goes back to where it was, without asking the disk', () => {
    const { store, db } = room;
    const before = store.journal.head();
    expect(() =>
      store.together(() => {
        store.journal.append(entry);
        expect(store.journal.head().seq).toBe(before.seq + 1);
        throw ioError();
      }),
    ).toThrow('disk I/O error');
    expect(store.journal.head()).toBe(before);
    expect(db.inTransaction).toBe(false);
  });

  it('[ST6] with one command of many it goes back to the command before', () => {
    const { store } = room;
    const ended = store.together(() => {
      store.apart(() => store.journal.append(entry));
      const between = store.journal.head();
      expect(() =>
        store.apart(() => {
          store.journal.append(entry);
          throw ioError();
        }),
      ).toThrow();
      expect(store.journal.head()).toBe(between);
      return between;
    });
    expect(store.journal.head()).toBe(ended);
    expect(store.journal.since(ended.seq - 1, 9).map(({ seq }) => seq)).toEqual([ended.seq]);
  });

  it('[ST7] a commit that SQLite gave up is written over at once with one that does nothing', () => {
    const { store, db } = room;
    const { meta: _, ...rows } = room.rows();
    expect(() =>
      store.together(() => {
        store.journal.append(entry);
        // As after a flush that failed: the transaction is gone, and what it wrote may lie in the log.
        db.exec('ROLLBACK');
        throw ioError();
      }),
    ).toThrow('disk I/O error');
    expect(db.prepare("SELECT value FROM meta WHERE key = 'failed-commit'").pluck().get()).toMatch(/^\d+ .+/);
    expect(room.rows()).toMatchObject(rows);
    expect(db.inTransaction).toBe(false);
  });

  it('[ST8] trouble of the disk is told from a broken promise of ours', () => {
    for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_FSYNC', 'SQLITE_CORRUPT', 'SQLITE_CANTOPEN', 'EIO', 'ENOSPC'])
      expect(isDiskTrouble(Object.assign(new Error(code), { code }))).toBe(true);
    for (const code of ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_ERROR', 'SQLITE_MISUSE', 'ERR_ASSERTION', 'EACCES'])
      expect(isDiskTrouble(Object.assign(new Error(code), { code }))).toBe(false);
    expect(isDiskTrouble(new TypeError('x is not a function'))).toBe(false);
    expect(isDiskTrouble('SQLITE_FULL')).toBe(false);
  });
});

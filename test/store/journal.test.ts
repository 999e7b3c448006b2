import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findings } from '../../server/store/findings.ts';
import { firstBreak, firstHash, hashOf, type JournalRow } from '../../server/store/journal.ts';
import { openRoom, type Room } from '../support/room.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
  const one = await room.post(1);
  for (let i = 0; i < 3; i++) await room.issue();
  await room.done('call-next', { counter: 1 }, one);
});
afterEach(() => room.close());

/** Somebody with the file and SQLite in hand, the hub being off: the triggers that keep the journal do not stop them. */
function tamper(how: (db: Database.Database) => void): Database.Database {
  room.leave();
  const db = new Database(join(room.dir, 'hub.db'));
  db.exec('DROP TRIGGER journal_is_only_added_to; DROP TRIGGER journal_is_never_shortened');
  how(db);
  return db;
}

describe('the journal', () => {
  it('[ST10] is a chain: each entry carries the hash of the one before', () => {
    const rows = room.store.journal.since(0, 999);
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.map(({ prev }) => prev)).toEqual([firstHash, ...rows.slice(0, -1).map(({ hash }) => hash)]);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
    expect(firstBreak(room.db)).toBeNull();
    expect(findings(room.db)).toEqual([]);
  });

  it('[ST11] the hub cannot update or delete an entry, not even by mistake', () => {
    expect(() => room.db.exec("UPDATE journal SET who = 'nobody' WHERE seq = 2")).toThrow(/append-only/);
    expect(() => room.db.exec('DELETE FROM journal WHERE seq = 2')).toThrow(/append-only/);
    expect(() => room.db.exec('DELETE FROM journal')).toThrow(/append-only/);
    expect(firstBreak(room.db)).toBeNull();
  });

  it.each(['at', 'who', 'device', 'verb', 'facts', 'prev', 'hash'] as const)(
    '[ST12] an entry whose %s was changed is found, by its place',
    (field) => {
      const db = tamper((open) => {
        const value = open.prepare(`SELECT ${field} FROM journal WHERE seq = 4`).pluck().get() as string | number;
        open
          .prepare(`UPDATE journal SET ${field} = ? WHERE seq = 4`)
          .run(typeof value === 'number' ? value + 1 : value.slice(0, -1) + (value.endsWith('0') ? '1' : '0'));
      });
      expect(firstBreak(db)?.seq).toBe(4);
      db.close();
    },
  );

  it('[ST12] an entry that was taken away is found, by its place', () => {
    const last = room.store.journal.head().seq;
    const db = tamper(() => undefined);
    for (let seq = 1; seq < last; seq++) {
      db.exec(`BEGIN; DELETE FROM journal WHERE seq = ${seq}`);
      expect(firstBreak(db)).toEqual({ seq, what: `row ${seq} is missing` });
      db.exec('ROLLBACK');
    }
    db.close();
  });

  it('[ST12] entries that changed places are found', () => {
    const db = tamper((open) =>
      open.exec(
        'UPDATE journal SET seq = -3 WHERE seq = 3; UPDATE journal SET seq = 3 WHERE seq = 4; UPDATE journal SET seq = 4 WHERE seq = -3',
      ),
    );
    expect(firstBreak(db)?.seq).toBe(3);
    db.close();
  });

  it('[ST12] an entry that was put in its place with a right hash of its own is found at the next', () => {
    const db = tamper((open) => {
      const row = open.prepare('SELECT * FROM journal WHERE seq = 4').get() as JournalRow;
      const forged = { ...row, who: 'staff:1002' };
      open.prepare('UPDATE journal SET who = ?, hash = ? WHERE seq = 4').run(forged.who, hashOf(forged));
    });
    expect(firstBreak(db)).toMatchObject({ seq: 5, what: 'row 5 does not follow row 4' });
    db.close();
  });

  it('[ST13] a journal cut off before a ticket is found by the ticket it does not tell of', async () => {
    await room.issue();
    const { seq } = room.store.journal.head();
    const db = tamper((open) => open.exec('DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)'));
    expect(findings(db)).toEqual([
      `the journal: row ${seq} is missing: ${seq} was the last`,
      'the journal tells of 3 tickets, the data holds another number',
    ]);
    db.close();
  });

  it('[ST14] no two different entries have one hash: what stands at the end of one field cannot be moved to the next', () => {
    // The same signs one after another, cut into fields at different places; colons and digits among them, as lengths have.
    const signs = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', '周', '1', ':', '2') });
    const cuts = fc.array(fc.nat(12), { minLength: 3, maxLength: 3 }).map((places) => places.toSorted((x, y) => x - y));
    fc.assert(
      fc.property(signs, cuts, cuts, (text, one, other) => {
        const cut = ([i, j, k]: number[]) => ({
          seq: 4,
          at: 5,
          prev: firstHash,
          who: text.slice(0, i),
          device: text.slice(i, j),
          verb: text.slice(j, k),
          facts: text.slice(k),
        });
        const same = JSON.stringify(cut(one)) === JSON.stringify(cut(other));
        expect(hashOf(cut(one)) === hashOf(cut(other))).toBe(same);
      }),
      { numRuns: 500 },
    );
    const row = { seq: 1, at: 23, who: '', device: '', verb: '', facts: '', prev: firstHash };
    expect(hashOf(row)).not.toBe(hashOf({ ...row, seq: 12, at: 3 }));
  });
});

describe('what must hold of the data', () => {
  it.each([
    [
      'a number that is missing',
      'DELETE FROM job; DELETE FROM forecast WHERE ticket = 2; DELETE FROM ticket WHERE id = 2',
      /numbers of A on 2026-11-23 have a gap/,
    ],
    [
      'a numbering that is behind',
      "UPDATE numbering SET last = 2 WHERE letter = 'A'",
      /the numbering of A on 2026-11-23 says 2, the last ticket is 3/,
    ],
    ['a line that counts wrong', 'UPDATE line SET waiting = 9', /line A counts 9 waiting, 2 really wait/],
    [
      'a counter with somebody who is not there',
      'UPDATE counter SET ticket = 3 WHERE number = 3',
      /counter 3 holds ticket 3, which is not there/,
    ],
    [
      'somebody called to no counter',
      "UPDATE ticket SET state = 'called' WHERE id = 3",
      /ticket 3 is called at no counter/,
    ],
    [
      'a reference to nothing',
      "PRAGMA foreign_keys = OFF; INSERT INTO job (printer, ticket, reprint, state, queued_at) VALUES ('k1', 77, 0, 'queued', 0)",
      /job row 1 refers to something that is not there/,
    ],
  ])('[ST15] %s is found', (_, sql, finding) => {
    room.db.exec(sql);
    expect(findings(room.db).join('\n')).toMatch(finding);
  });
});

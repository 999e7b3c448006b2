import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findings } from '../../server/store/findings.ts';
import { firstBreak, firstHash, hashOf, type JournalRow } from '../../server/store/journal.ts';
import { migrations } from '../../server/store/migrations/migrations.ts';
import { connect } from '../../server/store/open.ts';
import { openRoom, type Room } from '../support/room.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
  const one = await room.post(1);
  await room.issue();
  await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 5 }, one);
});
afterEach(() => room.close());

/** Somebody with the file and SQLite in hand, the hub being off. */
function tamper(how: (db: Database.Database, last: JournalRow) => void): Database.Database {
  room.leave();
  const db = new Database(join(room.dir, 'hub.db'));
  db.exec('DROP TRIGGER journal_is_only_added_to; DROP TRIGGER journal_is_never_shortened');
  how(db, db.prepare('SELECT * FROM journal ORDER BY seq DESC LIMIT 1').get() as JournalRow);
  return db;
}
const put = (db: Database.Database, row: JournalRow) =>
  db.prepare('INSERT INTO journal VALUES (@seq, @at, @who, @device, @verb, @facts, @prev, @hash)').run(row);
const noted = (db: Database.Database) => db.prepare("SELECT value FROM meta WHERE key = 'journal-end'").pluck().get();

describe('where the journal ends', () => {
  it('[ST16] is noted with every commit, also with one that follows a commit that failed', async () => {
    const ends = () => {
      const { seq, hash } = room.store.journal.head();
      return `${seq} ${hash}`;
    };
    expect(noted(room.db)).toBe(ends());
    expect(() =>
      room.store.together(() => {
        room.store.journal.append({ at: 1, who: 'hub', device: 'hub', verb: 'lost', facts: '[]' });
        room.store.journal.noteEnd();
        throw new Error('the disk took nothing');
      }),
    ).toThrow('the disk took nothing');
    expect(noted(room.db)).toBe(ends());
    await room.issue();
    expect(noted(room.db)).toBe(ends());
    expect(findings(room.db)).toEqual([]);
  });

  it.each([1, 2, 3])('[ST16] %i entries cut off its end are missed, though nothing else tells of them', (count) => {
    const db = tamper((open, { seq }) => open.prepare('DELETE FROM journal WHERE seq > ?').run(seq - count));
    const first = Number(db.prepare('SELECT max(seq) + 1 FROM journal').pluck().get());
    expect(firstBreak(db)).toEqual({ seq: first, what: `row ${first} is missing: ${first + count - 1} was the last` });
    db.close();
  });

  it('[ST16] a last entry that was forged with a right hash is found', () => {
    const db = tamper((open, last) => {
      const forged = { ...last, who: 'staff:1002' };
      open.prepare('DELETE FROM journal WHERE seq = ?').run(last.seq);
      put(open, { ...forged, hash: hashOf(forged) });
    });
    expect(firstBreak(db)?.what).toMatch(/^row \d+ is not the last one that was kept$/);
    db.close();
  });

  it('[ST16] an entry put behind the last is found', () => {
    const db = tamper((open, last) => {
      const more = { ...last, seq: last.seq + 1, prev: last.hash };
      put(open, { ...more, hash: hashOf(more) });
    });
    const seq = db.prepare('SELECT max(seq) FROM journal').pluck().get();
    expect(firstBreak(db)).toEqual({ seq, what: `row ${seq} was put behind the last` });
    db.close();
  });

  it('[ST16] a note that was taken away is found', () => {
    const db = tamper((open) => open.exec("DELETE FROM meta WHERE key = 'journal-end'"));
    expect(firstBreak(db)?.what).toMatch(/is not noted as the last one$/);
    db.close();
  });

  it('[ST16] data of an earlier version has no such note, is whole without it, and has it once it was opened', () => {
    const old = new Database(join(room.dir, 'old.db'));
    for (const migration of migrations.slice(0, 2)) old.exec(migration);
    old.pragma('user_version = 2');
    const facts = JSON.stringify([]);
    const first = { seq: 1, at: 1, who: 'hub', device: 'hub', verb: 'open-day', facts, prev: firstHash };
    put(old, { ...first, hash: hashOf(first) });
    expect(findings(old)).toEqual([]);
    old.close();
    const db = connect(join(room.dir, 'old.db'));
    const { seq, hash } = db.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get() as JournalRow;
    expect(noted(db)).toBe(`${seq} ${hash}`);
    expect(findings(db)).toEqual([]);
    db.close();
  });
});

describe('a journal that is no journal any more', () => {
  it('[ST12] a byte that makes a text no text any more, and so reads as before, is found all the same', async () => {
    const one = room.staff('1001');
    await room.done('take-down-sign', { counter: 1 }, one);
    await room.done('put-up-sign', { counter: 1, reason: { zh: '\ufffd' }, backInMin: 5 }, one);
    const db = tamper((open, last) => {
      const bytes = Buffer.from(last.facts);
      bytes[bytes.indexOf('\ufffd')] = 0xf0;
      expect(bytes.toString()).toBe(last.facts);
      open.prepare('UPDATE journal SET facts = CAST(? AS TEXT) WHERE seq = ?').run(bytes, last.seq);
    });
    expect(firstBreak(db)?.what).toMatch(/^row \d+ was changed$/);
    db.close();
  });

  it('[ST17] facts that cannot be read any more are a finding with their place, and the rest of the check goes on', () => {
    const db = tamper((open) =>
      open.exec("UPDATE journal SET facts = '[{' WHERE seq = 3; UPDATE line SET waiting = 9 WHERE line = 'A'"),
    );
    expect(findings(db)).toEqual([
      'the journal: row 3 was changed',
      'line A counts 9 waiting, 1 really wait',
      'the rows: malformed JSON',
    ]);
    db.close();
  });

  it('[ST17] a page that is torn is a finding, and the entry from which on nothing can be read is named', () => {
    const db = tamper(() => undefined);
    const page = db.prepare("SELECT max(pageno) FROM dbstat WHERE name = 'journal'").pluck().get() as number;
    const size = db.pragma('page_size', { simple: true }) as number;
    db.close();
    const file = join(room.dir, 'hub.db');
    const bytes = readFileSync(file);
    bytes.fill(0xff, (page - 1) * size, page * size);
    writeFileSync(file, bytes);
    const torn = new Database(file, { readonly: true });
    const found = findings(torn);
    torn.close();
    expect(found.join('\n')).toMatch(/^the file: /m);
    expect(found.join('\n')).toMatch(/^the journal: row \d+ cannot be read \(database disk image is malformed\)$/m);
  });
});

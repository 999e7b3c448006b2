import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotStart } from '../../server/store/cannot-start.ts';
import { migrations } from '../../server/store/migrations/migrations.ts';
import { openData, openToRead, synchronousOf } from '../../server/store/open.ts';
import { openSeal } from '../../server/store/seal.ts';
import { emptyFolder } from '../support/room.ts';

let dir: string;
beforeEach(() => {
  dir = emptyFolder();
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const file = () => join(dir, 'hub.db');
const make = () => openData(dir).close();
const bytes = () => readFileSync(file());

describe('durability', () => {
  it('[ST1] data just made and data opened again both promise that a commit is on the disk', () => {
    const first = openData(dir);
    expect([first.fresh, synchronousOf(first.db), first.db.pragma('journal_mode', { simple: true })]).toEqual([
      true,
      'FULL',
      'wal',
    ]);
    first.close();
    const again = openData(dir);
    expect([again.fresh, synchronousOf(again.db), again.db.pragma('journal_mode', { simple: true })]).toEqual([
      false,
      'FULL',
      'wal',
    ]);
    again.close();
  });

  it('[ST1] the same file opened without asking for it promises less: the promise is the hub’s doing', () => {
    make();
    const plain = new Database(file());
    expect(synchronousOf(plain)).toBe('NORMAL');
    plain.close();
  });

  it('[ST1] references are checked, and the schema may run nothing of its own', () => {
    const { db, close } = openData(dir);
    expect([db.pragma('foreign_keys', { simple: true }), db.pragma('trusted_schema', { simple: true })]).toEqual([
      1, 0,
    ]);
    close();
  });
});

describe('data that is not whole', () => {
  it.each([
    ['text', Buffer.from('this is no database\n'.repeat(100))],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(8192)],
    ['the beginning of one', Buffer.from('SQLite format')],
    ['a head without a body', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096, 7)])],
  ])('[ST2] a file that holds %s is refused with what to do, and stays byte for byte', (_, content) => {
    writeFileSync(file(), content);
    expect(() => openData(dir)).toThrow(CannotStart);
    expect(() => openData(dir)).toThrow(/Nothing was changed.*restore/s);
    expect(bytes().equals(content)).toBe(true);
    expect(['hub.db-wal', 'hub.db.making'].filter((name) => existsSync(join(dir, name)))).toEqual([]);
  });

  it('[ST2] after the file was put right the hub opens: a refused start leaves no lock behind', () => {
    make();
    const whole = bytes();
    writeFileSync(file(), 'damaged, and long enough to be read as a head');
    expect(() => openData(dir)).toThrow(CannotStart);
    writeFileSync(file(), whole);
    openData(dir).close();
  });

  it('[ST2] a half-made database of a start that was cut off is made anew', () => {
    writeFileSync(join(dir, 'hub.db.making'), 'half');
    const { fresh, close } = openData(dir);
    expect(fresh).toBe(true);
    close();
    expect(existsSync(join(dir, 'hub.db.making'))).toBe(false);
  });

  it('[ST3] names cannot be opened without the key: without it the hub does not start, and makes no new one', () => {
    make();
    expect(() => openSeal(dir, false)).toThrow(/key .* is missing.*backup/s);
    expect(existsSync(join(dir, 'hub.key'))).toBe(false);
  });

  it.each(['', 'abc', 'z'.repeat(64), '0'.repeat(63)])('[ST3] a key that reads %j is damaged', (text) => {
    writeFileSync(join(dir, 'hub.key'), text);
    expect(() => openSeal(dir, false)).toThrow(/key .* is damaged/s);
    expect(readFileSync(join(dir, 'hub.key'), 'utf8')).toBe(text);
  });

  it('[ST3] the key is made once, for its owner alone, and is the same ever after', () => {
    const first = openSeal(dir, true);
    const sealed = first.seal('周兰', 'here');
    expect(openSeal(dir, false).open(sealed, 'here')).toBe('周兰');
    expect(openSeal(dir, false).mark('周兰')).toBe(first.mark('周兰'));
  });
});

describe('one hub for one hall', () => {
  it('[ST4] a second hub on the same data is refused, in this process or another', () => {
    const { close } = openData(dir);
    expect(() => openData(dir)).toThrow(/Another hub is already running/);
    const code = `const { openData } = await import(${JSON.stringify(new URL('../../server/store/open.ts', import.meta.url).href)});
      try { openData(${JSON.stringify(dir)}); console.log('opened'); } catch (error) { console.log(error.name, error.message); }`;
    const other = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      timeout: 15_000,
    });
    expect(other.stdout).toMatch(/^CannotStart Another hub is already running/);
    close();
    openData(dir).close();
  });

  it('[ST4] a check may read beside a running hub, and can change nothing', () => {
    const { close } = openData(dir);
    const reader = openToRead(dir);
    expect(reader.prepare('SELECT count(*) FROM ticket').pluck().get()).toBe(0);
    expect(() => reader.exec("INSERT INTO meta VALUES ('x', 'y')")).toThrow(/readonly/);
    reader.close();
    close();
  });

  it('[ST4] where there is no data there is nothing to check, and none is made', () => {
    expect(() => openToRead(dir)).toThrow(/There is no hub data/);
    expect(existsSync(file())).toBe(false);
  });
});

describe('versions of the data', () => {
  const version = () => {
    const db = new Database(file(), { readonly: true });
    const found = db.pragma('user_version', { simple: true });
    db.close();
    return found;
  };
  const setVersion = (to: number) => {
    const db = new Database(file());
    db.pragma(`user_version = ${to}`);
    db.close();
  };

  it('[ST5] data of a newer program is refused and not touched', () => {
    make();
    setVersion(migrations.length + 1);
    expect(() => openData(dir)).toThrow(/written by a newer Haojiao/);
    expect(version()).toBe(migrations.length + 1);
  });

  it('[ST5] data goes forward one version after another, each once', () => {
    make();
    expect(version()).toBe(migrations.length);
    const { db, close } = openData(dir);
    db.prepare("INSERT INTO meta VALUES ('kept', 'yes')").run();
    close();
    const again = openData(dir);
    expect(again.db.prepare("SELECT value FROM meta WHERE key = 'kept'").pluck().get()).toBe('yes');
    again.close();
    expect(version()).toBe(migrations.length);
  });

  it('[ST5] a migration that fails leaves the data as it was', () => {
    make();
    // The first migration over a house that stands already cannot succeed.
    setVersion(0);
    const tables = () => {
      const db = new Database(file(), { readonly: true });
      const names = db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
      db.close();
      return names;
    };
    const before = tables();
    expect(() => openData(dir)).toThrow(/already exists/);
    expect([version(), tables()]).toEqual([0, before]);
  });
});

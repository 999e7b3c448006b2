import { writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openData } from '../../server/store/open.ts';
import { backup } from '../../server/tools/backup.ts';
import { tempFolder } from '../support/running-hub.ts';

const folder = tempFolder();
const file = join(folder, 'backup.db');
let data: Opened;

beforeAll(() => {
  data = openData(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'hub.key'), 'ab'.repeat(32));
  // Far more than one step of a copy takes.
  const fill = data.db.prepare('INSERT INTO meta VALUES (?, ?)');
  data.db.transaction(() => {
    for (let nth = 0; nth < 3000; nth++) fill.run(`fill-${nth}`, 'x'.repeat(3000));
  })();
});
afterAll(() => {
  data.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup in the rush', () => {
  it('[T9] beside a hub that never stops writing it comes to an end, and is of one moment', async () => {
    // Two rows that are only ever written together: a copy of two moments would hold them apart.
    const write = data.db.prepare(
      "INSERT INTO meta VALUES ('a-left', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    );
    const also = data.db.prepare(
      "INSERT INTO meta VALUES ('z-right', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    );
    let writes = 0;
    const both = data.db.transaction(() => {
      writes += 1;
      write.run(String(writes));
      also.run(String(writes));
    });
    let over = false;
    const hub = (function goOn(): Promise<void> {
      both();
      return new Promise((resolve) => setImmediate(() => resolve(over ? undefined : goOn())));
    })();
    expect(await backup(join(folder, 'data'), file)).toBe(0);
    over = true;
    await hub;
    expect(writes).toBeGreaterThan(20);
    const copy = new Database(file, { readonly: true });
    const [left, right] = ['a-left', 'z-right'].map((key) =>
      copy.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key),
    );
    copy.close();
    expect(left).toBe(right);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../server/store/open.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { openRoom, type Room } from '../support/room.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

/** The statements that the views prepare, as they were written. */
function prepared(): string[] {
  const told: string[] = [];
  const listening = new Proxy(room.db, {
    get(db, name) {
      if (name !== 'prepare') return Reflect.get(db, name);
      return (sql: string) => {
        told.push(sql);
        return db.prepare(sql);
      };
    },
  }) as Db;
  openViewLooks(listening, 'TH');
  return told;
}

/** What SQLite walks through from end to end to answer it. */
function walked(sql: string): string[] {
  const named = Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, name]) => [name!, 1]));
  const places = [...sql.matchAll(/\?/g)].map(() => 1);
  const plan = room.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(places.length > 0 ? places : [named]));
  return (plan as { detail: string }[])
    .map(({ detail }) => detail)
    .filter((detail) => /^SCAN (ticket|call|job)\b/.test(detail));
}

describe('what only screens ask', () => {
  it('[S11] goes by index: no view walks through the tickets or calls of past days', () => {
    const statements = prepared();
    expect(statements.length).toBeGreaterThan(8);
    // The newest calls are the end of an index, read backwards as far as the limit.
    const allowed = 'SCAN call USING COVERING INDEX call_recent';
    expect(
      statements
        .map((sql) => ({ sql, walked: walked(sql).filter((step) => step !== allowed) }))
        .filter(({ walked }) => walked.length > 0),
    ).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCaseDrafts } from '../../server/store/case-drafts.ts';
import { openLooks } from '../../server/store/look-ups.ts';
import type { Db } from '../../server/store/open.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { openRoom, type Room } from '../support/room.ts';

let room: Room;
const asked = new Set<string>();
beforeAll(async () => {
  room = await openRoom();
  const { db } = room;
  // Whatever the looks prepare is what may ever be asked.
  const listening = new Proxy(db, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => target.prepare(asked.add(sql) && sql);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as Db;
  openLooks(listening, room.hall, room.seal, () => null);
  openViewLooks(listening, 'TH');
  openCaseDrafts(listening, room.seal);
});
afterAll(() => room.close());

function planOf(sql: string): string[] {
  const named = [...sql.matchAll(/[@:]([a-zA-Z]+)/g)].map(([, name]) => [name, 1]);
  const bare = sql.match(/\?/g)?.length ?? 0;
  const plan = room.db.prepare(`EXPLAIN QUERY PLAN ${sql}`);
  const rows = named.length > 0 ? plan.all(Object.fromEntries(named)) : plan.all(...Array(bare).fill(1));
  return (rows as { detail: string }[]).map(({ detail }) => detail);
}
const grown =
  /\b(case_file|case_step|case_visit|case_unserved|case_breach|case_agency|case_archive|consultation|message)\b/;
/** Indexes that hold exactly the few rows asked for, and one look whether there is any case at all. */
const exact = /USING (COVERING )?INDEX (case_asks|case_uncertified|case_unserved_printing|case_breach_open)$/;
const anyAtAll = 'SELECT EXISTS (SELECT 1 FROM case_file)';

it('[ST65] no question about cases walks through all of them: each goes along an index, without statistics too', () => {
  const about = [...asked].filter((sql) => grown.test(sql) && sql !== anyAtAll);
  expect(about.length).toBeGreaterThan(40);
  const walks = about.flatMap((sql) =>
    planOf(sql)
      .filter((step) => step.startsWith('SCAN ') && grown.test(step) && !exact.test(step))
      .map((step) => `${step}: ${sql}`),
  );
  expect(walks).toEqual([]);
});

it('[ST66] a list that is cut off after some lines is never sorted first: the index has its order', () => {
  const lists = [...asked].filter(
    (sql) =>
      /FROM case_file\b/.test(sql) && /ORDER BY [\s\S]*LIMIT/.test(sql) && !/\b(id|seq) IN \(|UNION ALL/.test(sql),
  );
  expect(lists.length).toBeGreaterThan(12);
  const sorted = lists.filter((sql) => planOf(sql).some((step) => step.includes('TEMP B-TREE')));
  expect(sorted).toEqual([]);
});

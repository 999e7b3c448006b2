import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '../../server/hall/asker.ts';
import { findings } from '../../server/store/findings.ts';
import { hashOf } from '../../server/store/journal.ts';
import { monday, openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { carryOut, life, tap, verbs } from './taps.ts';

let room: Room;
let staff: Map<string, Asker>;
/** Asked after each of nine thousand taps: prepared once. */
const prepared = new Map<string, ReturnType<Room['db']['prepare']>>();
beforeAll(async () => {
  room = await openRoom({
    hall: smallHall((file) => {
      file.rules.recallsBeforeMissed = 0;
    }),
  });
  // Thousands of commands, and no power cut among them: the disk need not be waited for.
  room.db.pragma('synchronous = OFF');
  staff = new Map();
  for (const jobNo of ['1001', '1002', '1003', '2001', '2002', '2003']) staff.set(jobNo, await room.signIn(jobNo));
});
afterAll(() => room.close());

/** What must be true after every single command. */
function whole(day: string): void {
  const all = (sql: string, ...values: string[]) => {
    const asked = prepared.get(sql) ?? room.db.prepare(sql);
    prepared.set(sql, asked);
    return asked.all(...values);
  };
  const atCounters = all('SELECT number, ticket FROM counter WHERE ticket IS NOT NULL') as {
    number: number;
    ticket: number;
  }[];
  const inHand = all("SELECT id, counter FROM ticket WHERE state IN ('called', 'serving')") as {
    id: number;
    counter: number;
  }[];
  const pairs = (list: { number: number; ticket: number }[]) =>
    list.map(({ number, ticket }) => `${ticket} at ${number}`).sort();
  expect(pairs(atCounters)).toEqual(pairs(inHand.map(({ id, counter }) => ({ number: counter, ticket: id }))));
  expect(new Set(atCounters.map(({ ticket }) => ticket)).size).toBe(atCounters.length);
  const lines = Object.fromEntries(
    (all('SELECT line, waiting FROM line WHERE waiting <> 0') as { line: string; waiting: number }[]).map(
      ({ line, waiting }) => [line, waiting],
    ),
  );
  const standing = Object.fromEntries(
    (
      all("SELECT line, count(*) AS n FROM ticket WHERE state = 'waiting' GROUP BY line") as {
        line: string;
        n: number;
      }[]
    ).map(({ line, n }) => [line, n]),
  );
  expect(lines).toEqual(standing);
  const numbers = all('SELECT letter, n FROM ticket WHERE day = ? ORDER BY letter, n', day) as {
    letter: string;
    n: number;
  }[];
  for (const letter of ['A', 'B'])
    expect(numbers.filter((one) => one.letter === letter).map(({ n }) => n)).toEqual(
      numbers.filter((one) => one.letter === letter).map((_, i) => i + 1),
    );
  expect(all('SELECT number FROM counter WHERE staff IS NULL AND (ticket IS NOT NULL OR sign IS NOT NULL)')).toEqual(
    [],
  );
  expect(all('SELECT staff FROM counter WHERE staff IS NOT NULL GROUP BY staff HAVING count(*) > 1')).toEqual([]);
}

describe('a random day', () => {
  const did = new Map<string, number>();
  let days = 0;

  it('[HU11] whatever is tapped in whatever order, the hall stays whole after every command', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tap, { minLength: 30, maxLength: 60, size: 'max' }), async (taps) => {
        days += 1;
        room.clock.at = monday + days * 24 * 3600_000;
        room.hub.turnDay();
        const day = room.store.day();
        for (const counter of [1, 2, 3])
          await room.done('open-counter', { counter }, staff.get(String(1000 + counter))!);
        const tickets: { id: string; token: string }[] = [];
        for (const one of taps) {
          const head = room.store.journal.head();
          const before = new Map(tickets.map(({ id }) => [id, room.ticket(id).state]));
          const reply = await carryOut(room, staff, one, tickets);
          const added = room.store.journal.since(head.seq, 9);
          expect(added.length).toBe(reply.kind === 'done' ? 1 : 0);
          for (const row of added) expect([row.prev, row.hash]).toEqual([head.hash, hashOf(row)]);
          if (reply.kind === 'done') {
            did.set(one.verb, (did.get(one.verb) ?? 0) + 1);
            if (one.verb === 'issue-ticket') tickets.push(reply.answer.ticket as { id: string; token: string });
          } else expect(reply.kind).toBe('no');
          // Of all tickets only the one that was meant has changed, and only as its life allows.
          const changed = [...before].filter(([id, state]) => room.ticket(id).state !== state);
          expect(changed.length).toBeLessThanOrEqual(reply.kind === 'done' ? 1 : 0);
          for (const [id, state] of changed) {
            expect(life[one.verb]?.from).toContain(state);
            expect(room.ticket(id).state).toBe(life[one.verb]?.to);
          }
          whole(day);
        }
      }),
      { numRuns: 200 },
    );
    expect(findings(room.db)).toEqual([]);
    // A day on which nothing succeeds would be whole too: every kind of tap went through.
    expect([...new Set(verbs)].filter((verb) => !did.has(verb))).toEqual([]);
  });
});

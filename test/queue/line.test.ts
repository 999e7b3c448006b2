import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HallFile } from '../../protocol/hall-file.ts';
import { monday, openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

/** Somebody in a line, as rows have them. Few moments and few rates, so that many stand exactly level. */
interface Waiter {
  line: string;
  rate: number;
  sinceS: number;
  behind: number | null;
}

const rates = [1, 1.5, 2, 3];
const withClasses = (file: HallFile) => {
  file.classes = rates
    .slice(1)
    .map((rate, i) => ({ id: `c${i}`, name: { zh: '优先' }, rate, basis: '测试', off: false }));
};
const waiter = fc.record({
  line: fc.constantFrom('A', 'B', '#2'),
  rate: fc.constantFrom(...rates),
  // Appointments count from a time that may still lie ahead.
  sinceS: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(-600, -300, -200, 0, 60, 120, 180, 240, 360) },
    { weight: 1, arbitrary: fc.integer({ min: -600, max: 3600 }) },
  ),
  /** Came back behind another: shares that one's place. */
  behind: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 4, nil: null }),
});

let room: Room;
beforeAll(async () => {
  room = await openRoom({ hall: smallHall(withClasses) });
});
afterAll(() => room.close());

/** Puts the waiters into the lines, and gives back their ids in the order in which a person would sort them. */
function stand(waiters: Waiter[]): (lines: string[]) => number[] {
  const put =
    room.db.prepare(`INSERT INTO ticket (id, day, letter, n, token, service, queue, rate, language, state, line, line_rate, line_since, line_tie, line_back, first_waited, issued_at)
    VALUES (@id, '2026-11-23', 'A', @id, 'token' || @id, 'ss-card', 'A', 1, 'zh', 'waiting', @line, @rate, @since, @tie, @back, @since, @since)`);
  room.db.exec('DELETE FROM ticket; UPDATE line SET waiting = 0');
  const rows: { id: number; line: string; rate: number; since: number; tie: number; back: number }[] = [];
  for (const [i, { line, rate, sinceS, behind }] of waiters.entries()) {
    const id = i + 1;
    const own = { id, line, rate, since: monday - sinceS * 1000, tie: id, back: 0 };
    const last = behind === null ? undefined : rows.filter((row) => row.line === line)[behind];
    rows.push(last ? { ...last, id, back: 1000 + id } : own);
  }
  for (const row of rows) put.run(row);
  return (lines) =>
    rows
      .filter(({ line }) => lines.includes(line))
      .sort(
        (a, b) =>
          b.rate * (monday - b.since) - a.rate * (monday - a.since) ||
          a.since - b.since ||
          a.tie - b.tie ||
          a.back - b.back,
      )
      .map(({ id }) => id);
}

const crowd = fc.array(waiter, { maxLength: 40 });

describe('lines', () => {
  it('[Q14] the next few are the first few of all who wait, sorted', () => {
    fc.assert(
      fc.property(
        crowd,
        fc.subarray(['A', 'B', '#2'], { minLength: 1 }),
        fc.integer({ min: 0, max: 50 }),
        (waiters, lines, count) => {
          const sorted = stand(waiters);
          expect(room.looks.next(lines, count, monday).map(({ id }) => id)).toEqual(sorted(lines).slice(0, count));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('[Q14] the first of all is at a head of line', () => {
    fc.assert(
      fc.property(crowd, (waiters) => {
        const first = stand(waiters)(['A', 'B'])[0];
        const heads = room.looks.heads(['A', 'B']).map(({ id }) => id);
        if (first !== undefined) expect(heads).toContain(first);
        expect(heads.length).toBeLessThanOrEqual(2 * rates.length);
      }),
    );
  });

  it('[Q14] as many are ahead as stand before in the order of calling, also when several are exactly level', () => {
    fc.assert(
      fc.property(crowd, (waiters) => {
        const sorted = stand(waiters);
        for (const line of ['A', 'B', '#2']) {
          const order = sorted([line]);
          expect(order.map((id) => room.looks.aheadOf(room.looks.ticket(id)!, monday))).toEqual(order.map((_, i) => i));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[Q14] a line counts those who wait in it', () => {
    fc.assert(
      fc.property(crowd, (waiters) => {
        stand(waiters);
        for (const line of ['A', 'B', '#2'])
          expect(room.looks.waitingIn(line)).toBe(waiters.filter((one) => one.line === line).length);
      }),
      { numRuns: 50 },
    );
  });
});

import type { WorkRow } from '../posts/day-strip.ts';
import { hashOf, type JournalRow } from './journal.ts';
import type { Db } from './open.ts';

/** What the day strip and the plan of the hall ask: what counters did, who waits since when, who came, and the journal of a day. */
export interface StripLooks {
  workOf(day: string, counter: number): WorkRow[];
  /** Since when each person of a line waits, the longest first. */
  waitingSince(line: string): number[];
  /** How many took a number of this letter since an instant, of the last few hundred. */
  arrivedSince(day: string, letter: string, since: number): number;
  forecastHours(day: string): { at: number; scored: number; hits: number }[];
  /** The journal between two instants: its first and last row, and whether every row follows the one before unchanged; null without a row. */
  journalBetween(from: number, until: number): { from: number; to: number; whole: boolean } | null;
}

const arrivalsMost = 400;

export function stripLookUps(db: Db): StripLooks {
  const work = db.prepare(
    'SELECT from_ms AS "from", until_ms AS until, state, ticket FROM counter_work WHERE day = ? AND counter = ? ORDER BY from_ms, id',
  );
  const waiting = db
    .prepare("SELECT first_waited FROM ticket WHERE state = 'waiting' AND line = ? ORDER BY first_waited")
    .pluck();
  const arrived = db
    .prepare(
      'SELECT count(*) FROM ticket WHERE day = :day AND letter = :letter AND n > (SELECT max(last) FROM numbering WHERE day = :day AND letter = :letter) - :most AND issued_at > :since',
    )
    .pluck();
  const hours = db.prepare('SELECT hour_ms AS at, scored, hits FROM forecast_hour WHERE day = ? ORDER BY hour_ms');
  const ends = db.prepare('SELECT min(seq) AS first, max(seq) AS last FROM journal');
  const at = db.prepare('SELECT at FROM journal WHERE seq = ?').pluck();
  const rows = db.prepare('SELECT * FROM journal WHERE seq >= ? AND seq <= ? ORDER BY seq');
  const before = db.prepare('SELECT hash FROM journal WHERE seq = ?').pluck();
  /** Up to which row each day was walked, and what was found: a row that was read whole need not be read again. */
  const walked = new Map<number, { to: number; hash: string; whole: boolean }>();

  /** The first row at or after an instant. The hub's time never goes back, so halving finds it. */
  function firstFrom(instant: number, first: number, last: number): number {
    let [low, high] = [first, last + 1];
    while (low < high) {
      const mid = Math.floor((low + high) / 2);
      if ((at.get(mid) as number) < instant) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  function walk(from: number, to: number): boolean {
    const known = walked.get(from);
    if (known && known.to <= to && !known.whole) return false;
    let { hash, next } =
      known && known.to <= to
        ? { hash: known.hash, next: known.to + 1 }
        : { hash: before.get(from - 1) as string | undefined, next: from };
    for (const row of rows.iterate(next, to) as IterableIterator<JournalRow>) {
      if (row.seq !== next || (hash !== undefined && row.prev !== hash) || hashOf(row) !== row.hash) {
        walked.set(from, { to, hash: row.hash, whole: false });
        return false;
      }
      hash = row.hash;
      next += 1;
    }
    walked.set(from, { to, hash: hash ?? '', whole: next === to + 1 });
    return next === to + 1;
  }

  return {
    workOf: (day, counter) => work.all(day, counter) as WorkRow[],
    waitingSince: (line) => waiting.all(line) as number[],
    arrivedSince: (day, letter, since) => arrived.get({ day, letter, since, most: arrivalsMost }) as number,
    forecastHours: (day) => hours.all(day) as { at: number; scored: number; hits: number }[],
    journalBetween(fromMs, untilMs) {
      const { first, last } = ends.get() as { first: number | null; last: number | null };
      if (first === null || last === null) return null;
      const from = firstFrom(fromMs, first, last);
      const to = firstFrom(untilMs, first, last) - 1;
      return from > to ? null : { from, to, whole: walk(from, to) };
    },
  };
}

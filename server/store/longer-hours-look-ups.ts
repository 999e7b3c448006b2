import type { LongerLooks, LongerRow } from '../posts/longer-hours.ts';
import type { Db } from './open.ts';

const longerColumns =
  'SELECT id, day, usual_min AS usual, until_min AS until, by_job_no AS "by", at, approved_by AS approvedBy FROM longer_hours';

/** What rules ask about longer days. */
export function longerHoursLookUps(db: Db): LongerLooks {
  const ofDay = db.prepare(`${longerColumns} WHERE day = ? ORDER BY id`);
  const one = db.prepare(`${longerColumns} WHERE id = ?`);
  const next = db.prepare('SELECT coalesce(max(id), 0) + 1 FROM longer_hours').pluck();
  const from = (row: unknown): LongerRow => {
    const { id, ...rest } = row as Omit<LongerRow, 'id'> & { id: number };
    return { id: String(id), ...rest };
  };
  return {
    longerHoursOf: (day) => ofDay.all(day).map(from),
    longerHours(id) {
      const row = one.get(Number(id));
      return row === undefined ? null : from(row);
    },
    nextLongerHoursId: () => String(next.get()),
  };
}

/** Until when an approved day is open (minutes of the day); null for a day as usual. */
export function approvedUntil(db: Db): (day: string) => number | null {
  const until = db.prepare('SELECT max(until_min) FROM longer_hours WHERE day = ? AND approved_at IS NOT NULL').pluck();
  const read = (day: string) => until.get(day) as number | null;
  const lastRead = new Map<string, number | null>();
  return (day) => {
    // Within a command hours that cannot be read fail the command; whoever only looks is told what was last read.
    if (db.inTransaction) return read(day);
    try {
      const min = read(day);
      if (lastRead.size > 400) lastRead.clear();
      lastRead.set(day, min);
      return min;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      return lastRead.get(day) ?? null;
    }
  };
}

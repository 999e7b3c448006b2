import type { LongerDay } from '../hall/calendar.ts';
import type { LongerLooks, LongerRow } from '../posts/longer-hours.ts';
import type { Db } from './open.ts';

const longerColumns = `SELECT id, day, usual_min AS usual, until_min AS until, counters, waiting, reason, by_job_no AS "by", at,
  approved_by AS approvedBy, ended, ended_by AS endedBy, ended_reason AS endedReason FROM longer_hours`;

/** What rules ask about longer days. */
export function longerHoursLookUps(db: Db): LongerLooks {
  const ofDay = db.prepare(`${longerColumns} WHERE day = ? ORDER BY id`);
  const from = db.prepare(`${longerColumns} WHERE day >= ? ORDER BY day, id LIMIT ?`);
  const one = db.prepare(`${longerColumns} WHERE id = ?`);
  const next = db.prepare('SELECT coalesce(max(id), 0) + 1 FROM longer_hours').pluck();
  const read = (row: unknown): LongerRow => {
    const { id, counters, ...rest } = row as Omit<LongerRow, 'id' | 'counters'> & { id: number; counters: string };
    return { id: String(id), counters: JSON.parse(counters) as number[], ...rest };
  };
  return {
    longerHoursOf: (day) => ofDay.all(day).map(read),
    longerHoursFrom: (day, most) => from.all(day, most).map(read),
    longerHours(id) {
      const row = one.get(Number(id));
      return row === undefined ? null : read(row);
    },
    nextLongerHoursId: () => String(next.get()),
  };
}

/** What was approved for a day on top of its usual hours; nothing for a day as usual. */
export function approvedLonger(db: Db): (day: string) => readonly LongerDay[] {
  const approved = db.prepare(
    'SELECT until_min AS until, counters FROM longer_hours WHERE day = ? AND approved_at IS NOT NULL',
  );
  const read = (day: string): LongerDay[] =>
    (approved.all(day) as { until: number; counters: string }[]).map(({ until, counters }) => ({
      until,
      counters: JSON.parse(counters) as number[],
    }));
  const lastRead = new Map<string, LongerDay[]>();
  return (day) => {
    // Within a command hours that cannot be read fail the command; whoever only looks is told what was last read.
    if (db.inTransaction) return read(day);
    try {
      const longer = read(day);
      if (lastRead.size > 400) lastRead.clear();
      lastRead.set(day, longer);
      return longer;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      return lastRead.get(day) ?? [];
    }
  };
}

import type { LongerHoursFact } from '../posts/longer-hours-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** Longer days: asked for, and approved. */
export function longerHoursRows(db: Db): Appliers<LongerHoursFact['fact']> {
  const ask = db.prepare(
    'INSERT INTO longer_hours (id, day, usual_min, until_min, reason, by_job_no, at) VALUES (@id, @day, @usual, @until, @reason, @by, @at)',
  );
  const approve = db.prepare('UPDATE longer_hours SET approved_by = ?, approved_at = ? WHERE id = ?');
  return {
    'longer-hours-asked'({ longer, day, usual, until, reason, by }, at) {
      ask.run({ id: Number(longer), day, usual, until, reason, by, at });
    },
    'longer-hours-approved'({ longer, by }, at) {
      approve.run(by, at, Number(longer));
    },
  };
}

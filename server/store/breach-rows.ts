import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** What the ladder of incomplete notices does to the rows. */
export function breachRows(db: Db): Appliers<'breach-step-taken'> {
  const taken = db.prepare('INSERT INTO breach_step VALUES (?, ?, ?, ?, ?, ?)');
  return {
    'breach-step-taken': ({ staff, period, verified, step, by }, at) =>
      void taken.run(staff, period, verified, step, at, by),
  };
}

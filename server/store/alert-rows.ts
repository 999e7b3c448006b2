import type { AlertFact } from '../hall/alert-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** Who sees to which alert. */
export function alertRows(db: Db): Appliers<AlertFact['fact']> {
  const taken = db.prepare(
    "INSERT INTO alert_taken (day, alert, staff, at) SELECT value, @alert, @staff, @at FROM meta WHERE key = 'business-day'",
  );
  return {
    'alert-taken-up'({ alert, staff }, at) {
      taken.run({ alert, staff, at });
    },
  };
}

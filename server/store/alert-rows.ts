import type { AlertFact } from '../hall/alert-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** Who sees to which alert. */
export function alertRows(db: Db): Appliers<AlertFact['fact']> {
  // Who takes it over again and again is written down once; each time stands in the journal.
  const before = db.prepare(
    "DELETE FROM alert_taken WHERE alert = ? AND staff = ? AND day = (SELECT value FROM meta WHERE key = 'business-day')",
  );
  const taken = db.prepare(
    "INSERT INTO alert_taken (day, alert, staff, at) SELECT value, @alert, @staff, @at FROM meta WHERE key = 'business-day'",
  );
  return {
    'alert-taken-up'({ alert, staff }, at) {
      before.run(alert, staff);
      taken.run({ alert, staff, at });
    },
  };
}

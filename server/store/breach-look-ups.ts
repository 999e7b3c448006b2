import type { BreachLooks, BreachStepTaken, VerifiedBreach } from '../cases/breach-looks.ts';
import type { Db } from './open.ts';

/** What may be asked about incomplete notices. */
export function breachLookUps(db: Db): BreachLooks {
  const breachColumns = `SELECT staff, case_id AS "case", number, notice, complaint, judged_at AS at FROM case_breach JOIN case_file ON id = case_id
    WHERE verdict = 'verified' AND complaint IS NOT NULL AND judged_at >= @since`;
  const all = db.prepare(`${breachColumns} ORDER BY judged_at DESC, case_id, notice`);
  const of = db.prepare(`${breachColumns} AND staff = @staff ORDER BY judged_at DESC, case_id, notice`);
  const taken = db.prepare(
    'SELECT step, verified, at, by_whom AS by FROM breach_step WHERE staff = ? AND period = ? ORDER BY verified DESC',
  );
  return {
    verifiedBreaches: (since, staff) =>
      (staff === undefined ? all.all({ since }) : of.all({ since, staff })) as VerifiedBreach[],
    breachStepsTaken: (staff, period) => taken.all(staff, period) as BreachStepTaken[],
  };
}

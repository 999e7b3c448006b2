import type { BreachLooks, BreachPlace, BreachStepTaken, VerifiedBreach } from '../cases/breach-looks.ts';
import type { Db } from './open.ts';

/** What may be asked about incomplete notices. */
export function breachLookUps(db: Db): BreachLooks {
  const breachColumns = `SELECT staff, case_id AS "case", number, notice, complaint, judged_at AS at FROM case_breach JOIN case_file ON id = case_id
    WHERE verdict = 'verified' AND complaint IS NOT NULL AND judged_at >= @since
      AND (appealed_at IS NULL OR appeal = 'upheld')`;
  const all = db.prepare(`${breachColumns} ORDER BY judged_at DESC, case_id, notice`);
  const of = db.prepare(`${breachColumns} AND staff = @staff ORDER BY judged_at DESC, case_id, notice`);
  const taken = db.prepare(
    'SELECT step, verified, at, by_whom AS by FROM breach_step WHERE staff = ? AND period = ? ORDER BY verified DESC',
  );
  const appeals = db.prepare(
    `SELECT case_id AS "case", notice, appealed_at AS at FROM case_breach WHERE appealed_at IS NOT NULL AND appeal IS NULL ORDER BY appealed_at LIMIT ?`,
  );
  const appealCount = db
    .prepare('SELECT count(*) FROM case_breach WHERE appealed_at IS NOT NULL AND appeal IS NULL')
    .pluck();
  const openCount = db.prepare('SELECT count(*) FROM case_breach WHERE verdict IS NULL').pluck();
  const ofStaff = db.prepare(
    `SELECT case_id AS "case", notice, at FROM case_breach WHERE staff = @staff AND (at >= @since OR judged_at >= @since OR verdict IS NULL
      OR (appealed_at IS NOT NULL AND appeal IS NULL)) ORDER BY at DESC, case_id, notice LIMIT @most`,
  );
  const told = db.prepare(
    `SELECT number, case_breach.at FROM case_breach JOIN case_file ON id = case_id
      WHERE staff = ? AND verdict IS NULL AND answered_at IS NULL ORDER BY case_breach.at LIMIT ?`,
  );
  return {
    openAppeals: (most) => appeals.all(most) as BreachPlace[],
    appealCount: () => appealCount.get() as number,
    openBreachCount: () => openCount.get() as number,
    breachesOf: (staff, since, most) => ofStaff.all({ staff, since, most }) as BreachPlace[],
    breachesToldTo: (staff, most) => told.all(staff, most) as { number: string; at: number }[],
    verifiedBreaches: (since, staff) =>
      (staff === undefined ? all.all({ since }) : of.all({ since, staff })) as VerifiedBreach[],
    breachStepsTaken: (staff, period) => taken.all(staff, period) as BreachStepTaken[],
  };
}

/**
 * When a suspected breach was judged: by that day it counts in its period. The steps taken towards a person, one for each count. And whose cases
 * have papers in nobody's hands.
 */
export const breachLadder = `
ALTER TABLE case_breach ADD COLUMN judged_at INTEGER;
UPDATE case_breach SET judged_at = at WHERE verdict IS NOT NULL;
DROP INDEX case_breach_staff;
CREATE INDEX case_breach_verified ON case_breach (judged_at) WHERE verdict = 'verified' AND complaint IS NOT NULL;
CREATE INDEX case_breach_staff ON case_breach (staff, judged_at) WHERE verdict = 'verified' AND complaint IS NOT NULL;
CREATE INDEX case_holder_unserved ON case_file (holder) WHERE unserved > 0;
CREATE TABLE breach_step (staff TEXT NOT NULL, period TEXT NOT NULL, verified INTEGER NOT NULL, step TEXT NOT NULL, at INTEGER NOT NULL, by_whom TEXT NOT NULL,
  PRIMARY KEY (staff, period, verified)) STRICT, WITHOUT ROWID;
`;

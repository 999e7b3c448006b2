/**
 * Punches as they were made, never changed; those put in by hand beside them, with a witness; months as they were circulated; what was
 * ticked before opening and after closing; the shared equipment from hand to hand.
 */
export const attendance = `
CREATE TABLE punch (staff TEXT NOT NULL, at INTEGER NOT NULL, source TEXT NOT NULL, PRIMARY KEY (staff, at)) STRICT, WITHOUT ROWID;
CREATE INDEX punch_at ON punch (at);

CREATE TABLE punch_repair (
  id INTEGER PRIMARY KEY, staff TEXT NOT NULL, day TEXT NOT NULL, slot TEXT NOT NULL, old INTEGER, minute INTEGER NOT NULL, reason TEXT NOT NULL,
  witness TEXT NOT NULL, by_job_no TEXT NOT NULL, at INTEGER NOT NULL, after_sign_off INTEGER NOT NULL
) STRICT;
CREATE INDEX punch_repair_day ON punch_repair (day);

CREATE TABLE signed_month (month TEXT PRIMARY KEY, at INTEGER NOT NULL, by_job_no TEXT NOT NULL, people TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE counter_check (
  list TEXT NOT NULL CHECK (list IN ('opening', 'closing')), day TEXT NOT NULL, counter INTEGER NOT NULL, item TEXT NOT NULL,
  staff TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (list, day, counter, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty_hand_over (
  id TEXT PRIMARY KEY, at INTEGER NOT NULL, from_job_no TEXT NOT NULL, to_job_no TEXT NOT NULL, given TEXT NOT NULL, taken TEXT, taken_at INTEGER
) STRICT;
CREATE INDEX duty_hand_over_at ON duty_hand_over (at);
`;

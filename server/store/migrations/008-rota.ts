/** Tables of the rota: who is where on which shift, who leads the day, what is met about, and what was filed and changed after it. */
export const rota = `
-- Counter 0: the duty belongs to no counter.
CREATE TABLE assignment (day TEXT NOT NULL, kind TEXT NOT NULL, counter INTEGER NOT NULL DEFAULT 0, shift TEXT NOT NULL, staff TEXT NOT NULL,
  why TEXT NOT NULL, by_job_no TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (day, kind, counter, shift, staff)) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_staff ON assignment (staff, day);
CREATE TABLE duty_leader (day TEXT PRIMARY KEY, staff TEXT NOT NULL, by_job_no TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE meeting (id INTEGER PRIMARY KEY, day TEXT NOT NULL, from_min INTEGER NOT NULL, to_min INTEGER NOT NULL, what TEXT NOT NULL, people TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'cancelled')), by_job_no TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX meeting_day ON meeting (day) WHERE state = 'planned';
CREATE TABLE rota_month (month TEXT PRIMARY KEY, filed_at INTEGER NOT NULL, filed_by TEXT NOT NULL, late INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE rota_change (id INTEGER PRIMARY KEY, month TEXT NOT NULL, at INTEGER NOT NULL, by_job_no TEXT NOT NULL, reason TEXT NOT NULL,
  what TEXT NOT NULL, day TEXT NOT NULL, count INTEGER NOT NULL) STRICT;
CREATE INDEX rota_change_month ON rota_change (month, id);
`;

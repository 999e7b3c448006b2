/** Days that are to be open longer: asked for, and approved. */
export const longerHours = `
CREATE TABLE longer_hours (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL, usual_min INTEGER NOT NULL, until_min INTEGER NOT NULL, reason TEXT NOT NULL,
  by_job_no TEXT NOT NULL, at INTEGER NOT NULL, approved_by TEXT, approved_at INTEGER
) STRICT;
CREATE INDEX longer_hours_day ON longer_hours (day, id);
`;

/** Photos of the staff, for the signs and desks of the counters they stand. Sealed like all that shows a person. */
export const photo = `
CREATE TABLE photo (staff TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, picture TEXT NOT NULL,
  by_job_no TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
`;

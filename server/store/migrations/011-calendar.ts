/**
 * The hall's own calendar: the years whose holidays are known, and the days of them that are not what their weekday says. `year` of a day is
 * that of the notice it was published in: the one for a coming year may touch the last days of December.
 */
export const calendar = `
CREATE TABLE calendar_year (year INTEGER PRIMARY KEY, source TEXT NOT NULL, at INTEGER NOT NULL, by_job_no TEXT) STRICT;
CREATE TABLE calendar_day (
  date TEXT PRIMARY KEY, year INTEGER NOT NULL REFERENCES calendar_year, kind TEXT NOT NULL CHECK (kind IN ('off', 'work')), name TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_day_year ON calendar_day (year);
`;

/**
 * What is asked, passed on and owed beside the cases: consultations, messages for colleagues, calls of the back office. What people said and
 * how to reach them lies in one sealed text each. Then what lists about cases need: who carries which as an agent, where files lie, the ledger
 * by time, and how many cases were past their limit at the end of each day.
 */
export const frontDesk = `
CREATE TABLE consultation (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, state TEXT NOT NULL CHECK (state IN ('open', 'answered')), kind TEXT NOT NULL, channel TEXT NOT NULL,
  service TEXT, unit TEXT, counter INTEGER, ticket TEXT, first_asker TEXT NOT NULL, holder TEXT NOT NULL, told TEXT NOT NULL,
  at INTEGER NOT NULL, answer_by INTEGER, answered_at INTEGER, answered_by TEXT, content TEXT NOT NULL
) STRICT;
CREATE INDEX consultation_holder ON consultation (holder, answer_by) WHERE state = 'open';
CREATE INDEX consultation_open ON consultation (answer_by) WHERE state = 'open';
CREATE INDEX consultation_at ON consultation (at);
CREATE INDEX consultation_ticket ON consultation (ticket) WHERE ticket IS NOT NULL;

CREATE TABLE message (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, to_whom TEXT NOT NULL, by_whom TEXT NOT NULL, case_id TEXT, at INTEGER NOT NULL,
  remind_at INTEGER NOT NULL, closed_at INTEGER, closed_by TEXT, content TEXT NOT NULL, done TEXT
) STRICT;
CREATE INDEX message_to ON message (to_whom, remind_at) WHERE closed_at IS NULL;

CREATE TABLE unit_call (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, counter INTEGER NOT NULL, ticket TEXT, case_id TEXT, unit TEXT NOT NULL, person TEXT, why TEXT NOT NULL,
  by_whom TEXT NOT NULL, at INTEGER NOT NULL, arrived_at INTEGER, arrived_by TEXT, off_at INTEGER
) STRICT;
CREATE INDEX unit_call_open ON unit_call (seq) WHERE arrived_at IS NULL AND off_at IS NULL;
CREATE INDEX unit_call_counter ON unit_call (counter, seq);

CREATE TABLE case_agency (case_id TEXT PRIMARY KEY, agent TEXT NOT NULL, at INTEGER NOT NULL, replied_at INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX case_agency_agent ON case_agency (agent, at) WHERE replied_at IS NULL;
CREATE INDEX case_agency_at ON case_agency (at);
CREATE TABLE case_archive (case_id TEXT PRIMARY KEY, place TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, lent_by TEXT, lent_until TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX case_archive_lent ON case_archive (lent_by, lent_until) WHERE lent_until IS NOT NULL;

CREATE INDEX case_step_at ON case_step (at, case_id, n);
-- What was done on a business day, counted as it happens: a report reads a few rows, however many cases there were.
CREATE TABLE case_day_count (day TEXT NOT NULL, who TEXT NOT NULL, counter INTEGER NOT NULL, unit TEXT NOT NULL, service TEXT NOT NULL, what TEXT NOT NULL,
  n INTEGER NOT NULL, yuan REAL NOT NULL, PRIMARY KEY (day, who, counter, unit, service, what)) STRICT, WITHOUT ROWID;
CREATE TABLE case_overdue_day (day TEXT NOT NULL, holder TEXT NOT NULL, unit TEXT NOT NULL, service TEXT NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (day, holder, unit, service)) STRICT, WITHOUT ROWID;
`;

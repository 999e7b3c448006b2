/** The first house: tickets, calls, counters, staff, devices, paper, forecasts, the journal. Times are ms since 1970, spans are seconds. */
export const house = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE hall (one INTEGER PRIMARY KEY CHECK (one = 1), file TEXT NOT NULL, kept_at INTEGER NOT NULL) STRICT;
CREATE TABLE staff (job_no TEXT PRIMARY KEY, name TEXT NOT NULL, title TEXT, department TEXT, roles TEXT NOT NULL, pin_hash TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE business_day (day TEXT PRIMARY KEY, opened_at INTEGER NOT NULL,
  issued INTEGER NOT NULL DEFAULT 0, served INTEGER NOT NULL DEFAULT 0, cancelled INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,
  forecasts_scored INTEGER NOT NULL DEFAULT 0, forecast_hits INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE numbering (day TEXT NOT NULL, letter TEXT NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (day, letter)) STRICT, WITHOUT ROWID;
CREATE TABLE service_day (day TEXT NOT NULL, service TEXT NOT NULL, issued INTEGER NOT NULL, PRIMARY KEY (day, service)) STRICT, WITHOUT ROWID;
CREATE TABLE counter_day (day TEXT NOT NULL, counter INTEGER NOT NULL, served INTEGER NOT NULL, PRIMARY KEY (day, counter)) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL, letter TEXT NOT NULL, n INTEGER NOT NULL,
  token TEXT NOT NULL UNIQUE,
  service TEXT NOT NULL, queue TEXT NOT NULL, class TEXT, rate REAL NOT NULL, language TEXT NOT NULL, shape TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting','called','serving','held','missed','served','left','cancelled')),
  line TEXT NOT NULL, line_rate REAL NOT NULL, line_since INTEGER NOT NULL, line_tie INTEGER NOT NULL, line_back INTEGER NOT NULL DEFAULT 0,
  origin TEXT NOT NULL DEFAULT 'arrival', first_waited INTEGER NOT NULL,
  issued_at INTEGER NOT NULL, called_at INTEGER, begun_at INTEGER, finished_at INTEGER,
  counter INTEGER, call TEXT, recalls INTEGER NOT NULL DEFAULT 0, outcome TEXT, note TEXT,
  device TEXT, holder TEXT, holder_mark TEXT,
  UNIQUE (day, letter, n)
) STRICT;
-- The order of every line, by index: the head of (line, rate) is one step away, however long the line.
CREATE INDEX ticket_line ON ticket (line, line_rate, line_since, line_tie, line_back) WHERE state = 'waiting';
CREATE INDEX ticket_aside ON ticket (state, queue) WHERE state IN ('called', 'serving', 'held', 'missed');
CREATE INDEX ticket_holder ON ticket (holder_mark, queue) WHERE holder_mark IS NOT NULL AND state IN ('waiting', 'called', 'serving', 'held', 'missed');

-- How many wait in each line; kept by the database itself, so that no verb can forget it.
CREATE TABLE line (line TEXT PRIMARY KEY, waiting INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER line_joined AFTER INSERT ON ticket WHEN new.state = 'waiting' BEGIN
  INSERT INTO line VALUES (new.line, 1) ON CONFLICT DO UPDATE SET waiting = waiting + 1;
END;
CREATE TRIGGER line_left AFTER UPDATE OF state, line ON ticket WHEN old.state = 'waiting' BEGIN
  UPDATE line SET waiting = waiting - 1 WHERE line = old.line;
END;
CREATE TRIGGER line_rejoined AFTER UPDATE OF state, line ON ticket WHEN new.state = 'waiting' BEGIN
  INSERT INTO line VALUES (new.line, 1) ON CONFLICT DO UPDATE SET waiting = waiting + 1;
END;

CREATE TABLE call (
  id TEXT PRIMARY KEY, ticket INTEGER NOT NULL REFERENCES ticket (id), counter INTEGER NOT NULL, zone TEXT NOT NULL, queue TEXT NOT NULL,
  times INTEGER NOT NULL, at INTEGER NOT NULL, first_waited INTEGER NOT NULL, why TEXT NOT NULL,
  latest INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX call_recent ON call (at) WHERE latest = 1;
CREATE INDEX call_zone ON call (zone, at) WHERE latest = 1;
CREATE INDEX call_queue ON call (queue, at) WHERE times = 1;
CREATE INDEX call_ticket ON call (ticket);

CREATE TABLE counter (
  number INTEGER PRIMARY KEY, staff TEXT, stands_as TEXT, opened_at INTEGER, since INTEGER, ticket INTEGER, sign TEXT
) STRICT;

CREATE TABLE forecast (ticket INTEGER PRIMARY KEY REFERENCES ticket (id), at INTEGER NOT NULL, ahead INTEGER NOT NULL, counters INTEGER NOT NULL,
  p50_s INTEGER NOT NULL, p90_s INTEGER NOT NULL, waited_s INTEGER) STRICT;
-- What was learned of each service: how many were finished and how long they took, decayed so that this month counts more than last year.
CREATE TABLE service_time (service TEXT PRIMARY KEY, n REAL NOT NULL, sum_s REAL NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE session (id_hash TEXT PRIMARY KEY, job_no TEXT NOT NULL REFERENCES staff (job_no), address TEXT NOT NULL, created_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, ended_at INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX session_open ON session (job_no) WHERE ended_at IS NULL;
CREATE TABLE sign_in_failure (job_no TEXT NOT NULL, address TEXT NOT NULL, failures INTEGER NOT NULL, last_at INTEGER NOT NULL, locked_until INTEGER NOT NULL, PRIMARY KEY (job_no, address)) STRICT, WITHOUT ROWID;

CREATE TABLE device (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, token_hash TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'revoked')), code TEXT, code_until INTEGER, printer TEXT, asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE device_issue (device TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE job (
  id INTEGER PRIMARY KEY, printer TEXT NOT NULL, ticket INTEGER NOT NULL REFERENCES ticket (id), reprint INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'printed', 'sent-unconfirmed', 'failed', 'unknown')),
  tries INTEGER NOT NULL DEFAULT 0, detail TEXT, queued_at INTEGER NOT NULL, settled_at INTEGER
) STRICT;
CREATE INDEX job_open ON job (printer, id) WHERE state = 'queued' OR (state = 'failed' AND tries < 3);
CREATE INDEX job_sending ON job (id) WHERE state = 'sending';
CREATE INDEX job_ticket ON job (ticket);
CREATE INDEX job_trouble ON job (state, id) WHERE state IN ('failed', 'unknown');

CREATE TABLE help (id TEXT PRIMARY KEY, device TEXT NOT NULL, place TEXT NOT NULL, needs TEXT NOT NULL, at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'answered', 'over')), by_job_no TEXT, answered_at INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX help_open ON help (at) WHERE state <> 'over';

CREATE TABLE answer (key TEXT PRIMARY KEY, who TEXT NOT NULL, asked TEXT NOT NULL, sealed TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX answer_at ON answer (at);

CREATE TABLE journal (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, device TEXT NOT NULL, verb TEXT NOT NULL, facts TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TRIGGER journal_is_only_added_to BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
`;

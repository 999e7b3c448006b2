/**
 * Cases. What lists and limits ask for has columns of its own; the whole case lies in `content`, made by the rule alone. The ledger is
 * append-only: every link of a case, as it was journalled, without what is sealed.
 */
export const cases = `
CREATE TABLE case_file (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL UNIQUE, token TEXT NOT NULL UNIQUE,
  service TEXT NOT NULL, guide_version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('received', 'to-supplement', 'accepted', 'decided', 'delivered', 'refused', 'withdrawn')),
  stage TEXT, open INTEGER NOT NULL, unit TEXT NOT NULL, holder TEXT NOT NULL, first_asker TEXT NOT NULL, applicant_mark TEXT,
  received_on TEXT NOT NULL, due_on TEXT, tell_by TEXT, promised_on TEXT, statutory_on TEXT, recall_on TEXT, moved_at INTEGER NOT NULL,
  visits INTEGER NOT NULL, breaches INTEGER NOT NULL, asks_approval INTEGER NOT NULL, unserved INTEGER NOT NULL,
  content TEXT NOT NULL,
  due_key TEXT NOT NULL GENERATED ALWAYS AS (coalesce(due_on, '9999')) STORED
) STRICT;
-- A list is a walk along one of these, by day due (cases that wait for others last) and by age.
CREATE INDEX case_due ON case_file (open, due_key, seq);
CREATE INDEX case_holder ON case_file (holder, open, due_key, seq);
CREATE INDEX case_unit ON case_file (unit, open, due_key, seq);
CREATE INDEX case_state ON case_file (state, due_key, seq);
CREATE INDEX case_holder_state ON case_file (holder, state, due_key, seq);
CREATE INDEX case_unit_state ON case_file (unit, state, due_key, seq);
CREATE INDEX case_received ON case_file (received_on, seq);
CREATE INDEX case_silent ON case_file (tell_by) WHERE tell_by IS NOT NULL;
CREATE INDEX case_asks ON case_file (unit, seq) WHERE asks_approval = 1;
CREATE INDEX case_applicant ON case_file (applicant_mark, seq) WHERE applicant_mark IS NOT NULL;

CREATE TABLE case_step (case_id TEXT NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, by_whom TEXT NOT NULL, fact TEXT NOT NULL,
  PRIMARY KEY (case_id, n)) STRICT, WITHOUT ROWID;
CREATE TABLE case_visit (ticket TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (ticket, case_id)) STRICT, WITHOUT ROWID;
CREATE TABLE case_numbering (series TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- Papers in nobody's hands yet.
CREATE TABLE case_unserved (case_id TEXT NOT NULL, paper TEXT NOT NULL, at INTEGER NOT NULL, by_whom TEXT NOT NULL, PRIMARY KEY (case_id, paper)) STRICT, WITHOUT ROWID;
CREATE INDEX case_unserved_at ON case_unserved (at);
-- Notices that asked for more than the first one: suspected until somebody judges.
CREATE TABLE case_breach (case_id TEXT NOT NULL, notice TEXT NOT NULL, staff TEXT NOT NULL, at INTEGER NOT NULL, verdict TEXT, complaint TEXT,
  PRIMARY KEY (case_id, notice)) STRICT, WITHOUT ROWID;
CREATE INDEX case_breach_open ON case_breach (at) WHERE verdict IS NULL;
CREATE INDEX case_breach_staff ON case_breach (staff, at) WHERE verdict = 'verified' AND complaint IS NOT NULL;
-- What a clerk has ticked and typed so far, sealed: a console that dies in mid-entry loses nothing.
CREATE TABLE case_draft (ticket TEXT PRIMARY KEY, who TEXT NOT NULL, at INTEGER NOT NULL, sealed TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

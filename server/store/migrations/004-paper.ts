/**
 * Paper that never lies: a job may be any document, may have taken over another's, may be set aside by a person; what is left on
 * each roll; what the hall prints above and below every slip.
 */
export const paper = `
CREATE TABLE job_of_any_document (
  id INTEGER PRIMARY KEY, printer TEXT NOT NULL,
  document TEXT NOT NULL DEFAULT 'ticket', ticket INTEGER REFERENCES ticket (id), reprint INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'printed', 'sent-unconfirmed', 'failed', 'unknown')),
  tries INTEGER NOT NULL DEFAULT 0, detail TEXT, queued_at INTEGER NOT NULL, settled_at INTEGER,
  instead_of INTEGER, set_aside_by TEXT,
  CHECK ((ticket IS NULL) = (document = 'test-page'))
) STRICT;
INSERT INTO job_of_any_document (id, printer, ticket, reprint, state, tries, detail, queued_at, settled_at)
  SELECT id, printer, ticket, reprint, state, tries, detail, queued_at, settled_at FROM job;
DROP TABLE job;
ALTER TABLE job_of_any_document RENAME TO job;
CREATE INDEX job_open ON job (printer, id) WHERE state = 'queued' OR (state = 'failed' AND tries < 3);
CREATE INDEX job_sending ON job (id) WHERE state = 'sending';
CREATE INDEX job_ticket ON job (ticket);
CREATE INDEX job_trouble ON job (state, id) WHERE state IN ('failed', 'unknown');
CREATE INDEX job_instead ON job (instead_of) WHERE instead_of IS NOT NULL;

-- Of visitors still here: nobody knows that their paper came out, and nothing after it has taken care of it, no slip of the same document, no other printer, nobody.
CREATE VIEW slip_to_do AS SELECT job.* FROM job JOIN ticket ON ticket.id = job.ticket
  WHERE job.state IN ('failed', 'unknown') AND (job.state = 'unknown' OR job.tries >= 3) AND job.set_aside_by IS NULL
    AND ticket.state IN ('waiting', 'called', 'serving', 'held', 'missed')
    AND NOT EXISTS (SELECT 1 FROM job later WHERE later.ticket = job.ticket AND later.document = job.document AND later.id > job.id);

CREATE TABLE roll (printer TEXT PRIMARY KEY, changed_at INTEGER NOT NULL, used_mm REAL NOT NULL DEFAULT 0, low_at_mm REAL, out INTEGER NOT NULL DEFAULT 0,
  slips REAL NOT NULL DEFAULT 0, slips_mm REAL NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE letterhead (one INTEGER PRIMARY KEY CHECK (one = 1), content TEXT NOT NULL) STRICT;
`;

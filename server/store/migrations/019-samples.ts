/** A job may print a model form of a guide: `about` is its service, version, place and language. Nobody has to look after such a slip. */
export const samples = `
DROP VIEW slip_to_do;
CREATE TABLE job_with_samples (
  id INTEGER PRIMARY KEY, printer TEXT NOT NULL,
  document TEXT NOT NULL DEFAULT 'ticket', ticket INTEGER REFERENCES ticket (id), about TEXT, reprint INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'printed', 'sent-unconfirmed', 'failed', 'unknown')),
  tries INTEGER NOT NULL DEFAULT 0, detail TEXT, queued_at INTEGER NOT NULL, settled_at INTEGER,
  instead_of INTEGER, set_aside_by TEXT,
  CHECK ((ticket IS NULL) = (document IN ('test-page', 'case-paper', 'guide-sample'))),
  CHECK ((about IS NOT NULL) = (document IN ('case-paper', 'guide-sample')))
) STRICT;
INSERT INTO job_with_samples (id, printer, document, ticket, about, reprint, state, tries, detail, queued_at, settled_at, instead_of, set_aside_by)
  SELECT id, printer, document, ticket, about, reprint, state, tries, detail, queued_at, settled_at, instead_of, set_aside_by FROM job;
DROP TABLE job;
ALTER TABLE job_with_samples RENAME TO job;
CREATE INDEX job_open ON job (printer, id) WHERE state = 'queued' OR (state = 'failed' AND tries < 3);
CREATE INDEX job_sending ON job (id) WHERE state = 'sending';
CREATE INDEX job_ticket ON job (ticket);
CREATE INDEX job_about ON job (about) WHERE about IS NOT NULL;
CREATE INDEX job_trouble ON job (state, id) WHERE state IN ('failed', 'unknown');
CREATE INDEX job_instead ON job (instead_of) WHERE instead_of IS NOT NULL;
CREATE INDEX job_sample ON job (printer, queued_at) WHERE document = 'guide-sample';

CREATE VIEW slip_to_do AS SELECT job.* FROM job LEFT JOIN ticket ON ticket.id = job.ticket
  WHERE job.state IN ('failed', 'unknown') AND (job.state = 'unknown' OR job.tries >= 3) AND job.set_aside_by IS NULL
    AND (job.document = 'case-paper' OR ticket.state IN ('waiting', 'called', 'serving', 'held', 'missed'))
    AND NOT EXISTS (SELECT 1 FROM job later WHERE later.ticket = job.ticket AND later.document = job.document AND later.id > job.id)
    AND NOT EXISTS (SELECT 1 FROM job later WHERE later.about = job.about AND later.id > job.id);
`;

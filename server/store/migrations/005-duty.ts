/**
 * Who answers for each counter at each moment; who is named to stand in; who was away, with what sign, and whether it was right; who was
 * gone without a record; what B left for A.
 */
export const duty = `
ALTER TABLE counter ADD COLUMN unattended_at INTEGER;

-- One row a change. Of a counter that is closed without a word there is no row: that is the gap.
CREATE TABLE duty (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL, counter INTEGER NOT NULL, from_ms INTEGER NOT NULL, until_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('open', 'away', 'covered', 'unattended', 'closed')),
  staff TEXT NOT NULL, stands_as TEXT, ground TEXT, reason TEXT
) STRICT;
CREATE UNIQUE INDEX duty_now ON duty (counter) WHERE until_ms IS NULL;
CREATE INDEX duty_day ON duty (day, counter, from_ms);

CREATE TABLE cover (
  id INTEGER PRIMARY KEY, counter INTEGER NOT NULL, staff TEXT NOT NULL, of TEXT, named_by TEXT,
  from_ms INTEGER NOT NULL, until_ms INTEGER, on_post_at INTEGER, taken_at INTEGER, ground TEXT
) STRICT;
CREATE INDEX cover_counter ON cover (counter, until_ms);

CREATE TABLE away (
  id INTEGER PRIMARY KEY, staff TEXT NOT NULL, counter INTEGER NOT NULL, month TEXT NOT NULL, from_ms INTEGER NOT NULL, back_at INTEGER NOT NULL,
  until_ms INTEGER, unreturned INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL, usual INTEGER NOT NULL, cover TEXT, cover_due INTEGER NOT NULL
) STRICT;
CREATE INDEX away_month ON away (staff, month, from_ms);
CREATE INDEX away_still ON away (staff) WHERE until_ms IS NULL;

CREATE TABLE off_post (
  id INTEGER PRIMARY KEY, staff TEXT NOT NULL, counter INTEGER NOT NULL, day TEXT NOT NULL, from_ms INTEGER NOT NULL, until_ms INTEGER, minutes INTEGER,
  ground TEXT NOT NULL, UNIQUE (staff, counter, from_ms)
) STRICT;
CREATE INDEX off_post_day ON off_post (day);
CREATE INDEX off_post_still ON off_post (staff) WHERE until_ms IS NULL;

CREATE TABLE note_for_a (
  id TEXT PRIMARY KEY, counter INTEGER NOT NULL, a TEXT NOT NULL, by_job_no TEXT NOT NULL, ticket TEXT, text TEXT NOT NULL, at INTEGER NOT NULL, done_at INTEGER, done_by TEXT
) STRICT;
CREATE INDEX note_for_a_open ON note_for_a (a) WHERE done_at IS NULL;

-- A hall that is open while it moves here: whoever stands somewhere answers for it from when they opened it.
INSERT INTO duty (day, counter, from_ms, state, staff, stands_as, ground, reason)
  SELECT value, number, opened_at, iif(sign IS NOT NULL, 'away', iif(stands_as = 'A', 'open', 'covered')), staff, stands_as,
    iif(sign IS NOT NULL, 'sign', NULL), sign ->> '$.reason.zh' FROM counter, meta WHERE meta.key = 'business-day' AND staff IS NOT NULL AND opened_at IS NOT NULL;
INSERT INTO away (staff, counter, month, from_ms, back_at, reason, usual, cover, cover_due)
  SELECT staff, number, substr(value, 1, 7), sign ->> '$.since', sign ->> '$.backAt', sign ->> '$.reason.zh', 1, sign ->> '$.cover', 0
    FROM counter, meta WHERE meta.key = 'business-day' AND staff IS NOT NULL AND sign IS NOT NULL;
`;

/**
 * Cases on their way to the result: what is to be recalled and has been, whether the result is back at its counter, and the parts of joint
 * cases. Cases without a movement and certificates not handed over are walks along an index of their own.
 */
export const caseSteps = `
-- The day on which the hub looks at it: to tell the recall, or at once when the calendar changed; null when there is nothing to look for.
ALTER TABLE case_file ADD COLUMN look_on TEXT;
-- The promised day for which the unit was told.
ALTER TABLE case_file ADD COLUMN recalled_for TEXT;
ALTER TABLE case_file ADD COLUMN at_counter INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_file ADD COLUMN granted INTEGER;
UPDATE case_file SET look_on = recall_on WHERE state = 'accepted' AND due_on IS NOT NULL;
CREATE INDEX case_to_look_at ON case_file (look_on) WHERE look_on IS NOT NULL;
CREATE INDEX case_recalled ON case_file (recalled_for) WHERE recalled_for IS NOT NULL;
CREATE INDEX case_moved ON case_file (moved_at) WHERE open = 1 AND due_on IS NOT NULL;
CREATE INDEX case_uncertified ON case_file (due_on, seq) WHERE state = 'decided' AND granted = 1;

CREATE TABLE case_part (case_id TEXT NOT NULL, part TEXT NOT NULL, unit TEXT NOT NULL, finished INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (case_id, part)) STRICT, WITHOUT ROWID;
CREATE INDEX case_part_unit ON case_part (unit) WHERE finished = 0;
-- Files sent and not taken over, by whom they were sent to.
CREATE TABLE case_underway (case_id TEXT PRIMARY KEY, staff TEXT, unit TEXT, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX case_underway_staff ON case_underway (staff) WHERE staff IS NOT NULL;
CREATE INDEX case_underway_unit ON case_underway (unit) WHERE unit IS NOT NULL;
`;

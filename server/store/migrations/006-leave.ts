/**
 * Leave from the request to the return. What is asked of it by index has columns of its own; its chain, signatures and hand-over lie in `content`.
 * Reasons and phones are sealed.
 */
export const leave = `
CREATE TABLE leave (
  id TEXT PRIMARY KEY, staff TEXT NOT NULL, kind TEXT NOT NULL, from_ms INTEGER NOT NULL, to_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('requested', 'approved', 'filed', 'on-leave', 'closed', 'rejected', 'withdrawn')),
  started_ms INTEGER, ended_ms INTEGER, content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX leave_live ON leave (to_ms) WHERE state IN ('requested', 'approved', 'filed', 'on-leave');
CREATE INDEX leave_staff ON leave (staff, to_ms);
`;

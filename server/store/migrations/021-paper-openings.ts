/** Who last opened a paper with the full name on it, and when (ms since 1970). */
export const paperOpenings = `
CREATE TABLE paper_opening (case_id TEXT NOT NULL, paper TEXT NOT NULL, by_whom TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (case_id, paper, by_whom)) STRICT, WITHOUT ROWID;
`;

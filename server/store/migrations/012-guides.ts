/**
 * Guides (办事指南) by version: the one the hall began with is version 1; a new one is written, submitted, published by another person from a
 * day on. An empty `from_day` is before every day. Files of samples lie once, by their mark.
 */
export const guides = `
CREATE TABLE guide_version (
  service TEXT NOT NULL, version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'published', 'withdrawn')),
  from_day TEXT NOT NULL DEFAULT '', content TEXT NOT NULL, written_by TEXT NOT NULL DEFAULT '[]', published_by TEXT, changed_at INTEGER NOT NULL,
  PRIMARY KEY (service, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX guide_in_force ON guide_version (service, from_day, version) WHERE state = 'published';
CREATE UNIQUE INDEX guide_standing ON guide_version (service) WHERE state IN ('draft', 'submitted');
CREATE INDEX guide_changed ON guide_version (changed_at);
CREATE TABLE guide_file (mark TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;

INSERT INTO guide_version (service, version, state, content, changed_at)
  SELECT service.value ->> '$.id', 1, 'published', service.value -> '$.guide', hall.kept_at FROM hall, json_each(hall.file, '$.services') service;
`;

/** A longer day may be of some counters alone, and is declined or withdrawn as well as approved. Those of before were of the whole hall. */
export const longerAtCounters = `
ALTER TABLE longer_hours ADD COLUMN counters TEXT NOT NULL DEFAULT '[]';
ALTER TABLE longer_hours ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
ALTER TABLE longer_hours ADD COLUMN ended TEXT;
ALTER TABLE longer_hours ADD COLUMN ended_by TEXT;
ALTER TABLE longer_hours ADD COLUMN ended_at INTEGER;
ALTER TABLE longer_hours ADD COLUMN ended_reason TEXT;
`;

/**
 * What the hub looks at often has an index of its own: papers on their way through a printer apart from the many that wait as pages, and
 * papers by whoever made them out.
 */
export const caseDuties = `
ALTER TABLE case_unserved ADD COLUMN printing INTEGER NOT NULL DEFAULT 0;
UPDATE case_unserved SET printing = 1 WHERE EXISTS (SELECT 1 FROM job WHERE about = case_id || '/' || paper);
CREATE INDEX case_unserved_printing ON case_unserved (at) WHERE printing = 1;
CREATE INDEX case_unserved_by ON case_unserved (by_whom, at);
`;

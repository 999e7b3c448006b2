/**
 * What opens an applicant's page lies in the rows as a mark to look it up by, and sealed. SQL has no key: the hub does it when it opens the
 * data (case-tokens.ts), and goes on where it was cut off.
 */
export const caseTokens = `
INSERT INTO meta SELECT 'case-tokens-clear-after', '0' WHERE EXISTS (SELECT 1 FROM case_file);
`;

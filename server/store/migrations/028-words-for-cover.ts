/** What somebody leaves with the away sign for whoever stands in, sealed. */
export const wordsForCover = `
ALTER TABLE away ADD COLUMN words TEXT;
`;

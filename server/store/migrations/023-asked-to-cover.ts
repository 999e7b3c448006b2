/** Somebody may also be asked to stand in beside whoever stands there, so that these may leave. */
export const askedToCover = `
ALTER TABLE asked ADD COLUMN task TEXT NOT NULL DEFAULT 'open' CHECK (task IN ('open', 'cover'));
`;

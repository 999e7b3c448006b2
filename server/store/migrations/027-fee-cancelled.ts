/** A fee that was charged by mistake is owed no more. */
export const feeCancelled = `
ALTER TABLE fee_slip ADD COLUMN cancelled_at INTEGER;
DROP INDEX fee_slip_unpaid;
CREATE INDEX fee_slip_unpaid ON fee_slip (at) WHERE paid_at IS NULL AND cancelled_at IS NULL;
`;

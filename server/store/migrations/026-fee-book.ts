/**
 * Fees apart from their cases, so that the cashier finds one by the number on its slip, and the day's book of money, to which lines are only
 * added. Refusals somebody else looks at; appeals against what was found about a notice; files of the archive by the day they are due back.
 * Fees charged within one commit bear the same instant: their slips are taken in order, for no two fees went out on one.
 */
export const feeBook = `
CREATE TABLE fee_slip (case_id TEXT NOT NULL, fee INTEGER NOT NULL, slip TEXT, name TEXT NOT NULL, fen INTEGER NOT NULL, at INTEGER NOT NULL, by_whom TEXT NOT NULL,
  paid_at INTEGER, paid_by TEXT, counter INTEGER, method TEXT, receipt TEXT, PRIMARY KEY (case_id, fee)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX fee_slip_number ON fee_slip (slip) WHERE slip IS NOT NULL;
CREATE INDEX fee_slip_unpaid ON fee_slip (at) WHERE paid_at IS NULL;
CREATE TABLE fee_entry (n INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('paid', 'corrected')), case_id TEXT NOT NULL,
  fee INTEGER NOT NULL, fen INTEGER NOT NULL, method TEXT NOT NULL, receipt TEXT, by_whom TEXT NOT NULL, counter INTEGER NOT NULL) STRICT;
CREATE INDEX fee_entry_at ON fee_entry (at);
INSERT INTO fee_slip
  SELECT kase.id, fee.value ->> 'n', (SELECT paper.value ->> 'number' FROM json_each(kase.content, '$.documents') AS paper
      WHERE paper.value ->> 'kind' = 'fee-slip' AND paper.value ->> 'at' = fee.value ->> 'at'
        AND (SELECT count(*) FROM json_each(kase.content, '$.documents') AS one WHERE one.key < paper.key AND one.value ->> 'kind' = 'fee-slip'
          AND one.value ->> 'at' = fee.value ->> 'at')
          = (SELECT count(*) FROM json_each(kase.content, '$.fees') AS one WHERE one.key < fee.key AND one.value ->> 'at' = fee.value ->> 'at')),
    fee.value -> 'name', CAST(round((fee.value ->> 'amountYuan') * 100) AS INTEGER), fee.value ->> 'at', fee.value ->> 'by',
    fee.value ->> '$.paid.at', fee.value ->> '$.paid.by', fee.value ->> '$.paid.counter', fee.value ->> '$.paid.method', fee.value ->> '$.paid.receipt'
  FROM case_file AS kase, json_each(kase.content, '$.fees') AS fee;
INSERT INTO fee_entry (at, kind, case_id, fee, fen, method, receipt, by_whom, counter)
  SELECT paid_at, 'paid', case_id, fee, fen, method, receipt, paid_by, counter FROM fee_slip WHERE paid_at IS NOT NULL ORDER BY paid_at;

CREATE TABLE case_refusal (case_id TEXT PRIMARY KEY, at INTEGER NOT NULL, audited_at INTEGER, finding TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX case_refusal_open ON case_refusal (at) WHERE audited_at IS NULL;

ALTER TABLE case_breach ADD COLUMN answered_at INTEGER;
ALTER TABLE case_breach ADD COLUMN appealed_at INTEGER;
ALTER TABLE case_breach ADD COLUMN appeal TEXT;
CREATE INDEX case_breach_appeal ON case_breach (appealed_at) WHERE appealed_at IS NOT NULL AND appeal IS NULL;
CREATE INDEX case_breach_whose ON case_breach (staff, at);

CREATE INDEX case_archive_due ON case_archive (lent_until) WHERE lent_until IS NOT NULL;
`;

import type { BesideFact } from '../cases/beside-facts.ts';
import { feeRows } from './fee-rows.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** What agency, fees, corrections and the archive do to the rows. The case itself grows first, by its one rule. */
export function besideRows(db: Db, grow: (fact: BesideFact, at: number) => void): Appliers<BesideFact['fact']> {
  const taken = db.prepare('INSERT INTO case_agency (case_id, agent, at) VALUES (?, ?, ?)');
  const replied = db.prepare('UPDATE case_agency SET replied_at = ? WHERE case_id = ?');
  const archived = db.prepare('INSERT INTO case_archive (case_id, place, at) VALUES (?, ?, ?)');
  const lent = db.prepare('UPDATE case_archive SET lent_by = ?, lent_until = ? WHERE case_id = ?');
  return {
    'agency-taken-on'(fact, at) {
      grow(fact, at);
      taken.run(fact.case, fact.agent, at);
    },
    'agency-replied'(fact, at) {
      grow(fact, at);
      replied.run(at, fact.case);
    },
    'case-archived'(fact, at) {
      grow(fact, at);
      archived.run(fact.case, fact.index, at);
    },
    'file-lent'(fact, at) {
      grow(fact, at);
      lent.run(fact.by, fact.until, fact.case);
    },
    'file-returned'(fact, at) {
      grow(fact, at);
      lent.run(null, null, fact.case);
    },
    ...feeRows(db, grow),
    'agency-stepped': grow,
    'case-corrected': grow,
  };
}

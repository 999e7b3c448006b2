import { markToken } from './case-tokens.ts';
import { retold } from './journal-keys.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

/** So many of the newest entries say whether the key beside the data is its own. */
const newest = 500;

/** Does what lies sealed in the journal open, and to what the rows hold? Otherwise no page of a visitor, and no name, can be opened either. */
export function keyFindings(db: Db, seal: Seal): string[] {
  const ticket = db.prepare('SELECT token FROM ticket WHERE id = ?').pluck();
  const kase = db.prepare('SELECT token FROM case_file WHERE id = ?').pluck();
  const rows = db
    .prepare('SELECT seq, facts FROM (SELECT seq, facts FROM journal ORDER BY seq DESC LIMIT ?) ORDER BY seq')
    .all(newest) as { seq: number; facts: string }[];
  for (const { seq, facts } of rows) {
    try {
      for (const fact of retold(seal, facts)) {
        const kept =
          fact.fact === 'ticket-issued'
            ? ticket.get(fact.id)
            : fact.fact === 'case-taken-in'
              ? kase.get(fact.case)
              : undefined;
        // A backup of an earlier hub has it in clear until it is opened.
        if (kept !== undefined && 'token' in fact && fact.token !== kept && markToken(seal, fact.token) !== kept)
          return [`the journal: row ${seq} tells of another key than the data holds`];
      }
    } catch {
      // GCM does not say more: another key, or a changed text.
      return [`the key: what is sealed in row ${seq} of the journal does not open with the key beside the data`];
    }
  }
  return [];
}

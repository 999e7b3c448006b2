import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

/** What a clerk has ticked and typed about a visitor, before it is a case. */
export interface CaseDrafts {
  keep(ticket: string, who: string, draft: object, at: number): void;
  read(ticket: string): { who: string; at: number; draft: object } | null;
  drop(ticket: string): void;
}

/**
 * Kept outside the journal: a keystroke is no act of the hall, decides nothing, and nobody but the applicant in front of it sees the ticks; an entry for each would fill the audit
 * with what was never done. Sealed at rest all the same, one for a ticket, gone when the case is taken in or the visit ends.
 */
export function openCaseDrafts(db: Db, seal: Seal): CaseDrafts {
  const keep = db.prepare(
    `INSERT INTO case_draft VALUES (@ticket, @who, @at, @sealed)
      ON CONFLICT DO UPDATE SET who = excluded.who, at = excluded.at, sealed = excluded.sealed`,
  );
  const read = db.prepare('SELECT who, at, sealed FROM case_draft WHERE ticket = ?');
  const drop = db.prepare('DELETE FROM case_draft WHERE ticket = ?');
  const placeOf = (ticket: string) => `draft:${ticket}`;
  return {
    keep(ticket, who, draft, at) {
      keep.run({ ticket, who, at, sealed: seal.seal(JSON.stringify(draft), placeOf(ticket)) });
    },
    read(ticket) {
      const row = read.get(ticket) as { who: string; at: number; sealed: string } | undefined;
      if (!row) return null;
      return { who: row.who, at: row.at, draft: JSON.parse(seal.open(row.sealed, placeOf(ticket))) as object };
    },
    drop: (ticket) => void drop.run(ticket),
  };
}

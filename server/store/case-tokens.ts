import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

/** A case's token as its row has it: whoever comes by the database opens nobody's page with it (DESIGN §9). */
type Held = { id: string; token: string };
const placeOf = (id: string) => `case-token:${id}`;

/** What it is looked up by: a keyed hash. */
export const markToken = (seal: Seal, token: string): string => seal.mark(`case-token:${token}`);
export const sealToken = (seal: Seal, { id, token }: Held): string => seal.seal(token, placeOf(id));
export const openToken = (seal: Seal, { id, token }: Held): string => seal.open(token, placeOf(id));

const clearAfter = 'case-tokens-clear-after';
const atOnce = 500;

/**
 * Cases of an earlier hub have their tokens in clear: once, at the first opening, they are sealed, so many a commit, and what lay there is
 * written over. A hub cut off on the way goes on with the next.
 */
export function sealClearTokens(db: Db, seal: Seal, together: <T>(work: () => T) => T): void {
  const place = db.prepare('SELECT value FROM meta WHERE key = ?').pluck();
  if (place.get(clearAfter) === undefined) return;
  const some = db.prepare('SELECT seq, token, content FROM case_file WHERE seq > ? ORDER BY seq LIMIT ?');
  const sealed = db.prepare('UPDATE case_file SET token = ?, content = ? WHERE seq = ?');
  const reached = db.prepare('UPDATE meta SET value = ? WHERE key = ?');
  const done = db.prepare('DELETE FROM meta WHERE key = ?');
  db.pragma('secure_delete = ON');
  for (let goesOn = true; goesOn; )
    goesOn = together(() => {
      const rows = some.all(Number(place.get(clearAfter)), atOnce) as { seq: number; token: string; content: string }[];
      for (const { seq, token, content } of rows) {
        const kase = JSON.parse(content) as Held;
        // Under the name its content has: that is what it is opened by.
        const kept = { ...kase, token: sealToken(seal, { id: kase.id, token }) };
        sealed.run(markToken(seal, token), JSON.stringify(kept), seq);
      }
      const last = rows.at(-1);
      if (last) reached.run(String(last.seq), clearAfter);
      else done.run(clearAfter);
      return last !== undefined;
    });
  db.pragma('secure_delete = OFF');
  // The log of the last commits still has what was written over.
  db.pragma('wal_checkpoint(TRUNCATE)');
}

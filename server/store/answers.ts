import type { No } from '../hall/verb.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

/** An answer that was given and may be asked for again by its key. */
export type KeptReply =
  | { kind: 'done'; answer: Record<string, unknown>; replay: boolean }
  | { kind: 'no'; no: No; replay: boolean };

export interface Answers {
  find(key: string): { who: string; asked: string; reply: KeptReply } | null;
  keep(key: string, who: string, asked: string, reply: KeptReply, at: number): void;
  /** Forgets so many of the answers whose time is over, oldest first. True when there may be more. */
  letGoOld(most: number): boolean;
}

/** Answers by idempotency key, kept in the transaction of what they answer. Sealed: they carry tokens. */
export function openAnswers(db: Db, seal: Seal): Answers {
  const find = db.prepare('SELECT who, asked, sealed FROM answer WHERE key = ?');
  const keep = db.prepare('INSERT INTO answer (key, who, asked, sealed, at) VALUES (?, ?, ?, ?, ?)');
  const from = db.prepare("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'answers-from'").pluck();
  // Rows stand in the order of time: those to go are a run at the front.
  const oldest = db.prepare('SELECT rowid AS row, at FROM answer ORDER BY rowid LIMIT ?');
  const upTo = db.prepare('DELETE FROM answer WHERE rowid <= ?');
  return {
    find(key) {
      const row = find.get(key) as { who: string; asked: string; sealed: string } | undefined;
      return row
        ? { who: row.who, asked: row.asked, reply: JSON.parse(seal.open(row.sealed, `answer:${key}`)) as KeptReply }
        : null;
    },
    keep(key, who, asked, reply, at) {
      keep.run(key, who, asked, seal.seal(JSON.stringify(reply), `answer:${key}`), at);
    },
    letGoOld(most) {
      const since = (from.get() as number | undefined) ?? 0;
      const first = oldest.all(most) as { row: number; at: number }[];
      const last = first.findLast(({ at }) => at < since);
      if (last) upTo.run(last.row);
      return first.length === most && last === first.at(-1);
    },
  };
}

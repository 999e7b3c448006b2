import { type Job, type JobBook, triesMost } from '../../printer/job-book.ts';
import type { Db } from '../store/open.ts';

interface JobRow {
  id: number;
  printer: string;
  ticket: number;
  reprint: number;
  tries: number;
}

/** The spool's jobs in the hub's own database: `sending` is durable before the first byte leaves. */
export function openJobBook(db: Db, now: () => number): JobBook {
  const next = db.prepare(
    `SELECT id, printer, ticket, reprint, tries FROM job WHERE printer = ? AND (state = 'queued' OR (state = 'failed' AND tries < ${triesMost})) ORDER BY id LIMIT 1`,
  );
  const sending = db.prepare("UPDATE job SET state = 'sending', tries = tries + 1 WHERE id = ?");
  const settle = db.prepare('UPDATE job SET state = ?, detail = ?, settled_at = ? WHERE id = ?');
  const unfinished = db.prepare("SELECT id, printer, ticket, reprint, tries FROM job WHERE state = 'sending'");
  const jobFrom = (row: JobRow): Job => ({ ...row, id: String(row.id), ticket: String(row.ticket) });
  return {
    next(printer) {
      const row = next.get(printer) as JobRow | undefined;
      return row ? jobFrom(row) : null;
    },
    sending(id) {
      sending.run(Number(id));
    },
    settle(id, { outcome, detail }) {
      settle.run(outcome, detail ?? null, now(), Number(id));
    },
    unfinished: () => (unfinished.all() as JobRow[]).map(jobFrom),
  };
}

import type { DocumentKind } from '../../protocol/documents.ts';
import { type Job, type JobBook, triesMost } from '../../printer/job-book.ts';
import { printed, seen } from '../../printer/roll.ts';
import type { Db } from '../store/open.ts';
import { openRolls } from './rolls.ts';

interface JobRow {
  id: number;
  printer: string;
  document: DocumentKind;
  ticket: number | null;
  about: string | null;
  reprint: number;
  tries: number;
  queued_at: number;
}

const jobColumns = 'id, printer, document, ticket, about, reprint, tries, queued_at';

/** The spool's jobs in the hub's own database: `sending` is durable before the first byte leaves. */
export function openJobBook(db: Db, now: () => number): JobBook {
  const rolls = openRolls(db, now);
  const next = db.prepare(
    `SELECT ${jobColumns} FROM job WHERE printer = ? AND (state = 'queued' OR (state = 'failed' AND tries < ${triesMost})) ORDER BY id LIMIT 1`,
  );
  const sending = db.prepare("UPDATE job SET state = 'sending', tries = tries + 1 WHERE id = ?");
  const settled = db.prepare(
    'UPDATE job SET state = ?, detail = ?, settled_at = ?, tries = max(tries, ?) WHERE id = ?',
  );
  const one = db.prepare('SELECT printer, state FROM job WHERE id = ?');
  const moved = db.prepare(
    "INSERT INTO job (printer, document, ticket, about, reprint, state, queued_at, instead_of) SELECT ?, document, ticket, about, reprint, 'queued', queued_at, id FROM job WHERE id = ?",
  );
  const had = db
    .prepare(`WITH RECURSIVE before (id, printer, instead_of) AS (
      SELECT id, printer, instead_of FROM job WHERE id = ?
      UNION ALL SELECT job.id, job.printer, job.instead_of FROM job JOIN before ON job.id = before.instead_of)
      SELECT printer FROM before`)
    .pluck();
  const unfinished = db.prepare(`SELECT ${jobColumns} FROM job WHERE state = 'sending'`);
  const jobFrom = ({ queued_at, ...row }: JobRow): Job => ({
    ...row,
    id: String(row.id),
    ticket: row.ticket === null ? null : String(row.ticket),
    ageMs: now() - queued_at,
  });
  return {
    next(printer) {
      const row = next.get(printer) as JobRow | undefined;
      return row ? jobFrom(row) : null;
    },
    sending(id) {
      sending.run(Number(id));
    },
    settle: db.transaction((id, { outcome, detail }, lengthMm, over) => {
      settled.run(outcome, detail ?? null, now(), over ? triesMost : 0, Number(id));
      // What may have come out is counted too: a roll that is emptier than thought is the worse surprise.
      if (outcome !== 'failed' && lengthMm > 0)
        rolls.change((one.get(Number(id)) as { printer: string }).printer, (roll) => printed(roll, lengthMm));
    }),
    settleLate(id, { outcome, detail }, printers) {
      const job = one.get(Number(id)) as { printer: string; state: string } | undefined;
      if (!job || !printers.includes(job.printer)) return true;
      if (job.state === 'unknown' && outcome !== 'unknown')
        // `failed` may be offered again by nobody: a person was told of it already.
        settled.run(outcome, detail ?? null, now(), triesMost, Number(id));
      return job.state !== 'sending';
    },
    handOver: db.transaction((id, printer, detail) => {
      settled.run('failed', detail, now(), triesMost, Number(id));
      moved.run(printer, Number(id));
    }),
    hadBy: (id) => had.all(Number(id)) as string[],
    unfinished: () => (unfinished.all() as JobRow[]).map(jobFrom),
    seen(printer, { detail }) {
      rolls.change(printer, (roll) => seen(roll, detail));
    },
  };
}

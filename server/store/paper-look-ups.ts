import { type Letterhead, noLetterhead } from '../../protocol/letterhead.ts';
import type { DocumentKind } from '../../protocol/documents.ts';
import type { JobAnswer, Looks } from '../hall/looks.ts';
import { numberOf, refOf } from '../queue/ticket.ts';
import type { Db } from './open.ts';

interface JobRow {
  id: number;
  printer: string;
  document: DocumentKind;
  reprint: number;
  state: string;
  day: string | null;
  letter: string | null;
  n: number | null;
}

const jobColumns =
  'SELECT job.id, job.printer, job.document, job.reprint, job.state, ticket.day, ticket.letter, ticket.n FROM job LEFT JOIN ticket ON ticket.id = job.ticket';

/** What rules may ask about paper. */
export function paperLookUps(
  db: Db,
  hallCode: string,
): Pick<Looks, 'slipsOf' | 'lastJobOf' | 'lastTestPage' | 'job' | 'letterhead'> {
  // A slip that another printer took over is still the same slip.
  const slips = db.prepare('SELECT coalesce(max(reprint) + 1, 0) FROM job WHERE ticket = ? AND document = ?').pluck();
  const last = db.prepare(`${jobColumns} WHERE job.ticket = ? ORDER BY job.id DESC LIMIT 1`);
  const lastOfAll = db.prepare(`${jobColumns} WHERE job.id = (SELECT max(id) FROM job)`);
  const byId = db.prepare(`${jobColumns} WHERE job.id = ?`);
  const letterhead = db.prepare('SELECT content FROM letterhead').pluck();
  function answerFrom(row: unknown): JobAnswer | null {
    if (row === undefined) return null;
    const { id, printer, document, reprint, state, day, letter, n } = row as JobRow;
    const ticket = day === null ? null : refOf(hallCode, day, numberOf(letter!, n!));
    return { id: String(id), printer, document, ticket, reprint, state };
  }
  return {
    slipsOf: (ticket, document) => slips.get(ticket, document) as number,
    lastJobOf: (ticket) => answerFrom(last.get(ticket)),
    lastTestPage: () => answerFrom(lastOfAll.get()),
    job: (id) => answerFrom(byId.get(Number(id))),
    letterhead() {
      const content = letterhead.get() as string | undefined;
      return content === undefined ? noLetterhead : (JSON.parse(content) as Letterhead);
    },
  };
}

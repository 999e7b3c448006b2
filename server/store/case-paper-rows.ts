import type { CasePaperFact } from '../cases/paper-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** As a job names the paper it prints. */
export const aboutOf = (caseId: string, number: string) => `${caseId}/${number}`;

/** What the facts about papers of cases do to the rows. */
export function casePaperRows(db: Db): Appliers<CasePaperFact['fact']> {
  const issued = db.prepare('INSERT INTO case_paper (case_id, number, states) VALUES (?, ?, ?)');
  const queued = db.prepare(
    "INSERT INTO job (printer, document, about, reprint, state, queued_at) VALUES (?, 'case-paper', ?, ?, 'queued', ?)",
  );
  const opened = db.prepare('INSERT INTO paper_opening VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at');
  return {
    'paper-opened'({ case: caseId, paper, by }, at) {
      opened.run(caseId, paper, by, at);
    },
    'paper-issued'({ case: caseId, number, states }) {
      issued.run(caseId, number, states);
    },
    'paper-queued'({ case: caseId, paper, printer, reprint }, at) {
      queued.run(printer, aboutOf(caseId, paper), reprint, at);
    },
  };
}

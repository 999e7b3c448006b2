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
  return {
    'paper-issued'({ case: caseId, number, states }) {
      issued.run(caseId, number, states);
    },
    'paper-queued'({ case: caseId, paper, printer, reprint }, at) {
      queued.run(printer, aboutOf(caseId, paper), reprint, at);
    },
  };
}

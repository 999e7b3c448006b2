import { openPaper } from '../cases/case-paper.ts';
import type { CasePaperLooks } from '../cases/paper-looks.ts';
import type { JobAnswer } from '../hall/looks.ts';
import { aboutOf } from './case-paper-rows.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

/** The papers of cases as they were issued. */
export function casePaperLookUps(db: Db, seal: Seal): CasePaperLooks {
  const states = db.prepare('SELECT states FROM case_paper WHERE case_id = ? AND number = ?').pluck();
  const slips = db.prepare('SELECT coalesce(max(reprint) + 1, 0) FROM job WHERE about = ?').pluck();
  const last = db.prepare(
    'SELECT id, printer, document, reprint, state FROM job WHERE about = ? ORDER BY id DESC LIMIT 1',
  );
  const opener = { openText: (sealed: string, about: string) => seal.open(sealed, about) };
  const opened = db.prepare('SELECT at FROM paper_opening WHERE case_id = ? AND paper = ? AND by_whom = ?').pluck();
  return {
    paperOpenedAt: (caseId, number, jobNo) => (opened.get(caseId, number, jobNo) as number | undefined) ?? null,
    casePaper(caseId, number) {
      const sealed = states.get(caseId, number) as string | undefined;
      if (sealed === undefined) return null;
      return {
        case: caseId,
        paper: openPaper(opener, number, sealed),
        slips: slips.get(aboutOf(caseId, number)) as number,
      };
    },
    lastJobOfPaper(caseId, number) {
      const row = last.get(aboutOf(caseId, number)) as (Omit<JobAnswer, 'id' | 'ticket'> & { id: number }) | undefined;
      return row ? { ...row, id: String(row.id), ticket: null } : null;
    },
  };
}

import type { BreachRow, CaseLooks, CaseStep, PaperJob } from '../cases/case-looks.ts';
import type { Case } from '../cases/case.ts';
import type { Holder } from '../../protocol/holder.ts';
import { openCaseDrafts } from './case-drafts.ts';
import { caseLists } from './case-lists.ts';
import { aboutOf } from './case-paper-rows.ts';
import { readCase } from './case-rows.ts';
import { markToken } from './case-tokens.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

/** What rules and views may ask about cases, answered by index. */
export function caseLookUps(db: Db, seal: Seal): CaseLooks {
  const byId = db.prepare('SELECT content FROM case_file WHERE id = ?').pluck();
  const byNumber = db.prepare('SELECT content FROM case_file WHERE number = ?').pluck();
  const byToken = db.prepare('SELECT content FROM case_file WHERE token = ?').pluck();
  const ofTicket = db
    .prepare('SELECT content FROM case_file WHERE id IN (SELECT case_id FROM case_visit WHERE ticket = ?) ORDER BY seq')
    .pluck();
  const ofHolder = db.prepare('SELECT content FROM case_file WHERE holder = ? AND open = 1 ORDER BY seq').pluck();
  const silent = db
    .prepare(
      // Those that wait for an answer are many; those whose five days are over, few.
      "SELECT content FROM case_file INDEXED BY case_silent WHERE tell_by < ? AND state IN ('received', 'to-supplement') ORDER BY tell_by, seq LIMIT ?",
    )
    .pluck();
  const last = db.prepare('SELECT last FROM case_numbering WHERE series = ?').pluck();
  const steps = db.prepare('SELECT n, seq, at, by_whom AS by, fact FROM case_step WHERE case_id = ? ORDER BY n');
  const jobs = db.prepare(
    `SELECT about, max(id) AS id, printer, state, settled_at AS settledAt FROM job WHERE about >= ? AND about < ? GROUP BY about`,
  );
  const printed = db.prepare(
    `SELECT case_id AS "case", number, paper FROM case_unserved JOIN case_file ON id = case_id
      WHERE printing = 1 AND EXISTS (SELECT 1 FROM job WHERE about = case_id || '/' || paper AND state = 'printed')
      ORDER BY case_unserved.at LIMIT ?`,
  );
  // A slip in the printer's own time is no trouble yet: the caller says since when it must lie.
  const unserved = db.prepare(
    `SELECT case_id AS "case", number, paper, case_unserved.at, by_whom AS by FROM case_unserved JOIN case_file ON id = case_id
      WHERE case_unserved.at < ? ORDER BY case_unserved.at LIMIT ?`,
  );
  const unservedOf = db.prepare(
    `SELECT case_id AS "case", number, paper, case_unserved.at AS at, by_whom AS by FROM case_unserved JOIN case_file ON id = case_id
      WHERE by_whom = @clerk AND case_unserved.at < @before
    UNION ALL SELECT case_id, number, paper, case_unserved.at, by_whom FROM case_file CROSS JOIN case_unserved ON case_id = id
      WHERE holder = @clerk AND unserved > 0 AND by_whom = 'hub' AND case_unserved.at < @before
      ORDER BY at LIMIT @most`,
  );
  const breaches = db.prepare(
    `SELECT case_id AS "case", number, notice, staff, at, verdict, complaint FROM case_breach JOIN case_file ON id = case_id
      WHERE verdict IS NULL ORDER BY at LIMIT ?`,
  );
  const verified = db
    .prepare(
      "SELECT count(*) FROM case_breach WHERE staff = ? AND judged_at >= ? AND verdict = 'verified' AND complaint IS NOT NULL AND (appealed_at IS NULL OR appeal = 'upheld')",
    )
    .pluck();
  const read = (found: unknown): Case => readCase(seal, found as string);
  const one = (found: unknown) => (found === undefined ? null : read(found));
  const drafts = openCaseDrafts(db, seal);
  return {
    draftOf: (ref) => drafts.read(ref)?.draft ?? null,
    case: (id) => one(byId.get(id)),
    caseByNumber: (number) => one(byNumber.get(number)),
    caseByToken: (token) => one(byToken.get(markToken(seal, token))),
    casesOfTicket: (ref) => ofTicket.all(ref).map(read),
    openCasesOf: (jobNo) => ofHolder.all(jobNo).map(read),
    lastOfSeries: (series) => (last.get(series) as number | undefined) ?? 0,
    caseSteps: (id) =>
      (steps.all(id) as (Omit<CaseStep, 'fact'> & { fact: string })[]).map(({ fact, ...step }) => ({
        ...step,
        fact: JSON.parse(fact) as CaseStep['fact'],
      })),
    paperJobs(caseId) {
      // Everything whose name begins with the case and the stroke: `0` follows `/` in every alphabet.
      const rows = jobs.all(aboutOf(caseId, ''), `${caseId}0`) as (Omit<PaperJob, 'paper' | 'id'> & {
        about: string;
        id: number;
      })[];
      return rows.map(({ about, id, ...job }) => ({ ...job, id: String(id), paper: about.slice(caseId.length + 1) }));
    },
    silentCases: (today, most) => silent.all(today, most).map(read),
    printedUnserved: (most) => printed.all(most) as { case: string; number: string; paper: string }[],
    unservedPapers: (before, most, clerk = null) =>
      (clerk === null ? unserved.all(before, most) : unservedOf.all({ before, most, clerk })) as {
        case: string;
        number: string;
        paper: string;
        at: number;
        by: string;
      }[],
    ...caseLists(db),
    openBreaches: (most) => breaches.all(most) as BreachRow[],
    verifiedBreachesOf: (jobNo, since) => verified.get(jobNo, since) as number,
    applicantOf: ({ holder, ref }) =>
      holder === null ? null : (JSON.parse(seal.open(holder, `holder:${ref}`)) as Holder),
  };
}

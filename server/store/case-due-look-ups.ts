import type { CaseDueLooks, Counted, UnderwayLine } from '../cases/case-due-looks.ts';
import { auditLookUps } from './audit-look-ups.ts';
import { lineColumns, lineOf, type LineRow } from './case-lists.ts';
import { readCase } from './case-rows.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

/** What may be asked about limits, answered by index. */
export function caseDueLookUps(db: Db, seal: Seal): CaseDueLooks {
  const any = db.prepare('SELECT EXISTS (SELECT 1 FROM case_file)').pluck();
  const toLookAt = db.prepare('SELECT content FROM case_file WHERE look_on <= ? ORDER BY look_on, seq LIMIT ?').pluck();
  const toRecount = db.prepare("SELECT content FROM case_file WHERE look_on = '' ORDER BY seq LIMIT ?").pluck();
  const overdueSince = db
    .prepare(
      "SELECT count(*) FROM case_file INDEXED BY case_overdue WHERE open = 1 AND due_on >= @since AND due_on < @today AND state IN ('accepted', 'decided')",
    )
    .pluck();
  const recalled = db.prepare(
    'SELECT count(*) AS recalled, coalesce(sum(at_counter), 0) AS returned FROM case_file WHERE recalled_for = ?',
  );
  const out = db.prepare(
    `${lineColumns} WHERE recalled_for >= ? AND recalled_for = promised_on AND at_counter = 0 ORDER BY recalled_for, seq LIMIT ?`,
  );
  // From the few that lie open there: a walk over all open cases would be the longer way.
  const parts = db.prepare(
    `${lineColumns} WHERE id IN (SELECT case_id FROM case_part WHERE unit = ? AND finished = 0) AND +open = 1
      ORDER BY +due_key, seq LIMIT ?`,
  );
  const underway = db.prepare(
    `SELECT id, number, at FROM case_underway CROSS JOIN case_file ON id = case_id WHERE +open = 1 AND staff = @jobNo
      UNION ALL SELECT id, number, at FROM case_underway CROSS JOIN case_file ON id = case_id
      WHERE +open = 1 AND case_underway.unit = @unit ORDER BY at`,
  );
  const overdueOf = db.prepare(
    // Each state from its own index: what waits for an answer past its day would be walked through otherwise.
    `${lineColumns} INDEXED BY case_holder_state WHERE holder = @holder AND state = 'accepted' AND due_key < @today
      UNION ALL ${lineColumns} INDEXED BY case_holder_state WHERE holder = @holder AND state = 'decided' AND due_key < @today
      ORDER BY key, seq LIMIT @most`,
  );
  // How long a list is, and its first lines: what is counted is what is listed.
  const overdue = listed(
    db.prepare(
      `SELECT count(*) FROM (SELECT 1 FROM case_file INDEXED BY case_overdue WHERE open = 1 AND due_on < @today
        AND state IN ('accepted', 'decided') LIMIT @countMost)`,
    ),
    db.prepare(
      `${lineColumns} INDEXED BY case_due WHERE open = 1 AND due_key < @today AND state IN ('accepted', 'decided')
        ORDER BY due_key, seq LIMIT @most`,
    ),
  );
  const dueOn = listed(
    db.prepare(
      `SELECT count(*) FROM (SELECT 1 FROM case_file INDEXED BY case_state WHERE state = 'accepted' AND due_key = @day LIMIT @countMost)`,
    ),
    db.prepare(
      `${lineColumns} INDEXED BY case_state WHERE state = 'accepted' AND due_key = @day ORDER BY due_key, seq LIMIT @most`,
    ),
  );
  const stalled = listed(
    db.prepare(
      `SELECT count(*) FROM (SELECT 1 FROM case_file INDEXED BY case_moved WHERE moved_at < @before AND open = 1 AND due_on IS NOT NULL
        LIMIT @countMost)`,
    ),
    db.prepare(
      `${lineColumns} INDEXED BY case_moved WHERE moved_at < @before AND open = 1 AND due_on IS NOT NULL ORDER BY moved_at LIMIT @most`,
    ),
  );
  const deliver = listed(
    db.prepare(
      `SELECT count(*) FROM (SELECT 1 FROM case_file INDEXED BY case_state WHERE state = 'decided' AND due_key <= @until LIMIT @countMost)`,
    ),
    db.prepare(
      `${lineColumns} INDEXED BY case_state WHERE state = 'decided' AND due_key <= @until ORDER BY due_key, seq LIMIT @most`,
    ),
  );
  const uncertified = listed(
    db.prepare(
      `SELECT count(*) FROM (SELECT 1 FROM case_file INDEXED BY case_uncertified WHERE state = 'decided' AND granted = 1 LIMIT @countMost)`,
    ),
    db.prepare(
      `${lineColumns} INDEXED BY case_uncertified WHERE state = 'decided' AND granted = 1 ORDER BY due_on, seq LIMIT @most`,
    ),
  );
  return {
    ...auditLookUps(db),
    keepsCases: () => any.get() === 1,
    casesToLookAt: (until, most) => toLookAt.all(until, most).map((content) => readCase(seal, content as string)),
    casesToRecount: (most) => toRecount.all(most).map((content) => readCase(seal, content as string)),
    overdueCases: (today, most) => overdue({ today }, most),
    overdueOf: (holder, today, most) => (overdueOf.all({ holder, today, most }) as LineRow[]).map(lineOf),
    overdueSince: (today, since) => overdueSince.get({ today, since }) as number,
    casesDueOn: (day, most) => dueOn({ day }, most),
    recalledFor: (day) => recalled.get(day) as { recalled: number; returned: number },
    recallsOut: (today, most) => (out.all(today, most) as LineRow[]).map(lineOf),
    stalledCases: (before, most) => stalled({ before }, most),
    casesToDeliver: (until, most) => deliver({ until }, most),
    uncertifiedCases: (most) => uncertified({}, most),
    partsOf: (unit, most) => (parts.all(unit, most) as LineRow[]).map(lineOf),
    underwayTo: (to) => underway.all(to) as UnderwayLine[],
  };
}

/** Nobody reads a longer list line by line, and a longer count holds up the hall. */
const countMost = 1000;

type Statement = ReturnType<Db['prepare']>;

function listed(count: Statement, first: Statement) {
  const sum = count.pluck();
  return (which: object, most: number): Counted => ({
    count: sum.get({ ...which, countMost }) as number,
    lines: (first.all({ ...which, most }) as LineRow[]).map(lineOf),
  });
}

import type { CaseDueLooks, Counted, UnderwayLine } from '../cases/case-due-looks.ts';
import { lineColumns, lineOf, type LineRow } from './case-lists.ts';
import { readCase } from './case-rows.ts';
import type { Db } from './open.ts';

const due = "coalesce(due_on, '9999')";
const overdue = `open = 1 AND ${due} < @today AND state IN ('accepted', 'decided')`;
/** What is counted and listed, in one order. */
const lists = {
  overdue,
  overdueOf: `holder = @holder AND ${overdue}`,
  dueOn: `state = 'accepted' AND ${due} = @day`,
  stalled: 'moved_at < @before AND open = 1 AND due_on IS NOT NULL',
  deliver: `state = 'decided' AND ${due} <= @until`,
  uncertified: "state = 'decided' AND granted = 1",
} as const;

/** What may be asked about limits, answered by index. */
export function caseDueLookUps(db: Db): CaseDueLooks {
  const any = db.prepare('SELECT EXISTS (SELECT 1 FROM case_file)').pluck();
  const toLookAt = db.prepare('SELECT content FROM case_file WHERE look_on <= ? ORDER BY look_on, seq LIMIT ?').pluck();
  const since = db.prepare(`SELECT count(*) FROM case_file WHERE ${overdue} AND ${due} >= @since`).pluck();
  const recalled = db.prepare(
    'SELECT count(*) AS recalled, coalesce(sum(at_counter), 0) AS returned FROM case_file WHERE recalled_for = ?',
  );
  const out = db.prepare(
    `${lineColumns} WHERE recalled_for >= ? AND recalled_for = promised_on AND at_counter = 0 ORDER BY recalled_for, seq LIMIT ?`,
  );
  const parts = db.prepare(
    `${lineColumns} WHERE open = 1 AND id IN (SELECT case_id FROM case_part WHERE unit = ? AND finished = 0)
      ORDER BY ${due}, seq LIMIT ?`,
  );
  const underway = db.prepare(
    `SELECT id, number, at FROM case_underway JOIN case_file ON id = case_id WHERE open = 1 AND staff = @jobNo
      UNION ALL SELECT id, number, at FROM case_underway JOIN case_file ON id = case_id WHERE open = 1 AND case_underway.unit = @unit
      ORDER BY at`,
  );
  const [overdueAll, overdueOf, dueOn, stalled, deliver, uncertified] = [
    counted('overdue', `${due}, seq`),
    counted('overdueOf', `${due}, seq`),
    counted('dueOn', `${due}, seq`),
    counted('stalled', 'moved_at'),
    counted('deliver', `${due}, seq`),
    counted('uncertified', 'due_on, seq'),
  ];
  return {
    keepsCases: () => any.get() === 1,
    casesToLookAt: (until, most) => toLookAt.all(until, most).map((content) => readCase(content as string)),
    overdueCases: (today, most, of) => (of ? overdueOf({ today, ...of }, most) : overdueAll({ today }, most)),
    overdueSince: (today, first) => since.get({ today, since: first }) as number,
    casesDueOn: (day, most) => dueOn({ day }, most),
    recalledFor: (day) => recalled.get(day) as { recalled: number; returned: number },
    recallsOut: (today, most) => (out.all(today, most) as LineRow[]).map(lineOf),
    stalledCases: (before, most) => stalled({ before }, most),
    casesToDeliver: (until, most) => deliver({ until }, most),
    uncertifiedCases: (most) => uncertified({}, most),
    partsOf: (unit, most) => (parts.all(unit, most) as LineRow[]).map(lineOf),
    underwayTo: (to) => underway.all(to) as UnderwayLine[],
  };

  function counted(list: keyof typeof lists, order: string) {
    const count = db.prepare(`SELECT count(*) FROM case_file WHERE ${lists[list]}`).pluck();
    const first = db.prepare(`${lineColumns} WHERE ${lists[list]} ORDER BY ${order} LIMIT @most`);
    return (which: object, most: number): Counted => ({
      count: count.get(which) as number,
      lines: (first.all({ ...which, most }) as LineRow[]).map(lineOf),
    });
  }
}

import type { CaseLine, CaseLooks, CaseQuery, FiledLine } from '../cases/case-looks.ts';
import type { Db } from './open.ts';

/** The columns of a case in a list; what follows is the caller's. */
export const lineColumns = `SELECT seq, due_key AS key, id, number, service, state, stage, unit, holder, first_asker AS firstAsker,
  received_on AS receivedOn, due_on AS due, promised_on AS promised, statutory_on AS statutory, recall_on AS recall, moved_at AS movedAt,
  visits, breaches AS probableBreaches, asks_approval AS asksApproval, unserved,
  recalled_for AS recalledFor, at_counter AS atCounter FROM case_file`;
/** The page begins after this line; due days without a day come last. */
const order = '(due_key, seq) > (@key, @id) AND due_key <= @due ORDER BY due_key, seq LIMIT @most';

export type LineRow = Omit<CaseLine, 'asksApproval' | 'recalled' | 'returned'> & {
  seq: number;
  key: string;
  asksApproval: number;
  recalledFor: string | null;
  atCounter: number;
};

export const lineOf = ({ seq: _, key: __, asksApproval, recalledFor, atCounter, ...line }: LineRow): CaseLine => ({
  ...line,
  asksApproval: asksApproval === 1,
  recalled: recalledFor !== null && recalledFor === line.promised,
  returned: atCounter === 1,
});

/** Pages of cases, each a walk along one index from where the last page ended: as fast at the end of a long list as at its beginning. */
export function caseLists(
  db: Db,
): Pick<CaseLooks, 'caseLines' | 'caseLinesOf' | 'caseLinesOfMark' | 'caseLinesByDay' | 'askingApproval'> {
  const by = {
    open: db.prepare(`${lineColumns} INDEXED BY case_due WHERE open = 1 AND ${order}`),
    state: db.prepare(`${lineColumns} INDEXED BY case_state WHERE state = @state AND ${order}`),
    holder: db.prepare(`${lineColumns} INDEXED BY case_holder WHERE holder = @holder AND open = 1 AND ${order}`),
    holderState: db.prepare(
      `${lineColumns} INDEXED BY case_holder_state WHERE holder = @holder AND state = @state AND ${order}`,
    ),
    unit: db.prepare(`${lineColumns} INDEXED BY case_unit WHERE unit = @unit AND open = 1 AND ${order}`),
    unitState: db.prepare(
      `${lineColumns} INDEXED BY case_unit_state WHERE unit = @unit AND state = @state AND ${order}`,
    ),
  };
  const byNumber = db.prepare(`${lineColumns} WHERE number = ?`);
  const ofTicket = db.prepare(
    // Who acts for many has many: only the newest are looked at.
    `${lineColumns} WHERE seq IN (
        SELECT seq FROM case_visit JOIN case_file ON id = case_id WHERE ticket = @ref
        UNION SELECT seq FROM (SELECT seq FROM case_file INDEXED BY case_applicant
          WHERE applicant_mark = (SELECT holder_mark FROM ticket WHERE id = @id) AND open = 1 ORDER BY seq DESC LIMIT 20))
      ORDER BY seq DESC LIMIT 20`,
  );
  const ofMark = db.prepare(`${lineColumns} WHERE applicant_mark = ? ORDER BY seq DESC LIMIT ?`);
  const byDay = db.prepare(
    `${lineColumns} INDEXED BY case_received WHERE (received_on, seq) > (@day, @seq) AND received_on <= @to ORDER BY received_on, seq LIMIT @most`,
  );
  const indexOf = db.prepare('SELECT place FROM case_archive WHERE case_id = ?').pluck();
  const asking = db.prepare(`${lineColumns} WHERE asks_approval = 1 ORDER BY unit, seq LIMIT ?`);
  return {
    caseLines,
    caseLinesOfMark: (mark, most) => (ofMark.all(mark, most) as LineRow[]).map(lineOf),
    caseLinesByDay: ({ from, to }, after, most) =>
      (byDay.all({ day: after?.day ?? from, seq: after?.seq ?? 0, to, most }) as LineRow[]).map(
        (row): FiledLine => ({
          ...lineOf(row),
          seq: row.seq,
          index: (indexOf.get(row.id) as string | undefined) ?? null,
        }),
      ),
    askingApproval: (most) => (asking.all(most) as LineRow[]).map(lineOf),
    caseLinesOf: (which) =>
      ('number' in which
        ? (byNumber.all(which.number) as LineRow[])
        : (ofTicket.all({ ref: which.ticket.ref, id: which.ticket.id }) as LineRow[])
      ).map(lineOf),
  };

  function caseLines(query: CaseQuery) {
    const { state, holder, unit, due = '9999', after, most } = query;
    const which =
      holder !== undefined
        ? state === undefined
          ? by.holder
          : by.holderState
        : unit !== undefined
          ? state === undefined
            ? by.unit
            : by.unitState
          : state === undefined
            ? by.open
            : by.state;
    const wanted = {
      ...(state === undefined ? {} : { state }),
      ...(holder === undefined ? {} : { holder }),
      ...(holder !== undefined || unit === undefined ? {} : { unit }),
      due,
      key: after?.key ?? '',
      id: after?.id ?? 0,
      // One more than asked for tells whether there is a next page.
      most: most + 1,
    };
    const rows = which.all(wanted) as LineRow[];
    const page = rows.slice(0, most);
    const last = page.at(-1);
    return {
      lines: page.map(lineOf),
      next: rows.length > most && last ? `${last.key}.${last.seq}` : null,
    };
  }
}

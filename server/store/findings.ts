import { firstBreak, whyNot } from './journal.ts';
import type { Db } from './open.ts';

/** What must hold of the data whatever happened: each a query that finds nothing. */
const invariants: [sql: string, say: (row: Record<string, unknown>) => string][] = [
  [
    'SELECT day, letter, count(*) AS n, max(n) AS last FROM ticket GROUP BY day, letter HAVING count(*) <> max(n)',
    (row) => `numbers of ${row.letter} on ${row.day} have a gap: ${row.n} tickets, last number ${row.last}`,
  ],
  [
    'SELECT numbering.day, numbering.letter, last, max(n) AS issued FROM numbering LEFT JOIN ticket USING (day, letter) GROUP BY numbering.day, numbering.letter HAVING last IS NOT issued',
    (row) => `the numbering of ${row.letter} on ${row.day} says ${row.last}, the last ticket is ${row.issued}`,
  ],
  [
    "SELECT line.line, line.waiting, (SELECT count(*) FROM ticket WHERE state = 'waiting' AND ticket.line = line.line) AS really FROM line WHERE line.waiting <> really",
    (row) => `line ${row.line} counts ${row.waiting} waiting, ${row.really} really wait`,
  ],
  [
    "SELECT counter.number, counter.ticket FROM counter LEFT JOIN ticket ON ticket.id = counter.ticket WHERE counter.ticket IS NOT NULL AND (ticket.id IS NULL OR ticket.state NOT IN ('called', 'serving') OR ticket.counter <> counter.number)",
    (row) => `counter ${row.number} holds ticket ${row.ticket}, which is not there`,
  ],
  [
    "SELECT ticket.id, ticket.state FROM ticket LEFT JOIN counter ON counter.ticket = ticket.id WHERE ticket.state IN ('called', 'serving') AND counter.number IS NULL",
    (row) => `ticket ${row.id} is ${row.state} at no counter`,
  ],
  [
    "SELECT count(*) AS n FROM journal, json_each(journal.facts) fact WHERE fact.value ->> 'fact' = 'ticket-issued' HAVING n <> (SELECT count(*) FROM ticket)",
    (row) => `the journal tells of ${row.n} tickets, the data holds another number`,
  ],
];

/** Integrity of the file, references, the journal's chain, and the invariants. Empty when all is whole. */
export function findings(db: Db): string[] {
  // One moment of the data, also beside a hub that is writing. Nothing is ever committed: torn data would refuse even that.
  db.exec('BEGIN');
  try {
    return [
      ...told('the file', () =>
        (db.pragma('integrity_check') as { integrity_check: string }[])
          .filter(({ integrity_check: says }) => says !== 'ok')
          .map(({ integrity_check: says }) => `the file: ${says}`),
      ),
      ...told('the references', () =>
        (db.pragma('foreign_key_check') as { table: string; rowid: number }[]).map(
          ({ table, rowid }) => `${table} row ${rowid} refers to something that is not there`,
        ),
      ),
      ...told('the journal', () => {
        const broken = firstBreak(db);
        return broken ? [`the journal: ${broken.what}`] : [];
      }),
      ...invariants.flatMap(([sql, say]) =>
        told('the rows', () => (db.prepare(sql).all() as Record<string, unknown>[]).map(say)),
      ),
    ];
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

/** What one part of the check finds. Data that cannot even be read is a finding too, and the other parts still have their say. */
function told(what: string, part: () => string[]): string[] {
  try {
    return part();
  } catch (error) {
    return [`${what}: ${whyNot(error)}`];
  }
}

import type { Fact } from '../hall/facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

type PaperFact = Extract<
  Fact['fact'],
  'slip-queued' | 'test-page-queued' | 'slip-set-aside' | 'roll-changed' | 'letterhead-edited'
>;

/** What the facts about paper do to the rows. What becomes of a slip is the spool's, and written by its book. */
export function paperRows(db: Db): Appliers<PaperFact> {
  const slip = db.prepare(
    "INSERT INTO job (printer, document, ticket, reprint, state, queued_at) VALUES (?, ?, ?, ?, 'queued', ?)",
  );
  const aside = db.prepare('UPDATE job SET set_aside_by = ? WHERE id = ?');
  const roll = db.prepare(
    'INSERT INTO roll (printer, changed_at) VALUES (?, ?) ON CONFLICT DO UPDATE SET changed_at = excluded.changed_at, used_mm = 0, low_at_mm = NULL, out = 0',
  );
  const letterhead = db.prepare(
    'INSERT INTO letterhead VALUES (1, ?) ON CONFLICT DO UPDATE SET content = excluded.content',
  );
  return {
    'slip-queued'({ printer, ticket, reprint, document = 'ticket' }, at) {
      slip.run(printer, document, ticket, reprint, at);
    },
    'test-page-queued'({ printer }, at) {
      slip.run(printer, 'test-page', null, 0, at);
    },
    'slip-set-aside'({ job, by }) {
      aside.run(by, Number(job));
    },
    'roll-changed'({ printer }, at) {
      roll.run(printer, at);
    },
    'letterhead-edited'({ letterhead: content }) {
      letterhead.run(JSON.stringify(content));
    },
  };
}

import type { Ask, AskLooks } from '../posts/ask-looks.ts';
import type { Db } from './open.ts';

/** What rules and screens ask about people who were asked to a counter. */
export function askLookUps(db: Db): AskLooks {
  const ofDay = db.prepare(
    'SELECT id, task, counter, staff, by_job_no AS "by", at, state, answered_at AS answeredAt FROM asked WHERE day = ? ORDER BY id',
  );
  const next = db.prepare('SELECT coalesce(max(id), 0) + 1 FROM asked').pluck();
  return {
    asksOf: (day) =>
      (ofDay.all(day) as (Omit<Ask, 'id'> & { id: number })[]).map((ask) => ({ ...ask, id: String(ask.id) })),
    nextAskId: () => String(next.get()),
  };
}

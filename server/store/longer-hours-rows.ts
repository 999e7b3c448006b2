import type { LongerHoursFact } from '../posts/longer-hours-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

type Asked = Extract<LongerHoursFact, { fact: 'longer-hours-asked' }>;
/** As the journal may have it: an earlier hub asked for the whole hall, counted nobody, and called the sealed words `reason`. */
type Written = Partial<Pick<Asked, 'counters' | 'waiting' | 'sealed'>> & { reason?: string };

/** Longer days: asked for, and approved, declined or withdrawn. */
export function longerHoursRows(db: Db): Appliers<LongerHoursFact['fact']> {
  const ask = db.prepare(
    `INSERT INTO longer_hours (id, day, usual_min, until_min, counters, waiting, reason, by_job_no, at)
    VALUES (@id, @day, @usual, @until, @counters, @waiting, @reason, @by, @at)`,
  );
  const approve = db.prepare('UPDATE longer_hours SET approved_by = ?, approved_at = ? WHERE id = ?');
  const end = db.prepare(
    'UPDATE longer_hours SET ended = @ended, ended_by = @by, ended_at = @at, ended_reason = @reason WHERE id = @id',
  );
  return {
    'longer-hours-asked'(fact, at) {
      const { longer, day, usual, until, by } = fact;
      const { counters = [], waiting = 0, sealed, reason = sealed }: Written = fact;
      const id = Number(longer);
      ask.run({ id, day, usual, until, counters: JSON.stringify(counters), waiting, reason, by, at });
    },
    'longer-hours-approved'({ longer, by }, at) {
      approve.run(by, at, Number(longer));
    },
    'longer-hours-declined'({ longer, by, sealed }, at) {
      end.run({ id: Number(longer), ended: 'declined', by, at, reason: sealed });
    },
    'longer-hours-withdrawn'({ longer, by }, at) {
      end.run({ id: Number(longer), ended: 'withdrawn', by, at, reason: null });
    },
  };
}

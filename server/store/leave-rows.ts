import { type Leave, leaveAfter } from '../posts/leave.ts';
import type { LeaveFact } from '../posts/leave-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** What the facts about leave do to the rows: the rule says how a leave stands after a fact, here it is only kept. */
export function leaveRows(db: Db): Appliers<LeaveFact['fact']> {
  const content = db.prepare('SELECT content FROM leave WHERE id = ?').pluck();
  const keep = db.prepare(
    `INSERT INTO leave (id, staff, kind, from_ms, to_ms, state, started_ms, ended_ms, content)
      VALUES (@id, @staff, @kind, @from, @to, @state, @startedAt, @endedAt, @content)
      ON CONFLICT DO UPDATE SET to_ms = excluded.to_ms, state = excluded.state, started_ms = excluded.started_ms,
        ended_ms = excluded.ended_ms, content = excluded.content`,
  );
  function apply(fact: LeaveFact, at: number): void {
    const before = content.get(fact.leave) as string | undefined;
    const leave = leaveAfter(before === undefined ? null : (JSON.parse(before) as Leave), fact, at);
    const { id, staff, kind, from, to, state, startedAt, endedAt } = leave;
    keep.run({ id, staff, kind, from, to, state, startedAt, endedAt, content: JSON.stringify(leave) });
  }
  return {
    'leave-requested': apply,
    'leave-signed': apply,
    'leave-filed': apply,
    'leave-rejected': apply,
    'leave-withdrawn': apply,
    'leave-started': apply,
    'leave-extension-asked': apply,
    'leave-extended': apply,
    'leave-ended': apply,
  };
}

import type { RotaFact } from '../posts/rota-facts.ts';
import { monthOf } from '../posts/rota-days.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** What the facts of the rota do to its rows. A change after filing leaves a row of its own, with its reason. */
export function rotaRows(db: Db): Appliers<RotaFact['fact']> {
  const assign = db.prepare(
    'INSERT INTO assignment (day, kind, counter, shift, staff, why, by_job_no, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const unassign = db.prepare(
    'DELETE FROM assignment WHERE day = ? AND kind = ? AND counter = ? AND shift = ? AND staff = ?',
  );
  const leader = db.prepare(
    'INSERT INTO duty_leader VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET staff = excluded.staff, by_job_no = excluded.by_job_no, at = excluded.at',
  );
  const plan = db.prepare(
    'INSERT INTO meeting (id, day, from_min, to_min, what, people, by_job_no, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const cancel = db.prepare("UPDATE meeting SET state = 'cancelled' WHERE id = ?");
  const file = db.prepare('INSERT INTO rota_month VALUES (?, ?, ?, ?)');
  const change = db.prepare(
    'INSERT INTO rota_change (month, at, by_job_no, reason, what, day, count) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );

  type Changed = Exclude<RotaFact, { fact: 'rota-filed' }>;
  function keep({ fact, filed, by, reason }: Changed, days: readonly string[], at: number): void {
    for (const month of filed) {
      const within = days.filter((day) => monthOf(day) === month);
      if (within.length > 0) change.run(month, at, by, reason ?? '', fact, within.sort()[0], within.length);
    }
  }

  return {
    'shifts-assigned'(fact, at) {
      for (const { day, kind, counter, shift, staff, why } of fact.assigned)
        assign.run(day, kind, counter ?? 0, shift, staff, why, fact.by, at);
      keep(
        fact,
        fact.assigned.map(({ day }) => day),
        at,
      );
    },
    'shifts-unassigned'(fact, at) {
      for (const { day, kind, counter, shift, staff } of fact.removed)
        unassign.run(day, kind, counter ?? 0, shift, staff);
      keep(
        fact,
        fact.removed.map(({ day }) => day),
        at,
      );
    },
    'duty-leaders-set'(fact, at) {
      for (const { day, staff } of fact.leaders) leader.run(day, staff, fact.by, at);
      keep(
        fact,
        fact.leaders.map(({ day }) => day),
        at,
      );
    },
    'meeting-planned'(fact, at) {
      const { meeting, day, from, to, what, people, by } = fact;
      plan.run(Number(meeting), day, from, to, JSON.stringify(what), JSON.stringify(people), by, at);
      keep(fact, [day], at);
    },
    'meeting-cancelled'(fact, at) {
      cancel.run(Number(fact.meeting));
      keep(fact, [fact.day], at);
    },
    'rota-filed'({ month, by, late }, at) {
      file.run(month, at, by, late ? 1 : 0);
    },
  };
}

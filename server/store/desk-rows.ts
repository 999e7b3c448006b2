import type { DeskFact } from '../cases/desk-facts.ts';
import type { Fact } from '../hall/facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** What consultations, messages and calls of the back office do to the rows. */
export function deskRows(db: Db): Appliers<DeskFact['fact']> {
  const recorded = db.prepare(
    `INSERT INTO consultation (id, state, kind, channel, service, unit, counter, ticket, first_asker, holder, told, at, answer_by, answered_at, answered_by, content)
      VALUES (@consultation, @state, @kind, @channel, @service, @unit, @counter, @ticket, @by, @holder, @told, @at, @answerBy, @answeredAt, @answeredBy, @content)`,
  );
  const answered = db.prepare(
    "UPDATE consultation SET state = 'answered', told = @told, answered_at = @at, answered_by = @by, content = @content WHERE id = @consultation",
  );
  const passedOn = db.prepare('UPDATE consultation SET holder = ? WHERE id = ?');
  const left = db.prepare(
    'INSERT INTO message (id, to_whom, by_whom, case_id, at, remind_at, content) VALUES (@message, @to, @by, @about, @at, @remindAt, @content)',
  );
  const closed = db.prepare('UPDATE message SET closed_at = ?, closed_by = ?, done = ? WHERE id = ?');
  const called = db.prepare(
    `INSERT INTO unit_call (id, counter, ticket, case_id, unit, person, why, by_whom, at)
      VALUES (@call, @counter, @ticket, @about, @unit, @person, @why, @by, @at)`,
  );
  const arrived = db.prepare('UPDATE unit_call SET arrived_at = ?, arrived_by = ? WHERE id = ?');
  const off = db.prepare('UPDATE unit_call SET off_at = ? WHERE id = ?');
  return {
    'consultation-recorded'(fact, at) {
      const { fact: _, answered: now, at: counter, told, ...row } = fact;
      recorded.run({
        ...row,
        counter,
        told: JSON.stringify(told),
        at,
        state: now ? 'answered' : 'open',
        answeredAt: now ? at : null,
        answeredBy: now ? fact.by : null,
      });
    },
    'consultation-answered'({ consultation, told, content, by }, at) {
      answered.run({ consultation, told: JSON.stringify(told), content, by, at });
    },
    'consultation-passed-on'({ consultation, to }) {
      passedOn.run(to, consultation);
    },
    'message-left'({ message, to, by, about, remindAt, content }, at) {
      left.run({ message, to, by, about, remindAt, content, at });
    },
    'message-closed'({ message, by, done }, at) {
      closed.run(at, by, done, message);
    },
    'applicant-searched': () => undefined,
    'contact-opened': () => undefined,
    'unit-called'({ call, counter, ticket, about, unit, person, why, by }, at) {
      called.run({ call, counter, ticket, about, unit, person, why, by, at });
    },
    'unit-arrived'({ call, by }, at) {
      arrived.run(at, by, call);
    },
    'unit-called-off'({ call }, at) {
      off.run(at, call);
    },
  };
}

/** A visit that is over needs nobody from the back office any more; and a day that begins notes what the one before left past its limit. */
export function deskEchoes(db: Db): Partial<Appliers<Fact['fact']>> {
  const over = db.prepare('UPDATE unit_call SET off_at = ? WHERE ticket = ? AND arrived_at IS NULL AND off_at IS NULL');
  const overnight = db.prepare('UPDATE unit_call SET off_at = ? WHERE arrived_at IS NULL AND off_at IS NULL');
  const overdue = db.prepare(
    `INSERT OR IGNORE INTO case_overdue_day SELECT ?, holder, unit, service, count(*) FROM case_file INDEXED BY case_overdue
      WHERE open = 1 AND due_on <= ? AND state IN ('accepted', 'decided') GROUP BY holder, unit, service`,
  );
  return {
    'service-finished': ({ ref }, at) => void over.run(at, ref),
    'ticket-cancelled': ({ ref }, at) => void over.run(at, ref),
    // At the end of that day its own limit was past, too: nothing moved since.
    'day-opened'({ before }, at) {
      overnight.run(at);
      if (before !== null) overdue.run(before, before);
    },
  };
}

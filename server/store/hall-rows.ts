import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

type HallFact =
  | 'device-asked'
  | 'device-accepted'
  | 'device-revoked'
  | 'help-asked'
  | 'help-answered'
  | 'help-over'
  | 'day-opened'
  | 'hall-kept'
  | 'signed-in'
  | 'sign-in-failed'
  | 'signed-out';

/** Answers older than this may be forgotten from the next day on (answers.ts): no screen retries a key for three days. */
const answersKeptMs = 3 * 24 * 3600_000;

/** What the facts of the hall itself do to the rows: its day, its screens, its staff's sessions. */
export function hallRows(db: Db): Appliers<HallFact> {
  const asked = db.prepare(
    "INSERT INTO device (id, kind, label, token_hash, state, code, code_until, asked_at) VALUES (?, ?, ?, ?, 'pending', ?, ?, ?)",
  );
  const staleDevices = db.prepare("DELETE FROM device WHERE state = 'pending' AND code_until < ?");
  const accepted = db.prepare(
    "UPDATE device SET state = 'accepted', code = NULL, code_until = NULL, label = ?, printer = ? WHERE id = ?",
  );
  const revoked = db.prepare("UPDATE device SET state = 'revoked', code = NULL WHERE id = ?");
  const help = db.prepare(
    "INSERT INTO help (id, device, place, needs, at, state) VALUES (?, ?, ?, ?, ?, 'asked') ON CONFLICT DO UPDATE SET needs = excluded.needs",
  );
  const answered = db.prepare("UPDATE help SET state = 'answered', by_job_no = ?, answered_at = ? WHERE id = ?");
  const over = db.prepare("UPDATE help SET state = 'over' WHERE id = ?");
  const helpsOver = db.prepare("UPDATE help SET state = 'over' WHERE state <> 'over'");

  const gone =
    db.prepare(`UPDATE business_day SET gone = (SELECT count(*) FROM ticket WHERE state = 'waiting' AND day = @day)
    + (SELECT count(*) FROM ticket WHERE state IN ('called', 'serving', 'held', 'missed') AND day = @day) WHERE day = @day`);
  const waitersLeave = db.prepare("UPDATE ticket SET state = 'left', finished_at = ? WHERE state = 'waiting'");
  const othersLeave = db.prepare(
    "UPDATE ticket SET state = 'left', finished_at = ? WHERE state IN ('called', 'serving', 'held', 'missed')",
  );
  const countersEmpty = db.prepare(
    'UPDATE counter SET ticket = NULL, staff = NULL, stands_as = NULL, opened_at = NULL, sign = NULL, since = ?',
  );
  const callsOld = db.prepare('UPDATE call SET latest = 0 WHERE latest = 1');
  const day = db.prepare('INSERT INTO business_day (day, opened_at) VALUES (?, ?)');
  const meta = db.prepare(
    "INSERT INTO meta VALUES ('business-day', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  );
  const openedAt = db.prepare('SELECT opened_at FROM business_day WHERE day = ?').pluck();
  const answersFrom = db.prepare(
    "INSERT INTO meta VALUES ('answers-from', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  );
  const oldSessions = db.prepare('DELETE FROM session WHERE ended_at < ?');

  const signIn = db.prepare(
    'INSERT INTO session (id_hash, job_no, address, created_at, seen_at) VALUES (?, ?, ?, ?, ?)',
  );
  const forgiven = db.prepare('DELETE FROM sign_in_failure WHERE job_no = ? AND address = ?');
  const failed = db.prepare(
    'INSERT INTO sign_in_failure VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at, locked_until = excluded.locked_until',
  );
  const signOut = db.prepare('UPDATE session SET ended_at = ? WHERE id_hash = ?');

  return {
    'device-asked'({ device, kind, label, tokenHash, code, until }, at) {
      staleDevices.run(at);
      asked.run(device, kind, label, tokenHash, code, until, at);
    },
    'device-accepted'({ device, label, printer }) {
      accepted.run(label, printer, device);
    },
    'device-revoked'({ device }) {
      revoked.run(device);
    },
    'help-asked'({ help: id, device, place, needs }, at) {
      help.run(id, device, place, JSON.stringify(needs), at);
    },
    'help-answered'({ help: id, by }, at) {
      answered.run(by, at, id);
    },
    'help-over'({ help: id }) {
      over.run(id);
    },
    'day-opened'({ day: opened, before }, at) {
      if (before !== null) gone.run({ day: before });
      waitersLeave.run(at);
      othersLeave.run(at);
      countersEmpty.run(at);
      callsOld.run();
      helpsOver.run();
      day.run(opened, at);
      meta.run(opened);
      // Nothing of the day that closes is forgotten: a clock put forward by a week makes nobody's tap of a moment ago a new one.
      const since = before === null ? at : (openedAt.get(before) as number);
      answersFrom.run(String(Math.min(at - answersKeptMs, since)));
      oldSessions.run(at - answersKeptMs);
    },
    'hall-kept'() {
      // The hall's own rows are written where its file is read; the journal only says that it was.
    },
    'signed-in'({ staff, session, address }, at) {
      signIn.run(session, staff, address, at, at);
      forgiven.run(staff, address);
    },
    'sign-in-failed'({ staff, address, failures, lockedUntil }, at) {
      failed.run(staff, address, failures, at, lockedUntil);
    },
    'signed-out'({ session }, at) {
      signOut.run(at, session);
    },
  };
}

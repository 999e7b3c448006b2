import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

type PostFact = 'counter-opened' | 'counter-closed' | 'sign-put-up' | 'sign-taken-down';

/** What each fact of the posts does to the rows. */
export function postRows(db: Db): Appliers<PostFact> {
  // Whoever opens the counter where they already stand changes nothing of it.
  const open =
    db.prepare(`UPDATE counter SET since = iif(staff IS @staff, since, @at), opened_at = iif(staff IS @staff, opened_at, @at),
    sign = iif(staff IS @staff, sign, NULL), stands_as = @as, staff = @staff WHERE number = @counter`);
  const close = db.prepare(
    'UPDATE counter SET staff = NULL, stands_as = NULL, opened_at = NULL, since = ?, sign = NULL WHERE number = ?',
  );
  const sign = db.prepare('UPDATE counter SET sign = ?, since = ? WHERE number = ?');
  return {
    'counter-opened'({ counter, staff, as }, at) {
      open.run({ staff, as, at, counter });
    },
    'counter-closed'({ counter }, at) {
      close.run(at, counter);
    },
    'sign-put-up'({ counter, reason, backAt, goTo, cover, note }, at) {
      sign.run(JSON.stringify({ reason, since: at, backAt, goTo, cover, note }), at, counter);
    },
    'sign-taken-down'({ counter }, at) {
      sign.run(null, at, counter);
    },
  };
}

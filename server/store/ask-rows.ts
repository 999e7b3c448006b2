import type { Fact } from '../hall/facts.ts';
import type { AskFact } from '../posts/ask-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** Who was asked to come to a counter, and what they said. */
export function askRows(db: Db): Appliers<AskFact['fact']> {
  const ask = db.prepare(`INSERT INTO asked (id, day, task, counter, staff, by_job_no, at)
    SELECT @ask, value, @task, @counter, @staff, @by, @at FROM meta WHERE key = 'business-day'`);
  const decline = db.prepare("UPDATE asked SET state = 'declined', answered_at = ? WHERE id = ?");
  return {
    'asked-to-counter'({ ask: id, counter, staff, by }, at) {
      ask.run({ ask: Number(id), task: 'open', counter, staff, by, at });
    },
    'asked-to-cover'({ ask: id, counter, staff, by }, at) {
      ask.run({ ask: Number(id), task: 'cover', counter, staff, by, at });
    },
    'ask-declined'({ ask: id }, at) {
      decline.run(at, Number(id));
    },
  };
}

/** Who comes answers by opening the counter or signing in there; once somebody opened it, nobody else need come. A leader answers by naming somebody. */
export function askEchoes(db: Db): Partial<Appliers<Fact['fact']>> {
  const came = db.prepare(
    "UPDATE asked SET state = 'came', answered_at = @at WHERE counter = @counter AND state = 'asked' AND day = (SELECT value FROM meta WHERE key = 'business-day')",
  );
  const stood = db.prepare(
    "UPDATE asked SET state = 'came', answered_at = @at WHERE counter = @counter AND staff = @staff AND task = 'cover' AND state = 'asked' AND day = (SELECT value FROM meta WHERE key = 'business-day')",
  );
  return {
    'counter-opened': ({ counter }, at) => void came.run({ counter, at }),
    'cover-taken': ({ counter }, at) => void came.run({ counter, at }),
    'cover-released': ({ counter }, at) => void came.run({ counter, at }),
    'cover-on-post': ({ counter, staff }, at) => void stood.run({ counter, staff, at }),
    'cover-named': ({ counter, by }, at) => void stood.run({ counter, staff: by, at }),
  };
}

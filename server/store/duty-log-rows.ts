import type { Fact } from '../hall/facts.ts';
import type { DutyRow } from '../posts/duty-looks.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

type Entry = Pick<DutyRow, 'state' | 'staff' | 'as' | 'ground' | 'reason'>;

/** The log itself: of each counter one row is open, and a change ends it in the moment the next begins. */
export function dutyLog(db: Db) {
  const open = db.prepare(
    'SELECT id, counter, from_ms AS "from", state, staff, stands_as AS "as", ground, reason FROM duty WHERE counter = ? AND until_ms IS NULL',
  );
  const end = db.prepare('UPDATE duty SET until_ms = max(?, from_ms) WHERE id = ?');
  const add = db.prepare(`INSERT INTO duty (day, counter, from_ms, state, staff, stands_as, ground, reason)
    SELECT value, @counter, @at, @state, @staff, @as, @ground, @reason FROM meta WHERE key = 'business-day'`);
  const now = (counter: number) => open.get(counter) as (Entry & { id: number; from: number }) | undefined;
  return {
    now,
    change(counter: number, at: number, entry: Entry): void {
      const before = now(counter);
      if (before && (['state', 'staff', 'as', 'ground', 'reason'] as const).every((key) => before[key] === entry[key]))
        return;
      if (before) end.run(at, before.id);
      add.run({ counter, at: Math.max(at, before?.from ?? at), ...entry });
    },
    close(counter: number, at: number): void {
      const before = now(counter);
      if (before) end.run(at, before.id);
    },
  };
}

/** What facts of other rooms mean for the log: applied after those rooms' own rows. */
export function dutyEchoes(db: Db): Partial<Appliers<Fact['fact']>> {
  const log = dutyLog(db);
  const endAll = db.prepare('UPDATE duty SET until_ms = max(?, from_ms) WHERE until_ms IS NULL');
  const stands = db.prepare(
    'SELECT number, stands_as AS "as", sign, ticket FROM counter WHERE staff = ? AND NOT EXISTS (SELECT 1 FROM session WHERE job_no = ? AND ended_at IS NULL)',
  );
  const standsHere = db.prepare('SELECT number, stands_as AS "as" FROM counter WHERE staff = ?');
  const standing = db.prepare('SELECT staff, stands_as AS "as" FROM counter WHERE number = ?');
  const coversOver = db.prepare(
    'UPDATE cover SET until_ms = iif(named_by IS NULL, @at, until_ms), taken_at = NULL, on_post_at = NULL WHERE counter = @counter AND taken_at IS NOT NULL AND staff IS NOT @staff AND (until_ms IS NULL OR until_ms > @at)',
  );
  const allCoversOver = db.prepare(
    'UPDATE cover SET until_ms = iif(named_by IS NULL, @at, until_ms), taken_at = NULL, on_post_at = NULL WHERE (taken_at IS NOT NULL OR on_post_at IS NOT NULL) AND (until_ms IS NULL OR until_ms > @at)',
  );
  const taken = db.prepare(
    'UPDATE cover SET taken_at = @at WHERE counter = @counter AND staff = @staff AND taken_at IS NULL AND from_ms <= @at AND (until_ms IS NULL OR until_ms > @at)',
  );
  const away = db.prepare(
    `INSERT INTO away (staff, counter, month, from_ms, back_at, reason, usual, cover, cover_due, words)
    SELECT @staff, @counter, substr(value, 1, 7), @at, @backAt, @reason, @usual, @cover, @coverDue, @words FROM meta WHERE key = 'business-day'`,
  );
  const back = db.prepare('UPDATE away SET until_ms = ? WHERE staff = ? AND until_ms IS NULL');
  // Who went home under a sign was away as long as it said, and never came back to take it down.
  const allBack = db.prepare(
    'UPDATE away SET until_ms = max(from_ms, min(?, back_at)), unreturned = 1 WHERE until_ms IS NULL',
  );
  // Who reported somewhere and then went elsewhere, or home, is not on post there any more.
  const wentOff = db.prepare(
    'UPDATE cover SET on_post_at = NULL, until_ms = iif(named_by IS NULL, @at, until_ms) WHERE staff = @staff AND taken_at IS NULL AND on_post_at IS NOT NULL AND (until_ms IS NULL OR until_ms > @at) AND NOT EXISTS (SELECT 1 FROM session WHERE job_no = @staff AND ended_at IS NULL AND @standsAt IS NULL) AND counter IS NOT @standsAt',
  );
  const attended = db.prepare('UPDATE counter SET unattended_at = NULL WHERE number = ?');

  return {
    'counter-opened'({ counter, staff, as }, at) {
      back.run(at, staff);
      attended.run(counter);
      coversOver.run({ counter, staff, at });
      taken.run({ counter, staff, at });
      wentOff.run({ staff, at, standsAt: counter });
      const before = log.now(counter);
      // Who opens the own counter again changes nothing of it.
      if (before?.staff === staff && before.state !== 'unattended' && before.state !== 'closed') return;
      log.change(counter, at, { state: as === 'A' ? 'open' : 'covered', staff, as, ground: null, reason: null });
    },
    'counter-closed'({ counter, staff, reason, by }, at) {
      if (staff !== null) back.run(at, staff);
      attended.run(counter);
      coversOver.run({ counter, staff: null, at });
      if (by === undefined) log.close(counter, at);
      else log.change(counter, at, { state: 'closed', staff: by, as: 'leader', ground: 'word', reason });
    },
    'sign-put-up'({ counter, staff, reason, backAt, cover, usual, coverDue, sealed = null }, at) {
      const row = { staff, counter, at, backAt, reason: reason.zh, cover, words: sealed };
      // Put up anew, it takes the place of the one before: nobody is away twice at once.
      back.run(at, staff);
      away.run({ ...row, usual: usual ? 1 : 0, coverDue: coverDue ? 1 : 0 });
      const { as } = standing.get(counter) as Pick<DutyRow, 'as'>;
      log.change(counter, at, { state: 'away', staff, as, ground: 'sign', reason: reason.zh });
    },
    'sign-taken-down'({ counter }, at) {
      const { staff, as } = standing.get(counter) as Pick<DutyRow, 'staff' | 'as'>;
      back.run(at, staff);
      log.change(counter, at, { state: as === 'A' ? 'open' : 'covered', staff, as, ground: null, reason: null });
    },
    'signed-out'({ staff }, at) {
      wentOff.run({ staff, at, standsAt: null });
      const left = stands.get(staff, staff) as
        | { number: number; as: DutyRow['as']; sign: string | null; ticket: number | null }
        | undefined;
      // A sign answers for who is away; who serves a visitor is there, whatever became of the session.
      if (!left || left.sign !== null || left.ticket !== null) return;
      log.change(left.number, at, { state: 'unattended', staff, as: left.as, ground: 'signed-out', reason: null });
    },
    'signed-in'({ staff }, at) {
      const here = standsHere.get(staff) as { number: number; as: DutyRow['as'] } | undefined;
      if (!here) return;
      const before = log.now(here.number);
      if (before?.state !== 'unattended' || before.ground !== 'signed-out') return;
      const state = here.as === 'A' ? 'open' : 'covered';
      log.change(here.number, at, { state, staff, as: here.as, ground: null, reason: null });
    },
    'cover-taken'({ counter, staff }, at) {
      wentOff.run({ staff, at, standsAt: counter });
    },
    'day-opened'(_fact, at) {
      endAll.run(at);
      allCoversOver.run({ at });
      allBack.run(at);
    },
  };
}

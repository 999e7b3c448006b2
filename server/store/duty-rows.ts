import type { Fact } from '../hall/facts.ts';
import type { StandsAs } from '../posts/duty-looks.ts';
import type { Db } from './open.ts';
import { dutyLog } from './duty-log-rows.ts';
import type { Appliers } from './queue-rows.ts';

type CoverFact = Extract<
  Fact['fact'],
  | 'cover-named'
  | 'cover-withdrawn'
  | 'cover-on-post'
  | 'cover-taken'
  | 'cover-released'
  | 'noted-for-a'
  | 'note-done'
  | 'counter-unattended'
  | 'counter-attended'
  | 'off-post'
  | 'off-post-over'
>;

/** What the facts about covers and empty posts do to the rows. */
export function dutyRows(db: Db): Appliers<CoverFact> {
  const log = dutyLog(db);
  const named = db.prepare(
    'INSERT INTO cover (counter, staff, of, named_by, from_ms, until_ms) VALUES (@counter, @staff, @of, @by, @from, @until)',
  );
  const onPost = db.prepare(
    'UPDATE cover SET on_post_at = @at WHERE counter = @counter AND staff = @staff AND taken_at IS NULL AND (until_ms IS NULL OR until_ms > @at)',
  );
  const onPostUnnamed = db.prepare(
    'INSERT INTO cover (counter, staff, of, from_ms, on_post_at) VALUES (@counter, @staff, @of, @at, @at)',
  );
  const taken = db.prepare(
    'UPDATE cover SET taken_at = @at, ground = @ground WHERE counter = @counter AND staff = @staff AND taken_at IS NULL AND from_ms <= @at AND (until_ms IS NULL OR until_ms > @at)',
  );
  const takenUnnamed = db.prepare(
    'INSERT INTO cover (counter, staff, of, from_ms, taken_at, ground) VALUES (@counter, @staff, @of, @at, @at, @ground)',
  );
  const withdrawn = db.prepare('UPDATE cover SET until_ms = ? WHERE id = ?');
  // Who is named stays named for the time that was said, unless they gave it back to nobody.
  const over = db.prepare(
    'UPDATE cover SET until_ms = iif(named_by IS NULL OR @forGood, @at, until_ms), taken_at = NULL, on_post_at = NULL WHERE counter = @counter AND staff = @staff AND (taken_at IS NOT NULL OR on_post_at IS NOT NULL) AND (until_ms IS NULL OR until_ms > @at)',
  );
  const stand = db.prepare(
    'UPDATE counter SET staff = @staff, stands_as = @as, opened_at = @at, since = @at, sign = NULL, unattended_at = NULL WHERE number = @counter',
  );
  const back = db.prepare('UPDATE away SET until_ms = ? WHERE staff = ? AND until_ms IS NULL');
  const note = db.prepare(
    'INSERT INTO note_for_a (id, counter, a, by_job_no, ticket, text, at) VALUES (@note, @counter, @a, @by, @ticket, @text, @at)',
  );
  const noteDone = db.prepare('UPDATE note_for_a SET done_at = ?, done_by = ? WHERE id = ?');
  const unattended = db.prepare('UPDATE counter SET unattended_at = ? WHERE number = ?');
  const offPost = db.prepare(
    "INSERT INTO off_post (staff, counter, day, from_ms, ground) SELECT @staff, @counter, value, @since, @ground FROM meta WHERE key = 'business-day'",
  );
  const offPostOver = db.prepare(
    'UPDATE off_post SET until_ms = ?, minutes = ? WHERE staff = ? AND counter = ? AND from_ms = ?',
  );

  return {
    'cover-named'({ counter, staff, of, by, from, until }) {
      named.run({ counter, staff, of, by, from, until });
    },
    'cover-withdrawn'({ covers }, at) {
      for (const id of covers) withdrawn.run(at, id);
    },
    'cover-on-post'({ counter, staff, of }, at) {
      if (onPost.run({ counter, staff, at }).changes === 0) onPostUnnamed.run({ counter, staff, of, at });
    },
    'cover-taken'({ counter, staff, as, of, ground }, at) {
      if (taken.run({ counter, staff, at, ground }).changes === 0) takenUnnamed.run({ counter, staff, of, at, ground });
      stand.run({ counter, staff, as, at });
      back.run(at, staff);
      log.change(counter, at, { state: 'covered', staff, as, ground, reason: null });
    },
    'cover-released'({ counter, staff, to, as }, at) {
      over.run({ counter, staff, at, forGood: to === null ? 1 : 0 });
      stand.run({ counter, staff: to, as, at });
      if (to === null) return log.close(counter, at);
      back.run(at, to);
      log.change(counter, at, { state: stateFor(as), staff: to, as, ground: null, reason: null });
    },
    'noted-for-a'({ note: id, counter, a, by, ticket, text }, at) {
      note.run({ note: id, counter, a, by, ticket, text, at });
    },
    'note-done'({ note: id, by }, at) {
      noteDone.run(at, by, id);
    },
    'counter-unattended'({ counter, staff, ground, since }, at) {
      if (ground === 'idle') unattended.run(at, counter);
      const now = log.now(counter);
      log.change(counter, Math.max(since, now?.from ?? 0), {
        state: 'unattended',
        staff,
        as: now?.as ?? null,
        ground,
        reason: null,
      });
    },
    'counter-attended'({ counter, staff, resumedAt }) {
      unattended.run(null, counter);
      const now = log.now(counter);
      if (now?.state !== 'unattended') return;
      const as = now.as;
      log.change(counter, resumedAt, { state: stateFor(as), staff, as, ground: null, reason: null });
    },
    'off-post'({ counter, staff, since, ground }) {
      offPost.run({ counter, staff, since, ground });
    },
    'off-post-over'({ counter, staff, since, until, minutes }) {
      offPostOver.run(until, minutes, staff, counter, since);
    },
  };
}

/** A post that its own person stands is open, one that another stands is covered. */
const stateFor = (as: StandsAs | 'leader' | null) => (as === 'A' || as === null ? 'open' : 'covered');

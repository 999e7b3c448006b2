import type { AwayRow, CoverRow, DutyLooks, DutyRow, NoteRow, OffPostRow } from '../posts/duty-looks.ts';
import type { WordsRow } from '../posts/words-for-cover.ts';
import { numberOf } from '../queue/ticket.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

const dutyColumns =
  'SELECT counter, from_ms AS "from", until_ms AS until, state, staff, stands_as AS "as", ground, reason FROM duty';
const offPostColumns = 'SELECT staff, counter, from_ms AS "from", until_ms AS until, minutes, ground FROM off_post';
const noteColumns = 'SELECT id, counter, a, by_job_no AS by, ticket, text, at FROM note_for_a';

/** What rules ask about posts, covers, signs and notes. */
export function dutyLookUps(db: Db, seal: Seal): Omit<DutyLooks, 'awaysOf'> {
  const now = db.prepare(`${dutyColumns} WHERE counter = ? AND until_ms IS NULL`);
  const ofDay = db.prepare(`${dutyColumns} WHERE day = ? ORDER BY counter, from_ms, id`);
  const covers = db.prepare(
    `SELECT id, counter, staff, of, named_by AS by, from_ms AS "from", until_ms AS until, on_post_at AS onPostAt, taken_at AS takenAt, ground
    FROM cover WHERE counter = ? AND (until_ms IS NULL OR until_ms > ?) ORDER BY id`,
  );
  const still = db.prepare('SELECT from_ms AS "from" FROM away WHERE staff = ? AND until_ms IS NULL').pluck();
  const words = db.prepare(
    'SELECT from_ms AS "from", back_at AS backAt, words AS text FROM away WHERE staff = ? AND until_ms IS NULL AND words IS NOT NULL',
  );
  const signs = db.prepare(
    `SELECT counter, from_ms AS "from", back_at AS backAt, until_ms AS until, unreturned, reason, usual, cover, cover_due AS coverDue
    FROM away WHERE staff = ? AND month = ? ORDER BY from_ms, id`,
  );
  const offPosts = db.prepare(`${offPostColumns} WHERE day = ? ORDER BY from_ms, id`);
  const offPostsOfPerson = db.prepare(
    `${offPostColumns} WHERE staff = ? AND day >= ? || '-01' AND day <= ? || '-31' ORDER BY from_ms, id`,
  );
  const signedInAt = db.prepare('SELECT max(created_at) FROM session WHERE job_no = ? AND ended_at IS NULL').pluck();
  const notes = db.prepare(`${noteColumns} WHERE a = ? AND done_at IS NULL ORDER BY at, id`);
  const note = db.prepare(`${noteColumns} WHERE id = ? AND done_at IS NULL`);
  const held = db.prepare(
    "SELECT letter, n FROM ticket WHERE state IN ('called', 'serving', 'held', 'missed') AND state = 'held' AND counter = ? ORDER BY called_at",
  );
  return {
    dutyNow: (counter) => (now.get(counter) as DutyRow | undefined) ?? null,
    dutyOf: (day) => ofDay.all(day) as DutyRow[],
    covers: (counter, at) => covers.all(counter, at) as CoverRow[],
    signUpSince: (jobNo) => (still.get(jobNo) as number | undefined) ?? null,
    signsOf: (jobNo, month) =>
      (
        signs.all(jobNo, month) as (Omit<AwayRow, 'unreturned' | 'usual' | 'coverDue'> & {
          unreturned: number;
          usual: number;
          coverDue: number;
        })[]
      ).map((row) => ({
        ...row,
        unreturned: row.unreturned === 1,
        usual: row.usual === 1,
        coverDue: row.coverDue === 1,
      })),
    offPostsOf: (day) => offPosts.all(day) as OffPostRow[],
    offPostsOfPerson: (jobNo, month) => offPostsOfPerson.all(jobNo, month, month) as OffPostRow[],
    signedInAt: (jobNo) => signedInAt.get(jobNo) as number | null,
    wordsOf: (jobNo) => (words.get(jobNo) as WordsRow | undefined) ?? null,
    notesFor: (jobNo) => notes.all(jobNo) as NoteRow[],
    note: (id) => (note.get(id) as NoteRow | undefined) ?? null,
    heldAt: (counter) =>
      (held.all(counter) as { letter: string; n: number }[]).map(({ letter, n }) => numberOf(letter, n)),
    sealText: (text, about) => seal.seal(text, about),
    openText: (sealed, about) => seal.open(sealed, about),
  };
}

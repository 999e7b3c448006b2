import type { Hall } from '../hall/hall.ts';
import { nextDay } from '../hall/local-time.ts';
import { absencesOf } from '../posts/leave-absence.ts';
import type { Leave, OpenWork } from '../posts/leave.ts';
import type { LeaveLooks } from '../posts/leave-looks.ts';
import { numberOf, refOf } from '../queue/ticket.ts';
import type { Db } from './open.ts';

/** What rules may ask about leave, answered by index. */
export function leaveLookUps(db: Db, hall: Hall): LeaveLooks {
  const byId = db.prepare('SELECT content FROM leave WHERE id = ?').pluck();
  const live = db
    .prepare(
      "SELECT content FROM leave WHERE state IN ('requested', 'approved', 'filed', 'on-leave') AND (to_ms > ? OR state = 'on-leave') ORDER BY from_ms, id",
    )
    .pluck();
  // One that is not returned yet lasts beyond its end; one that was returned late lasted until then.
  const touching = db
    .prepare(
      `SELECT content FROM leave WHERE staff = @staff AND min(from_ms, coalesce(started_ms, from_ms)) < @to
        AND (state = 'on-leave' OR max(to_ms, coalesce(ended_ms, to_ms)) > @from) ORDER BY from_ms DESC, id DESC`,
    )
    .pluck();
  const work = db.prepare(
    "SELECT day, letter, n, counter FROM ticket WHERE state IN ('called', 'serving', 'held') AND counter = ? ORDER BY id",
  );
  const cases = db.prepare(
    'SELECT id, number FROM case_file INDEXED BY case_holder WHERE holder = ? AND open = 1 ORDER BY due_key, seq LIMIT ?',
  );
  const standing = db.prepare('SELECT number FROM counter WHERE staff = ?').pluck();
  const read = (content: unknown) => JSON.parse(content as string) as Leave;

  const leavesOf = (staff: string, from: number, to: number) => touching.all({ staff, from, to }).map(read);
  return {
    leave(id) {
      const content = byId.get(id);
      return content === undefined ? null : read(content);
    },
    liveLeaves: (at) => live.all(at).map(read),
    leavesOf,
    openWorkOf(jobNo, casesMost = -1) {
      const counters = new Set([...hall.posts.values()].filter(({ a }) => a === jobNo).map(({ counter }) => counter));
      const stands = standing.get(jobNo) as number | undefined;
      if (stands !== undefined) counters.add(stands);
      const tickets = [...counters].flatMap((counter) =>
        (work.all(counter) as { day: string; letter: string; n: number; counter: number }[]).map(
          ({ day, letter, n }): OpenWork => ({
            kind: 'ticket',
            ref: refOf(hall.file.hall.code, day, numberOf(letter, n)),
            number: numberOf(letter, n),
            counter,
            day,
          }),
        ),
      );
      const held = (cases.all(jobNo, casesMost) as { id: string; number: string }[]).map(
        ({ id, number }): OpenWork => ({ kind: 'case', ref: id, number, counter: null, day: null }),
      );
      return [...tickets, ...held];
    },
    absences(jobNo, day, now) {
      const [from, to] = [hall.zone.at(day, 0), hall.zone.at(nextDay(day), 0)];
      return absencesOf(leavesOf(jobNo, from, to), from, to, now, hall);
    },
  };
}

import type { PunchSlot } from '../../protocol/attendance-view.ts';
import type { AttendanceLooks, CheckRow, HandOverRow, PunchRow, SignedMonth } from '../posts/attendance-looks.ts';
import type { Db } from './open.ts';

interface RepairColumns {
  staff: string;
  day: string;
  slot: PunchSlot;
  old: number | null;
  minute: number;
  reason: string;
  witness: string;
  by_job_no: string;
  at: number;
  after_sign_off: number;
}
interface HandOverColumns {
  id: string;
  at: number;
  from_job_no: string;
  to_job_no: string;
  given: string;
  taken: string | null;
  taken_at: number | null;
}

/** What the rules of attendance ask, by index. */
export function attendanceLookUps(db: Db): AttendanceLooks {
  const punchesOf = db.prepare('SELECT staff, at FROM punch WHERE staff = ? AND at >= ? AND at < ? ORDER BY at');
  const punchesIn = db.prepare('SELECT staff, at FROM punch WHERE at >= ? AND at < ? ORDER BY at, staff');
  const hasPunch = db.prepare('SELECT EXISTS (SELECT 1 FROM punch WHERE staff = ? AND at = ?)').pluck();
  const repairs = db.prepare('SELECT * FROM punch_repair WHERE day >= ? AND day < ? ORDER BY id');
  const month = db.prepare('SELECT month, at, by_job_no AS by, people FROM signed_month WHERE month = ?');
  const ticked = db.prepare('SELECT counter, item FROM counter_check WHERE list = ? AND day = ?');
  const tickedAt = db.prepare('SELECT item FROM counter_check WHERE list = ? AND day = ? AND counter = ?').pluck();
  const used = db
    .prepare(
      `SELECT counter FROM duty WHERE day = :day UNION SELECT counter FROM counter_day WHERE day = :day
       UNION SELECT counter FROM counter_check WHERE list = 'opening' AND day = :day ORDER BY counter`,
    )
    .pluck();
  const before = db.prepare('SELECT max(day) FROM business_day WHERE day < ?').pluck();
  const first = db.prepare('SELECT min(day) FROM business_day').pluck();
  const handOver = db.prepare('SELECT * FROM duty_hand_over WHERE id = ?');
  const lastHandOver = db.prepare('SELECT * FROM duty_hand_over ORDER BY at DESC, rowid DESC LIMIT 1');
  return {
    punchesOf: (jobNo, from, until) => punchesOf.all(jobNo, from, until) as PunchRow[],
    punchesIn: (from, until) => punchesIn.all(from, until) as PunchRow[],
    hasPunch: (jobNo, at) => hasPunch.get(jobNo, at) === 1,
    repairsIn: (fromDay, untilDay) =>
      (repairs.all(fromDay, untilDay) as RepairColumns[]).map(({ by_job_no, after_sign_off, ...row }) => ({
        ...row,
        by: by_job_no,
        afterSignOff: after_sign_off === 1,
      })),
    signedMonth(of) {
      const row = month.get(of) as (Omit<SignedMonth, 'people'> & { people: string }) | undefined;
      return row ? { ...row, people: JSON.parse(row.people) as SignedMonth['people'] } : null;
    },
    ticked: (list, day) => ticked.all(list, day) as CheckRow[],
    tickedAt: (list, day, counter) => tickedAt.all(list, day, counter) as string[],
    countersUsed: (day) => used.all({ day }) as number[],
    dayBefore: (day) => before.get(day) as string | null,
    firstDay: () => first.get() as string | null,
    handOver: (id) => handOverFrom(handOver.get(id)),
    lastHandOver: () => handOverFrom(lastHandOver.get()),
  };
}

function handOverFrom(row: unknown): HandOverRow | null {
  if (row === undefined) return null;
  const { id, at, from_job_no, to_job_no, given, taken, taken_at } = row as HandOverColumns;
  return {
    handOver: id,
    at,
    from: from_job_no,
    to: to_job_no,
    given: JSON.parse(given) as HandOverRow['given'],
    taken: taken === null ? null : (JSON.parse(taken) as HandOverRow['given']),
    takenAt: taken_at,
  };
}

import type { Assignment, Meeting } from '../posts/rota.ts';
import type { RotaChange, RotaLooks } from '../posts/rota-looks.ts';
import type { Db } from './open.ts';

const assignmentColumns = 'SELECT day, shift, kind, counter, staff, why FROM assignment';
const meetingColumns = 'SELECT id, day, from_min, to_min, what, people FROM meeting';

interface MeetingRow {
  id: number;
  day: string;
  from_min: number;
  to_min: number;
  what: string;
  people: string;
}

/** What rules and screens ask of the rota, by day, by person or by month. */
export function rotaLookUps(db: Db): RotaLooks {
  const between = db.prepare(
    `${assignmentColumns} WHERE day BETWEEN ? AND ? ORDER BY day, kind, counter, shift, staff`,
  );
  const ofStaff = db.prepare(`${assignmentColumns} WHERE staff = ? AND day BETWEEN ? AND ? ORDER BY day, shift, kind`);
  const leader = db.prepare('SELECT staff FROM duty_leader WHERE day = ?').pluck();
  const leaders = db.prepare('SELECT day, staff FROM duty_leader WHERE day BETWEEN ? AND ? ORDER BY day');
  const meetings = db.prepare(
    `${meetingColumns} WHERE state = 'planned' AND day BETWEEN ? AND ? ORDER BY day, from_min, id`,
  );
  const meeting = db.prepare(`${meetingColumns} WHERE state = 'planned' AND id = ?`);
  const nextMeeting = db.prepare('SELECT coalesce(max(id), 0) + 1 FROM meeting').pluck();
  const filing = db.prepare('SELECT filed_at, filed_by, late FROM rota_month WHERE month = ?');
  const changes = db.prepare(
    'SELECT at, by_job_no AS "by", reason, what, day, count FROM rota_change WHERE month = ? ORDER BY id DESC LIMIT 20',
  );
  const assignmentFrom = (row: unknown): Assignment => {
    const assignment = row as Assignment & { counter: number };
    return { ...assignment, counter: assignment.counter === 0 ? null : assignment.counter };
  };
  return {
    assignmentsBetween: (from, to) => between.all(from, to).map(assignmentFrom),
    assignmentsOf: (staff, from, to) => ofStaff.all(staff, from, to).map(assignmentFrom),
    dutyLeaderOn: (day) => (leader.get(day) as string | undefined) ?? null,
    dutyLeadersBetween: (from, to) =>
      new Map((leaders.all(from, to) as { day: string; staff: string }[]).map(({ day, staff }) => [day, staff])),
    meetingsBetween: (from, to) => meetings.all(from, to).map(meetingFrom),
    plannedMeeting(id) {
      const row = meeting.get(Number(id));
      return row === undefined ? null : meetingFrom(row);
    },
    nextMeetingId: () => String(nextMeeting.get()),
    rotaFiling(month) {
      const row = filing.get(month) as { filed_at: number; filed_by: string; late: number } | undefined;
      return row ? { month, at: row.filed_at, by: row.filed_by, late: row.late === 1 } : null;
    },
    rotaChanges: (month) => changes.all(month) as RotaChange[],
  };
}

function meetingFrom(row: unknown): Meeting {
  const { id, day, from_min: from, to_min: to, what, people } = row as MeetingRow;
  return { id: String(id), day, from, to, what: JSON.parse(what), staff: JSON.parse(people) };
}

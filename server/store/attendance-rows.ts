import type { AttendanceFact } from '../posts/attendance-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** What the facts of attendance, opening and closing do to the rows. Nothing here is ever written over but a second signature. */
export function attendanceRows(db: Db): Appliers<AttendanceFact['fact']> {
  const punch = db.prepare('INSERT INTO punch (staff, at, source) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const repair = db.prepare(`INSERT INTO punch_repair
    (staff, day, slot, old, minute, reason, witness, by_job_no, at, after_sign_off) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const month = db.prepare('INSERT INTO signed_month (month, at, by_job_no, people) VALUES (?, ?, ?, ?)');
  const check = db.prepare(
    'INSERT INTO counter_check (list, day, counter, item, staff, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const give = db.prepare('INSERT INTO duty_hand_over (id, at, from_job_no, to_job_no, given) VALUES (?, ?, ?, ?, ?)');
  const take = db.prepare('UPDATE duty_hand_over SET taken = ?, taken_at = ? WHERE id = ? AND taken IS NULL');
  return {
    punched({ staff, device }, at) {
      punch.run(staff, at, device === null ? 'hub' : `hub:${device}`);
    },
    'punches-imported'({ device, punches }) {
      for (const { staff, at } of punches) punch.run(staff, at, `reader:${device}`);
    },
    'punch-repaired'({ staff, day, slot, old, minute, reason, witness, by, afterSignOff }, at) {
      repair.run(staff, day, slot, old, minute, reason, witness, by, at, afterSignOff ? 1 : 0);
    },
    'month-signed-off'({ month: of, by, people }, at) {
      month.run(of, at, by, JSON.stringify(people));
    },
    'opening-checked'({ counter, day, staff, done }, at) {
      for (const item of done) check.run('opening', day, counter, item, staff, at);
    },
    'closing-checked'({ counter, day, staff, done }, at) {
      for (const item of done) check.run('closing', day, counter, item, staff, at);
    },
    'duty-handed-over'({ handOver, from, to, items }, at) {
      give.run(handOver, at, from, to, JSON.stringify(items));
    },
    'duty-taken-over'({ handOver, items }, at) {
      take.run(JSON.stringify(items), at, handOver);
    },
  };
}

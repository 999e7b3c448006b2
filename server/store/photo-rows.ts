import type { PhotoFact } from '../hall/photo-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** A person has one photo at most. */
export function photoRows(db: Db): Appliers<PhotoFact['fact']> {
  const set = db.prepare(
    `INSERT INTO photo (staff, id, type, picture, by_job_no, at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (staff) DO UPDATE SET id = excluded.id, type = excluded.type, picture = excluded.picture, by_job_no = excluded.by_job_no, at = excluded.at`,
  );
  const remove = db.prepare('DELETE FROM photo WHERE staff = ?');
  return {
    'photo-set'({ staff, photo, type, sealed, by }, at) {
      set.run(staff, photo, type, sealed, by, at);
    },
    'photo-removed'({ staff }) {
      remove.run(staff);
    },
  };
}

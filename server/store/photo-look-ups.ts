import type { PhotoLooks, PhotoRow } from '../hall/photo-looks.ts';
import type { Db } from './open.ts';

/** What may be asked about photos. */
export function photoLookUps(db: Db): PhotoLooks {
  const ofStaff = db.prepare('SELECT id FROM photo WHERE staff = ?').pluck();
  const byId = db.prepare('SELECT staff, id, type, picture AS sealed FROM photo WHERE id = ?');
  return {
    photoOf: (jobNo) => (ofStaff.get(jobNo) as string | undefined) ?? null,
    photo: (id) => (byId.get(id) as PhotoRow | undefined) ?? null,
  };
}

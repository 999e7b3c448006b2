import type { CoverAnswer } from '../../protocol/duty-view.ts';
import type { Looks } from '../hall/looks.ts';

/** Who is named for a counter, reported there or stands in, as commands answer it: the newest word about one person. */
export function coverAnswer(looks: Looks, counter: number, staff: string, now: number): { cover: CoverAnswer | null } {
  const row = looks
    .covers(counter, now)
    .filter((one) => one.staff === staff)
    .at(-1);
  if (!row) return { cover: null };
  const { iso } = looks.hall.zone;
  return {
    cover: {
      counter,
      staff,
      name: looks.staff(staff)?.name ?? staff,
      as: looks.counterOf(staff) === counter ? looks.counter(counter)!.as : null,
      of: row.of,
      state: row.takenAt !== null ? 'standing' : row.onPostAt !== null ? 'on-post' : 'named',
      ground: row.ground,
      from: iso(row.takenAt ?? row.onPostAt ?? row.from),
      until: row.until === null ? null : iso(row.until),
    },
  };
}

import type { SampleLooks } from '../cases/guide-looks.ts';
import type { JobAnswer } from '../hall/looks.ts';
import type { Db } from './open.ts';

/** Model forms on paper, by printer. */
export function sampleLookUps(db: Db): SampleLooks {
  const since = db
    .prepare("SELECT count(*) FROM job WHERE document = 'guide-sample' AND printer = ? AND queued_at > ?")
    .pluck();
  const last = db.prepare(
    "SELECT id, printer, document, reprint, state FROM job WHERE document = 'guide-sample' AND printer = ? ORDER BY id DESC LIMIT 1",
  );
  return {
    samplesSince: (printer, at) => since.get(printer, at) as number,
    lastSample(printer) {
      const row = last.get(printer) as (Omit<JobAnswer, 'id' | 'ticket'> & { id: number }) | undefined;
      return row ? { ...row, id: String(row.id), ticket: null } : null;
    },
  };
}

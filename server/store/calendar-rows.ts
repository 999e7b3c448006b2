import type { SpecialDay } from '../hall/calendar.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** Writes a year whole: its days take the place of those the same notice brought before. */
export function yearWriter(db: Db) {
  const year = db.prepare(
    'INSERT INTO calendar_year VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET source = excluded.source, at = excluded.at, by_job_no = excluded.by_job_no',
  );
  const gone = db.prepare('DELETE FROM calendar_day WHERE year = ?');
  const day = db.prepare(
    'INSERT INTO calendar_day VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET year = excluded.year, kind = excluded.kind, name = excluded.name',
  );
  return (of: number, source: string, at: number, by: string | null, days: readonly SpecialDay[]): void => {
    year.run(of, source, at, by);
    gone.run(of);
    for (const { date, kind, name } of days) day.run(date, of, kind, name === null ? null : JSON.stringify(name));
  };
}

export function calendarRows(db: Db): Appliers<'calendar-seeded' | 'calendar-imported'> {
  const write = yearWriter(db);
  return {
    'calendar-seeded'() {
      // The days that come with the program are written where they are read; the journal only says that they were.
    },
    'calendar-imported'({ year, source, by, days }, at) {
      write(year, source, at, by, days);
    },
  };
}

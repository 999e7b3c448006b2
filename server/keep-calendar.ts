import { yearOf } from './hall/calendar.ts';
import { publishedDays, publishedYears, seedSource } from './official-calendar.ts';
import { yearWriter } from './store/calendar-rows.ts';
import { recountLimits } from './store/case-rows.ts';
import type { Store } from './store/store.ts';

/** Enters the years that came with the program and that the hall does not know: what an administrator entered stays as it is. */
export function keepCalendar(store: Store, now: number): void {
  const known = new Set(store.db.prepare('SELECT year FROM calendar_year').pluck().all() as number[]);
  const days = publishedDays();
  const missing = publishedYears(days).filter((year) => !known.has(year));
  if (missing.length === 0) return;
  const write = yearWriter(store.db);
  store.together(() => {
    for (const year of missing)
      write(
        year,
        seedSource,
        now,
        null,
        days.filter(({ date }) => yearOf(date) === year),
      );
    recountLimits(store.db);
    store.journal.append({
      at: now,
      who: 'hub',
      device: 'hub',
      verb: 'seed-calendar',
      facts: JSON.stringify([{ fact: 'calendar-seeded', years: missing, source: seedSource }]),
    });
    store.journal.noteEnd();
  });
}

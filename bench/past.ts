import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Writes years into a hub's closed data: tickets long served, with their calls and forecasts, and people waiting today. */
export function writePast(
  dataDir: string,
  { served, waiting, day }: { served: number; waiting: number; day: string },
): void {
  const db = new Database(join(dataDir, 'hub.db'));
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -500000');
  const first = (db.prepare('SELECT coalesce(max(id), 0) + 1 FROM ticket').pluck().get() as number) - 1;
  const now = Date.now();
  const perDay = 2000;
  const many = 'WITH RECURSIVE i (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < ?)';
  const days = Math.ceil(served / perDay);
  db.transaction(() => {
    if (served > 0) {
      db.prepare(
        `${many} INSERT INTO ticket (id, day, letter, n, token, service, queue, rate, language, state, line, line_rate, line_since, line_tie, first_waited, issued_at, called_at, begun_at, finished_at, counter, call)
        SELECT ${first} + n, date(?, '-' || (${days + 1} - n / ${perDay}) || ' days'), 'A', n % ${perDay} + 1, lower(hex(randomblob(11))), 'ss-card', 'A', 1, 'zh', 'served', 'A', 1,
        ${now} - (${served} - n) * 1000, n, ${now} - (${served} - n) * 1000, ${now} - (${served} - n) * 1000, ${now} - (${served} - n) * 1000 + 300000, ${now} - (${served} - n) * 1000 + 300000, ${now} - (${served} - n) * 1000 + 600000, 1 + n % 3, 'past-' || n FROM i`,
      ).run(served, day);
      db.prepare(
        `${many} INSERT INTO call (id, ticket, counter, zone, queue, times, at, first_waited, why, latest)
        SELECT 'past-' || n, ${first} + n, 1 + n % 3, 'a', 'A', 1, ${now} - (${served} - n) * 1000, ${now} - (${served} - n) * 1000, '[]', 0 FROM i`,
      ).run(served);
      db.prepare(
        `${many} INSERT INTO forecast (ticket, at, ahead, counters, p50_s, p90_s, waited_s) SELECT ${first} + n, ${now}, 3, 1, 300, 600, 300 FROM i`,
      ).run(served);
    }
    if (waiting > 0) {
      const last = first + served;
      db.prepare(
        `${many} INSERT INTO ticket (id, day, letter, n, token, service, queue, rate, language, state, line, line_rate, line_since, line_tie, first_waited, issued_at)
        SELECT ${last} + n, ?, 'A', n, lower(hex(randomblob(11))), 'ss-card', 'A', 1, 'zh', 'waiting', 'A', 1, ${now} - (${waiting} - n), ${last} + n, ${now} - (${waiting} - n), ${now} - (${waiting} - n) FROM i`,
      ).run(waiting, day);
      db.prepare("INSERT INTO numbering VALUES (?, 'A', ?) ON CONFLICT DO UPDATE SET last = excluded.last").run(
        day,
        waiting,
      );
    }
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

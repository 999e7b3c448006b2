import type { Hall } from '../hall/hall.ts';
import type { Looks } from '../hall/looks.ts';
import { callingOrder } from '../queue/order.ts';
import type { Db } from './open.ts';
import { ticketFrom, type TicketRow } from './ticket-rows.ts';

const order = 'ORDER BY line_since, line_tie, line_back';

/** The lines: heads, the next few, how many wait. One index step for each (line, rate). */
export function lineLookUps(db: Db, hall: Hall): Pick<Looks, 'heads' | 'next' | 'waitingIn' | 'aheadOf'> {
  const { code } = hall.file.hall;
  const first = db.prepare(
    `SELECT * FROM ticket WHERE state = 'waiting' AND line = ? AND line_rate = ? ${order} LIMIT ?`,
  );
  const waiting = db.prepare('SELECT waiting FROM line WHERE line = ?').pluck();
  const before = db
    .prepare(`SELECT count(*) FROM ticket WHERE state = 'waiting' AND line = ? AND line_rate = ? AND line_since < ?`)
    .pluck();
  const levelWith = db
    .prepare(
      `SELECT count(*) FROM ticket WHERE state = 'waiting' AND line = ? AND line_rate = ? AND (line_since, line_tie, line_back) < (?, ?, ?)`,
    )
    .pluck();
  // A hall file may have been changed while tickets of an old rate still wait: they stay findable.
  const rates = [
    ...new Set([
      ...hall.rates,
      ...(db.prepare("SELECT DISTINCT line_rate FROM ticket WHERE state = 'waiting'").pluck().all() as number[]),
    ]),
  ];

  const firstOf = (line: string, rate: number, count: number) =>
    (first.all(line, rate, count) as TicketRow[]).map((row) => ticketFrom(row, code));
  const occupied = (lines: readonly string[]) =>
    lines.filter((line) => ((waiting.get(line) as number | undefined) ?? 0) > 0);
  return {
    heads: (lines) => occupied(lines).flatMap((line) => rates.flatMap((rate) => firstOf(line, rate, 1))),
    next(lines, count, now) {
      if (count <= 0) return [];
      return occupied(lines)
        .flatMap((line) => rates.flatMap((rate) => firstOf(line, rate, count)))
        .sort(callingOrder(now))
        .slice(0, count);
    },
    waitingIn: (line) => (waiting.get(line) as number | undefined) ?? 0,
    aheadOf({ place }, now) {
      let ahead = levelWith.get(place.line, place.rate, place.since, place.tie, place.back) as number;
      for (const rate of rates) {
        if (rate === place.rate) continue;
        // Somebody of another rate who stands since `even` has exactly as much priority; of equals who stands longer is first, then the order of the line.
        const even = now - (place.rate * (now - place.since)) / rate;
        ahead += (
          even === place.since
            ? levelWith.get(place.line, rate, place.since, place.tie, place.back)
            : before.get(place.line, rate, even < place.since ? Math.floor(even) + 1 : Math.ceil(even))
        ) as number;
      }
      return ahead;
    },
  };
}

import type { TicketState } from '../../protocol/answers.ts';
import type { Db } from './open.ts';

/** A number of the day, as the report counts it. */
export interface DayTicket {
  letter: string;
  n: number;
  queue: string;
  state: TicketState;
  issuedAt: number;
  /** Its first call; null while nobody called it. */
  calledAt: number | null;
  begunAt: number | null;
  finishedAt: number | null;
}

/** What the report of a day asks: its numbers page by page, and the notices that were found to ask for more. */
export interface DayReportLooks {
  ticketsOfDay(day: string, after: { letter: string; n: number } | null, most: number): DayTicket[];
  breachesBetween(from: number, until: number): { probable: number; verified: number };
}

export function dayReportLookUps(db: Db): DayReportLooks {
  const tickets = db.prepare(
    `SELECT letter, n, queue, state, issued_at AS issuedAt, (SELECT min(at) FROM call WHERE ticket = ticket.id) AS calledAt,
      begun_at AS begunAt, finished_at AS finishedAt
      FROM ticket WHERE day = :day AND (letter, n) > (:letter, :n) ORDER BY letter, n LIMIT :most`,
  );
  const breaches = db.prepare(
    `SELECT (SELECT count(*) FROM case_breach WHERE at >= :from AND at < :until) AS probable,
      (SELECT count(*) FROM case_breach WHERE verdict = 'verified' AND judged_at >= :from AND judged_at < :until) AS verified`,
  );
  return {
    ticketsOfDay: (day, after, most) =>
      tickets.all({ day, letter: after?.letter ?? '', n: after?.n ?? 0, most }) as DayTicket[],
    breachesBetween: (from, until) => breaches.get({ from, until }) as { probable: number; verified: number },
  };
}

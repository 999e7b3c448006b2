import type { TicketState } from '../../protocol/answers.ts';
import type { Hall } from '../hall/hall.ts';
import type { Looks } from '../hall/looks.ts';
import type { CounterNow, Sign } from '../posts/counter.ts';
import { numberOf } from '../queue/ticket.ts';
import type { Db } from './open.ts';

interface CounterRow {
  number: number;
  staff: string | null;
  stands_as: CounterNow['as'];
  since: number | null;
  ticket: number | null;
  sign: string | null;
  letter: string | null;
  n: number | null;
  state: TicketState | null;
  present: number;
  unattended_at: number | null;
}

const now = `SELECT counter.*, ticket.letter, ticket.n, ticket.state,
  EXISTS (SELECT 1 FROM session WHERE session.job_no = counter.staff AND session.ended_at IS NULL) AS present
  FROM counter LEFT JOIN ticket ON ticket.id = counter.ticket`;

/** Counters as they are now: who stands there, whom they serve, their sign. */
export function counterLookUps(db: Db, hall: Hall): Pick<Looks, 'counter' | 'counters' | 'counterOf' | 'present'> {
  const byNumber = db.prepare(`${now} WHERE counter.number = ?`);
  const all = db.prepare(`${now} ORDER BY counter.number`);
  const ofStaff = db.prepare('SELECT number FROM counter WHERE staff = ?').pluck();
  const present = db.prepare('SELECT EXISTS (SELECT 1 FROM session WHERE job_no = ? AND ended_at IS NULL)').pluck();
  return {
    counter(number) {
      if (!hall.counters.has(number)) return null;
      return counterFrom(byNumber.get(number) as CounterRow);
    },
    counters: () => (all.all() as CounterRow[]).filter(({ number }) => hall.counters.has(number)).map(counterFrom),
    counterOf: (jobNo) => (ofStaff.get(jobNo) as number | undefined) ?? null,
    present: (jobNo) => present.get(jobNo) === 1,
  };
}

function counterFrom(row: CounterRow): CounterNow {
  return {
    number: row.number,
    staff: row.staff,
    as: row.stands_as,
    since: row.since,
    ticket: row.ticket === null ? null : { id: row.ticket, number: numberOf(row.letter!, row.n!), state: row.state! },
    sign: row.sign === null ? null : (JSON.parse(row.sign) as Sign),
    present: row.present === 1,
    // Any act at a counter begins a new state of it.
    idle: row.unattended_at !== null && row.unattended_at >= (row.since ?? 0),
  };
}

import type { TicketState } from '../../protocol/answers.ts';
import type { Language, Shape } from '../../protocol/text.ts';
import { numberOf, type Origin, refOf, type Ticket } from '../queue/ticket.ts';

/** A ticket as it lies in the database. */
export interface TicketRow {
  id: number;
  day: string;
  letter: string;
  n: number;
  token: string;
  service: string;
  queue: string;
  class: string | null;
  rate: number;
  language: Language;
  shape: Shape | null;
  state: TicketState;
  line: string;
  line_rate: number;
  line_since: number;
  line_tie: number;
  line_back: number;
  origin: Origin;
  first_waited: number;
  issued_at: number;
  called_at: number | null;
  begun_at: number | null;
  finished_at: number | null;
  counter: number | null;
  call: string | null;
  recalls: number;
  outcome: string | null;
  note: string | null;
  device: string | null;
  holder: string | null;
}

export function ticketFrom(row: TicketRow, hallCode: string): Ticket {
  const number = numberOf(row.letter, row.n);
  return {
    id: row.id,
    ref: refOf(hallCode, row.day, number),
    number,
    token: row.token,
    day: row.day,
    service: row.service,
    queue: row.queue,
    class: row.class,
    rate: row.rate,
    language: row.language,
    shape: row.shape,
    state: row.state,
    place: { line: row.line, rate: row.line_rate, since: row.line_since, tie: row.line_tie, back: row.line_back },
    origin: row.origin,
    firstWaited: row.first_waited,
    issuedAt: row.issued_at,
    calledAt: row.called_at,
    begunAt: row.begun_at,
    finishedAt: row.finished_at,
    counter: row.counter,
    call: row.call,
    recalls: row.recalls,
    note: row.note,
    holder: row.holder,
  };
}

import type { Shape } from '../../protocol/text.ts';
import type { WhyCalled } from '../queue/order.ts';
import { numberOf, type Ticket } from '../queue/ticket.ts';
import { type DayReportLooks, dayReportLookUps } from './day-report-look-ups.ts';
import type { Db } from './open.ts';
import { type StripLooks, stripLookUps } from './strip-look-ups.ts';
import { type SlipLooks, slipLookUps } from './slip-look-ups.ts';
import { ticketFrom, type TicketRow } from './ticket-rows.ts';

export interface CallRow {
  id: string;
  ticketId: number;
  number: string;
  counter: number;
  zone: string;
  queue: string;
  times: number;
  at: number;
  service: string;
  shape: Shape | null;
  /** The ticket now, and whether this is still its present call. */
  state: string;
  current: boolean;
}
export interface PassedRow {
  number: string;
  why: WhyCalled;
}
export interface DayRow {
  issued: number;
  served: number;
  cancelled: number;
  gone: number;
  scored: number;
  hits: number;
}
export interface DeviceListRow {
  id: string;
  kind: string;
  label: string;
  state: 'pending' | 'accepted' | 'revoked';
  printer: string | null;
}
/** What only screens ask: recent calls, people put aside, the day's figures. All by index, all bounded. */
export interface ViewLooks extends SlipLooks, StripLooks, DayReportLooks {
  /** The newest calls, and every one whose visitor has not come yet; newest first. */
  callsNow(zone: string | null, newest: number, most: number): CallRow[];
  call(id: string): CallRow | null;
  /** The counter that last called a ticket. */
  lastCalledAt(ticket: number): number | null;
  aside(state: 'held' | 'missed', queues: readonly string[]): Ticket[];
  passedBy(queue: string, from: number, to: number, firstWaited: number): PassedRow[];
  day(day: string): DayRow;
  servedAt(day: string, counter: number): number;
  oldestIn(line: string): number | null;
  devices(): DeviceListRow[];
}

const callColumns = `SELECT call.id, call.ticket AS ticketId, call.counter, call.zone, call.queue, call.times, call.at, ticket.letter, ticket.n, ticket.service, ticket.shape, ticket.state,
  ticket.call = call.id AS current FROM call JOIN ticket ON ticket.id = call.ticket`;

export function openViewLooks(db: Db, hallCode: string): ViewLooks {
  // SQLite takes the index of the tickets in hand only where a query repeats the index's own condition.
  const callsOfHall = db.prepare(`${callColumns} WHERE call.rowid IN (
    SELECT * FROM (SELECT rowid FROM call WHERE latest = 1 ORDER BY at DESC, rowid DESC LIMIT :newest)
    UNION SELECT call.rowid FROM ticket JOIN call ON call.id = ticket.call
      WHERE ticket.state IN ('called', 'serving', 'held', 'missed') AND ticket.state = 'called' AND call.latest = 1)
    ORDER BY call.at DESC, call.rowid DESC LIMIT :most`);
  const callsOfZone = db.prepare(`${callColumns} WHERE call.rowid IN (
    SELECT * FROM (SELECT rowid FROM call WHERE latest = 1 AND zone = :zone ORDER BY at DESC, rowid DESC LIMIT :newest)
    UNION SELECT call.rowid FROM ticket JOIN call ON call.id = ticket.call
      WHERE ticket.state IN ('called', 'serving', 'held', 'missed') AND ticket.state = 'called' AND call.latest = 1 AND call.zone = :zone)
    ORDER BY call.at DESC, call.rowid DESC LIMIT :most`);
  const oneCall = db.prepare(`${callColumns} WHERE call.id = ?`);
  const lastAt = db.prepare('SELECT counter FROM call WHERE ticket = ? ORDER BY at DESC, rowid DESC LIMIT 1').pluck();
  const aside = db.prepare(
    "SELECT * FROM ticket WHERE state IN ('called', 'serving', 'held', 'missed') AND state = ? AND queue = ? ORDER BY called_at LIMIT 40",
  );
  const passed = db.prepare(`SELECT ticket.letter, ticket.n, call.why FROM call JOIN ticket ON ticket.id = call.ticket
    WHERE call.queue = ? AND call.times = 1 AND call.at >= ? AND call.at <= ? AND call.first_waited > ? ORDER BY call.at LIMIT 12`);
  const day = db.prepare(
    'SELECT issued, served, cancelled, gone, forecasts_scored AS scored, forecast_hits AS hits FROM business_day WHERE day = ?',
  );
  const servedAt = db.prepare('SELECT served FROM counter_day WHERE day = ? AND counter = ?').pluck();
  const oldest = db.prepare("SELECT min(line_since) FROM ticket WHERE state = 'waiting' AND line = ?").pluck();
  const devices = db.prepare('SELECT id, kind, label, state, printer FROM device ORDER BY asked_at DESC LIMIT 60');
  const callFrom = (row: unknown): CallRow => {
    const { letter, n, current, ...call } = row as Omit<CallRow, 'number' | 'current'> & {
      letter: string;
      n: number;
      current: number;
    };
    return { ...call, number: numberOf(letter, n), current: current === 1 };
  };
  return {
    ...slipLookUps(db, hallCode),
    ...stripLookUps(db),
    ...dayReportLookUps(db),
    callsNow: (zone, newest, most) =>
      (zone === null ? callsOfHall.all({ newest, most }) : callsOfZone.all({ zone, newest, most })).map(callFrom),
    call(id) {
      const row = oneCall.get(id);
      return row === undefined ? null : callFrom(row);
    },
    lastCalledAt: (ticket) => (lastAt.get(ticket) as number | undefined) ?? null,
    aside: (state, queues) =>
      queues.flatMap((queue) => aside.all(state, queue) as TicketRow[]).map((row) => ticketFrom(row, hallCode)),
    passedBy: (queue, from, to, firstWaited) =>
      (passed.all(queue, from, to, firstWaited) as { letter: string; n: number; why: string }[]).map(
        ({ letter, n, why }) => ({ number: numberOf(letter, n), why: JSON.parse(why) as WhyCalled }),
      ),
    day: (of) =>
      (day.get(of) as DayRow | undefined) ?? { issued: 0, served: 0, cancelled: 0, gone: 0, scored: 0, hits: 0 },
    servedAt: (of, counter) => (servedAt.get(of, counter) as number | undefined) ?? 0,
    oldestIn: (line) => oldest.get(line) as number | null,
    devices: () => devices.all() as DeviceListRow[],
  };
}

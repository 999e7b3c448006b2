import type { TicketView } from '../protocol/views.ts';

/** What the page is about now: the ticket's state, or `past` when its day is over and nothing came of it. */
const standings = ['waiting', 'called', 'serving', 'missed', 'held', 'served', 'cancelled', 'left', 'past'] as const;
export type Standing = (typeof standings)[number];

const ended: readonly string[] = ['served', 'cancelled', 'left'];

export function standingOf({ ticket }: Pick<TicketView, 'ticket'>, now: number): Standing {
  const over = ended.includes(ticket.state);
  if (!over && ticket.businessDay < hallDay(now, ticket.issuedAt)) return 'past';
  // A state this page does not know yet is a pause for the visitor, not a mistake of theirs.
  return standings.find((standing) => standing === ticket.state) ?? 'held';
}

/** The hall's own day (YYYY-MM-DD) at a moment, by the offset in which the hub wrote another. */
export function hallDay(at: number, written: string): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(written) ?? [];
  const offsetMin = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  return new Date(at + offsetMin * 60_000).toISOString().slice(0, 10);
}

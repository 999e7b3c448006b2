import type { TicketSlipFacts } from '../../printer/ticket-slip.ts';
import type { Looks } from '../hall/looks.ts';
import { atWork } from '../posts/counter.ts';
import { words } from './words.ts';

/** A class that earns twice as fast can pass only who came in the first half of one's wait (queueing reference: 1 − 1/rate). */
export function overtaking(fastest: number): { zh: string; en: string } {
  const percent = Math.round((1 - 1 / fastest) * 100);
  if (fastest <= 1) return words.inOrder;
  return percent === 50
    ? words.firstHalf
    : {
        zh: words.firstShare.zh.replace('{percent}', String(percent)),
        en: words.firstShare.en.replace('{percent}', String(percent)),
      };
}

/** What a ticket's slip says, as things stand when it is printed; null when the ticket is over. */
export function slipFacts(
  looks: Looks,
  ticketId: number,
  printer: string,
  reprint: number,
  now: number,
  publicUrl: string,
): TicketSlipFacts | null {
  const { hall } = looks;
  const ticket = looks.ticket(ticketId);
  if (!ticket || ['served', 'left', 'cancelled'].includes(ticket.state)) return null;
  const service = hall.services.get(ticket.service);
  const waits = ticket.state === 'waiting';
  const ahead = waits ? looks.aheadOf(ticket, now) : 0;
  const counters = looks.counters().filter((counter) => looks.linesOf(counter).includes(ticket.place.line));
  const working = counters.filter(atWork);
  const local = hall.zone.iso(ticket.issuedAt);
  return {
    hall: hall.file.hall.name,
    practice: hall.file.rules.practice,
    number: ticket.number,
    service: service?.name ?? { zh: ticket.service },
    className: ticket.class === null ? null : (hall.classes.get(ticket.class)?.name ?? null),
    issuedAt: `${local.slice(0, 10)} ${local.slice(11, 16)}`,
    ahead,
    forecast: waits ? (looks.forecast(ticket.place.line, ahead, now)?.span ?? null) : null,
    zone: hall.zoneName(hall.queues.get(ticket.queue)!.zone),
    counters: (working.length > 0 ? working : counters).map(({ number }) => number),
    materials: (looks.guide(ticket.service)?.guide.materials ?? [])
      .filter(({ shared }) => !shared)
      .map(({ name }) => name),
    url: `${publicUrl}/t/${ticket.token}`,
    complaintsPhone: hall.file.hall.complaints?.phone ?? '',
    overtaking: overtaking(Math.max(1, ...[...hall.classes.values()].map(({ rate }) => rate)) / ticket.rate),
    shape: ticket.shape,
    language: ticket.language,
    reprint,
    widthMm: hall.printers.get(printer)?.widthMm ?? 80,
  };
}

import type { DocumentKind } from '../../protocol/documents.ts';
import type { Asker } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import { type No, unknown } from '../hall/verb.ts';
import type { Ticket } from './ticket.ts';

/** So many slips may follow the first of a document, each with its mark. */
export const copiesMost = 5;

/** A slip somebody asks for: of which ticket, at which printer (null in a hall without), and how many there were before. */
export interface AskedSlip {
  ticket: Ticket;
  printer: string | null;
  slips: number;
}

/** The printer asked for, else the asking screen's own, else the hall's first. */
export function askedSlip(
  looks: Looks,
  { ticket: ref, printer }: { ticket: string; printer?: string | undefined },
  asker: Asker,
  document: DocumentKind,
): AskedSlip | No {
  const ticket = looks.ticketByRef(ref);
  if (!ticket) return unknown('ticket');
  if (printer !== undefined && !looks.hall.printers.has(printer)) return unknown('printer');
  return {
    ticket,
    printer: printer ?? asker.device?.printer ?? looks.hall.file.printers[0]?.id ?? null,
    slips: looks.slipsOf(ticket.id, document),
  };
}

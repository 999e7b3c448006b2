import type { CommandName } from '../protocol/commands.ts';
import type { ConsoleView, PrintersView } from '../protocol/views.ts';
import type { SlipInHand } from './paper-deeds.ts';

type Alert = ConsoleView['alerts'][number];
type Slip = PrintersView['slips'][number];

/** What this console itself can do about an alert; everything else is for somebody else to do. */
export type AlertDeed =
  | { name: Extract<CommandName, 'answer-help'>; help: string }
  | { name: Extract<CommandName, 'reprint-ticket'>; number: string; slip: SlipInHand; job: string | null };

type Tickets = Pick<ConsoleView, 'current' | 'waiting' | 'held' | 'missed'>;

export function alertDeed(alert: Alert, view: Tickets, slip: Slip | null): AlertDeed | null {
  if (alert.code === 'help-asked') return { name: 'answer-help', help: alert.id };
  if (alert.code !== 'slip-failed') return null;
  const number = alert.about;
  if (slip) return { name: 'reprint-ticket', number, slip, job: slip.job };
  const ticket = [...(view.current ? [view.current] : []), ...view.waiting, ...view.missed, ...view.held].find(
    (one) => one.number === number,
  );
  return ticket
    ? {
        name: 'reprint-ticket',
        number,
        slip: { ticket: ticket.id, case: null, number, document: 'ticket', printer: '' },
        job: null,
      }
    : null;
}

/** The slip an alert is about, where the hall's paper is known. */
export function alertSlip(alert: Alert, view: PrintersView | null): Slip | null {
  if (alert.code !== 'slip-failed') return null;
  return view?.slips.find(({ toDo, number }) => toDo && number === alert.about) ?? null;
}

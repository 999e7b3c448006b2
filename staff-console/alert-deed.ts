import type { CommandName } from '../protocol/commands.ts';
import type { ConsoleView, PrintersView } from '../protocol/views.ts';
import type { MyTab } from './my-tab.ts';
import type { Page } from './page.ts';
import type { Room } from './rooms-of-roles.ts';
import type { SlipInHand } from './paper-deeds.ts';

type Alert = ConsoleView['alerts'][number];
type Slip = PrintersView['slips'][number];

/** What this console itself can do about an alert; everything else is for somebody else to do. */
export type AlertDeed =
  | { name: Extract<CommandName, 'answer-help'>; help: string }
  | { name: Extract<CommandName, 'unit-arrived'>; call: string; counter: number }
  | { name: Extract<CommandName, 'take-down-sign' | 'open-counter'>; counter: number }
  /** Taking a post over is read first: a step to another page, no command. */
  | { name: 'to-cover'; counter: number }
  /** So is what has a page in the room of cases: a case by its number, or one of its lists. */
  | { name: 'to-case'; number: string }
  | { name: 'to-cases'; tab: 'mine' | 'due' | 'breaches' }
  /** What is settled on a page of its own. */
  | { name: 'to-page'; room: Room; tab?: MyTab; page?: Page }
  | { name: Extract<CommandName, 'name-cover' | 'pass-on-visitor'>; counter: number }
  /** Settled beside the list, by what stands there. */
  | { name: 'beside' }
  | { name: Extract<CommandName, 'reprint-ticket'>; number: string; slip: SlipInHand; job: string | null };

type Tickets = Pick<ConsoleView, 'current' | 'waiting' | 'held' | 'missed'> & {
  /** The counter of this console, where it has one. */
  number?: number;
  state?: ConsoleView['state'];
};

/** Where this person may stand in, and where they may name who does. */
export interface MayMend {
  cover: readonly number[];
  name: readonly number[];
  jobNo: string;
  /** The rooms this person may enter. */
  rooms: readonly Room[];
}
const ofACase = new Set<Alert['code']>([
  'case-recall',
  'case-overdue',
  'case-sent',
  'case-silent',
  'paper-unserved',
  'notice-approval',
]);
const ofOwnMatters = new Set<Alert['code']>(['answer-due', 'message-due']);
const ofDueLists = new Set<Alert['code']>(['cases-overdue', 'refusals-to-audit', 'loans-overdue', 'fees-unpaid']);
const ofBreaches = new Set<Alert['code']>(['breach-steps', 'breach-told', 'breach-appeals']);
const ofCounters = new Set<Alert['code']>(['unattended', 'sign-overdue', 'sign-due', 'off-post', 'cover-needed']);

export function alertDeed(
  alert: Alert,
  view: Tickets,
  slip: Slip | null,
  may: MayMend = { cover: [], name: [], jobNo: '', rooms: [] },
): AlertDeed | null {
  if (alert.code === 'help-asked') return { name: 'answer-help', help: alert.id };
  if (alert.code === 'unit-called') return { name: 'unit-arrived', call: alert.id, counter: Number(alert.about) };
  if (may.rooms.includes('cases') && ofACase.has(alert.code)) return { name: 'to-case', number: alert.about };
  if (may.rooms.includes('cases') && ofOwnMatters.has(alert.code)) return { name: 'to-cases', tab: 'mine' };
  if (may.rooms.includes('cases') && ofDueLists.has(alert.code)) return { name: 'to-cases', tab: 'due' };
  if (may.rooms.includes('cases') && ofBreaches.has(alert.code)) return { name: 'to-cases', tab: 'breaches' };
  if (alert.code === 'answer-overdue')
    return view.number === undefined
      ? { name: 'beside' }
      : may.rooms.includes('cases')
        ? { name: 'to-cases', tab: 'mine' }
        : null;
  if (alert.code === 'left-with-visitor')
    return may.name.includes(Number.parseInt(alert.about, 10))
      ? { name: 'pass-on-visitor', counter: Number.parseInt(alert.about, 10) }
      : null;
  if (ofCounters.has(alert.code)) return postDeed(Number(alert.about), view, may);
  if (alert.code === 'cover-asked')
    return may.name.includes(Number(alert.about)) ? { name: 'name-cover', counter: Number(alert.about) } : null;
  const page = pageDeed(alert, view.number, may);
  if (page !== null) return page;
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

/** Where an alert is settled that is more than one press, for those who may go there. */
function pageDeed({ code, about }: Alert, counter: number | undefined, { jobNo, rooms }: MayMend): AlertDeed | null {
  const to = (room: Room, more: { tab?: MyTab; page?: Page } = {}): AlertDeed | null =>
    rooms.includes(room) ? { name: 'to-page', room, ...more } : null;
  switch (code) {
    case 'opening-due':
    case 'closing-due':
      return Number(about) === counter ? to('my', { tab: 'day' }) : null;
    case 'leave-unstarted':
    case 'leave-overdue':
      // The name may have spaces; the job number is what stands last.
      if (about.split(' ').at(-1) === jobNo) return to('my', { tab: 'leave' });
      return rooms.includes('hall') ? to('my', { tab: 'people' }) : null;
    case 'rota-due':
    case 'no-duty-leader':
      return to('rota');
    case 'calendar-missing':
      return to('devices', { page: 'calendar' });
    case 'longer-asked':
      return to('my', { tab: 'longer' });
    case 'notes-left':
      return to('my', { tab: 'post' });
    case 'crowded':
    case 'ask-unanswered':
      return to('hall');
    default:
      return null;
  }
}

/** At the own counter the clerk is back with one press; at another, who may stands in, or names who does. */
function postDeed(counter: number, { number, state }: Tickets, { cover, name }: MayMend): AlertDeed | null {
  if (counter === number) {
    if (state === 'away') return { name: 'take-down-sign', counter };
    return state === 'unattended' ? { name: 'open-counter', counter } : null;
  }
  // Whoever stands at a counter leaves it for no other.
  if (number === undefined && cover.includes(counter)) return { name: 'to-cover', counter };
  return name.includes(counter) ? { name: 'name-cover', counter } : null;
}

/** What costs people time first, then what is oldest. */
export function byUrgency(alerts: readonly Alert[], grave: (alert: Alert) => boolean): Alert[] {
  return alerts.toSorted((a, b) => Number(grave(b)) - Number(grave(a)) || Date.parse(a.since) - Date.parse(b.since));
}

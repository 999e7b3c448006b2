import { type Asker, type May, permits } from '../hall/asker.ts';
import { type No, refuse } from '../hall/verb.ts';
import { type CounterNow, stateOf } from '../posts/counter.ts';
import type { Ticket } from './ticket.ts';

/** Those who stand at counters. */
export const atCounters = ['clerk', 'chief', 'leader'] as const;

/** May this person take somebody to this counter now? Null when yes. */
export function cannotTake(counter: CounterNow, asker: Asker): No | null {
  if (counter.staff === null) return refuse('counter-closed', { counter: counter.number });
  if (counter.staff !== asker.staff?.jobNo) return refuse('not-your-post', { counter: counter.number });
  if (stateOf(counter) === 'away') return refuse('counter-away', { counter: counter.number });
  if (counter.ticket) return refuse('finish-first', { number: counter.ticket.number });
  return null;
}

/** A ticket at a counter belongs to who stands there. Null when that is the asker. */
export function notTheirs(ticket: Ticket, counter: CounterNow | null, asker: Asker): No | null {
  if (counter?.staff === asker.staff?.jobNo) return null;
  return refuse('not-yours', { number: ticket.number, counter: ticket.counter ?? 0 });
}

/** Who may do a thing only as a holder may do it to the own ticket alone; staff and screens with a right of their own to any. */
export function anothersTicket(ticket: Ticket, asker: Asker, may: readonly May[]): No | null {
  if (asker.holder === ticket.id || permits(may, { ...asker, holder: null }) === 'granted') return null;
  return refuse('not-yours', { number: ticket.number, counter: ticket.counter ?? 0 });
}

export const wrongState = (ticket: Ticket): No => refuse('wrong-state', { number: ticket.number, state: ticket.state });

import type { CounterState } from '../../protocol/views.ts';
import type { Text } from '../../protocol/text.ts';
import type { TicketState } from '../../protocol/answers.ts';

/** The away sign on a counter. */
export interface Sign {
  reason: Text;
  since: number;
  backAt: number;
  goTo: number[];
  cover: string | null;
  note?: string | null;
}

/** A counter as the rules see it: who stands there, whom it serves, and its sign. */
export interface CounterNow {
  number: number;
  staff: string | null;
  as: 'A' | 'B' | 'substitute' | null;
  /** Since when the counter is in its present state (ms). */
  since: number | null;
  ticket: { id: number; number: string; state: TicketState } | null;
  sign: Sign | null;
  /** Whether the person on post has a live session: the evidence that somebody is there. */
  present: boolean;
  /** The hub saw no act while people waited, and has seen none since. */
  idle?: boolean;
}

/** A counter's state comes from evidence (DESIGN §7). One who serves a visitor is there, whatever became of the session. */
export function stateOf(counter: CounterNow): CounterState {
  if (counter.staff === null) return 'closed';
  if (counter.sign) return 'away';
  if (counter.ticket?.state === 'serving') return 'serving';
  if (counter.ticket?.state === 'called') return 'calling';
  return counter.present && !counter.idle ? 'free' : 'unattended';
}

/** Can this counter take somebody now or soon? */
export const atWork = (counter: CounterNow): boolean => ['free', 'calling', 'serving'].includes(stateOf(counter));

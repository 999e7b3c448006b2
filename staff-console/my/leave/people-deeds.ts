import type { CommandName } from '../../../protocol/commands.ts';
import type { LeaveLine, LeaveView } from '../../../protocol/leave-view.ts';
import { l, type LeaveWord } from './words.ts';

/** What the red key does for a leave of somebody else; without a name it enters a new one. */
export type PersonDeed =
  | { name: null; why: null }
  | {
      name: Extract<CommandName, 'start-leave' | 'end-leave'>;
      verb: LeaveWord;
      small: LeaveWord;
      done: LeaveWord;
      why: string | null;
    }
  | { name: Extract<CommandName, 'pass-on-visitor'>; counter: number; number: string; why: null };

/** What waits for a leader first: who should have gone, who should be back; then who is away, who goes next, what waits for a signature. */
export function inOrder({ coming, overdue, away, waiting }: LeaveView, now: number): LeaveLine[] {
  const due = coming.filter(({ from }) => Date.parse(from) <= now);
  // Somebody stands before an empty counter: first of all.
  const left = away.filter(({ inFront }) => inFront !== undefined);
  const all = [...left, ...due, ...overdue, ...away, ...coming.filter((leave) => !due.includes(leave)), ...waiting];
  // A leave that waits for its extension stands in two lists.
  return all.filter((leave, i) => all.findIndex(({ id }) => id === leave.id) === i);
}

export function deedOf(leave: LeaveLine | null, now: number): PersonDeed {
  if (leave?.state === 'filed')
    return {
      name: 'start-leave',
      verb: 'goesVerb',
      small: 'goesSmall',
      done: 'wentDone',
      why: Date.parse(leave.from) > now ? l('goesNotYet') : null,
    };
  if (leave?.inFront) return { name: 'pass-on-visitor', ...leave.inFront, why: null };
  if (leave?.state === 'on-leave' || leave?.state === 'overdue')
    return { name: 'end-leave', verb: 'cameVerb', small: 'endSmall', done: 'cameDone', why: null };
  return { name: null, why: null };
}

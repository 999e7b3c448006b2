import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Ticket } from '../protocol/answers.ts';
import type { Body } from '../protocol/commands.ts';
import type { Problem } from '../protocol/wire.ts';
import { arm } from '../ui/command.ts';

export type TakingState =
  | { kind: 'ready' }
  | { kind: 'sending' }
  /** Nobody knows yet whether the number was taken: the same key asks again. */
  | { kind: 'unreachable' }
  | { kind: 'refused'; problem: Problem };

/** One number being taken, from the page that offers it to the ticket. */
export interface Taking {
  state: ReadonlySignal<TakingState>;
  /** The class chosen; null is 普通. */
  chosen: Signal<string | null>;
  take(): Promise<void>;
  /** Sets a refusal aside: the next press is a new wish with a key of its own. */
  again(): void;
}

interface Wish {
  service: string;
  told(): Pick<Body<'issue-ticket'>, 'language' | 'deaf'>;
  done(ticket: Ticket): void;
}

export function openTaking({ service, told, done }: Wish): Taking {
  const state = signal<TakingState>({ kind: 'ready' });
  const chosen = signal<string | null>(null);
  let armed = arm('issue-ticket');
  // Same key, same body: what the first press said is said again until the hub has answered.
  let body: Body<'issue-ticket'> | null = null;

  function rearm() {
    armed = arm('issue-ticket');
    body = null;
  }

  return {
    state,
    chosen,
    async take() {
      if (state.value.kind === 'sending') return;
      state.value = { kind: 'sending' };
      body ??= { service, ...(chosen.value ? { class: chosen.value } : {}), ...told() };
      const outcome = await armed.press(body);
      if (outcome.kind === 'done') {
        rearm();
        state.value = { kind: 'ready' };
        done(outcome.answer.ticket);
      } else if (outcome.kind === 'refused') {
        // After a fault of the hub it is not known what was done; after a refusal it is.
        if (outcome.problem.status < 500) rearm();
        state.value = { kind: 'refused', problem: outcome.problem };
      } else {
        state.value = { kind: 'unreachable' };
      }
    },
    again() {
      if (state.value.kind === 'refused') state.value = { kind: 'ready' };
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Ticket } from '../protocol/answers.ts';
import { arm } from '../ui/command.ts';
import { language } from '../ui/language.ts';
import { deaf } from './modes.ts';

/** A number for collecting a result, being taken; null while nothing is to be said of it. */
export interface Collecting {
  said: ReadonlySignal<string | 'sending' | 'unreachable' | null>;
  take(): Promise<void>;
}

/** Armed when the page opens: a double tap is one number. */
export function openCollecting(token: string, done: (ticket: Ticket) => void): Collecting {
  const said = signal<string | null>(null);
  let armed = arm('issue-collection-ticket');
  return {
    said,
    async take() {
      if (said.value === 'sending') return;
      said.value = 'sending';
      const outcome = await armed.press({ token, language: language.value, ...(deaf.value ? { deaf: true } : {}) });
      if (outcome.kind === 'done') {
        said.value = null;
        done(outcome.answer.ticket);
      } else if (outcome.kind === 'refused') {
        if (outcome.problem.status < 500) armed = arm('issue-collection-ticket');
        said.value = outcome.problem.detail ?? outcome.problem.title;
      } else said.value = 'unreachable';
    },
  };
}

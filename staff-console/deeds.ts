import { computed } from '@preact/signals';
import type { CommandName } from '../protocol/commands.ts';
import type { ConsoleView } from '../protocol/views.ts';
import { consoleView } from './hub.ts';
import { notice } from './notice.ts';
import { page } from './page.ts';
import { press } from './press.ts';
import { t } from './words.ts';

/** What 空格 and F2 do now: the one thing the page is about. `why` when it cannot be done yet. */
export interface Main {
  name: CommandName;
  why: string | null;
  run(): void;
}

export const mainDeed = computed<Main | null>(() => {
  const view = consoleView.value;
  if (!view) return null;
  const { number: counter, current } = view;
  switch (view.state) {
    case 'free':
      return {
        name: 'call-next',
        why: view.counts.waiting === 0 ? t('whenSomebody') : null,
        run: () => void press('call-next', { counter }),
      };
    case 'calling':
      return (
        current && { name: 'begin-service', why: null, run: () => void press('begin-service', { ticket: current.id }) }
      );
    // The page of the intake knows what comes of the visit, and has the key.
    case 'serving':
    case 'closed':
      return null;
    case 'away':
      return { name: 'take-down-sign', why: null, run: () => void press('take-down-sign', { counter }) };
    case 'unattended':
      return { name: 'open-counter', why: null, run: () => void press('open-counter', { counter }) };
  }
});

/** Calls that must still be made before a visitor may be marked missed. */
export function recallsLeft(view: ConsoleView): number {
  return Math.max(0, view.rules.recallsBeforeMissed - (view.current?.recalls ?? 0));
}

export function recall(view: ConsoleView): void {
  if (view.state === 'calling' && view.current) void press('recall', { ticket: view.current.id });
}

export function markMissed(view: ConsoleView): void {
  if (view.state !== 'calling' || !view.current) return;
  const left = recallsLeft(view);
  if (left > 0) notice.value = { kind: 'not-now', text: t('missedLocked', { n: left }) };
  else void press('mark-missed', { ticket: view.current.id });
}

export function hold(view: ConsoleView): void {
  if (view.state === 'serving' && view.current) void press('hold-ticket', { ticket: view.current.id });
  else notice.value = { kind: 'not-now', text: t('holdOnlyServing') };
}

export async function reprint(ticket: string, number: string): Promise<void> {
  const done = await press('reprint-ticket', { ticket });
  if (done) notice.value = { kind: 'done', text: t('reprinted', { number }) };
}

export async function returnTicket(ticket: string, number: string): Promise<void> {
  const done = await press('return-ticket', { ticket });
  if (!done) return;
  notice.value = {
    kind: 'done',
    text: done.behind > 0 ? t('returned', { number, n: done.behind }) : t('returnedFirst', { number }),
  };
}

export async function callByNumber(counter: number, ticket: string, reason: string): Promise<boolean> {
  const done = await press('call-ticket', { counter, ticket, reason });
  if (done) page.value = 'home';
  return done !== null;
}

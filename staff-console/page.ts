import { signal } from '@preact/signals';
import type { ConsoleView } from '../protocol/views.ts';

/** What is open over the counter's own state. */
export type Page =
  | 'home'
  | 'call'
  | 'missed'
  | 'held'
  | 'transfer'
  | 'away'
  | 'alerts'
  | 'handover'
  | 'keys'
  | 'letterhead'
  | 'calendar'
  /** Of a visit: who comes from the back office, the case somebody is back about. */
  | 'unit'
  | 'find'
  /** Of the hall's room: the day of a counter, the record of signs. */
  | 'strip'
  | 'record';

export const page = signal<Page>('home');
/** The ticket chosen in the waiting list when a page was opened from it. */
export const chosenTicket = signal<string | null>(null);

export function openPage(next: Page): void {
  page.value = page.value === next ? 'home' : next;
}

/** A page whose matter is over closes by itself: nobody transfers a visitor who is gone. */
export function fits(open: Page, view: ConsoleView): boolean {
  switch (open) {
    case 'call':
    case 'held':
    case 'away':
      return view.state === 'free';
    case 'transfer':
      return view.state === 'calling' || view.state === 'serving';
    case 'unit':
    case 'find':
      return view.state === 'serving';
    default:
      return true;
  }
}

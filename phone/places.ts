import type { TicketView } from '../protocol/views.ts';
import { t } from './words.ts';

/** The counters that may call this ticket, without those where nobody calls just now; all of them while nobody else does. */
export function callingNow({ counters, absent }: Pick<TicketView, 'counters' | 'absent'>): number[] {
  const calling = counters.filter((number) => !absent.some((one) => one.number === number));
  return calling.length > 0 ? calling : counters;
}

/** Where the visitor will be called, by number. Empty when no counter is known yet. */
export function placesOf(counters: readonly number[]): string {
  const [one = 0, two = 0, three = 0] = [...counters].sort((a, b) => a - b);
  switch (counters.length) {
    case 0:
      return '';
    case 1:
      return t('counterOne', { one });
    case 2:
      return t('counterTwo', { one, two });
    case 3:
      return t('counterThree', { one, two, three });
    default:
      return t('counterMany', { count: counters.length });
  }
}

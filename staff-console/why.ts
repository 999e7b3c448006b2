import type { ConsoleTicket } from '../protocol/views.ts';
import { k } from './counter/words.ts';

/** The short reason in a row of the list: whom a ticket passes or lets pass. */
export function whyInLine({ why }: ConsoleTicket): string {
  if (!why) return '';
  switch (why.code) {
    case 'priority':
      return why.over ? k('whyPriority', { rate: why.rate, over: why.over }) : k('whyRate', { rate: why.rate });
    case 'lets-pass':
      return why.over ? k('whyLetsPass', { over: why.over }) : k('whyArrival');
    case 'appointment':
      return k('whyAppointment');
    case 'returned':
      return k('whyReturned');
    case 'transferred':
      return k('whyTransferred');
    case 'delayed':
      return k('whyDelayed');
    case 'arrival':
      return k('whyArrival');
  }
}

/** The whole sentence under the bars: why this one is called first. */
export function whyFirst({ number, why }: ConsoleTicket): string {
  if (!why) return '';
  if (why.code === 'priority' && why.over) {
    return why.basis
      ? k('whyFirstPriorityBasis', { number, over: why.over, rate: why.rate, basis: why.basis })
      : k('whyFirstPriority', { number, over: why.over, rate: why.rate });
  }
  if (why.code === 'appointment') return k('whyFirstAppointment', { number });
  if (why.code === 'returned') return k('whyFirstReturned', { number });
  if (why.code === 'transferred') return k('whyFirstTransferred', { number });
  return k('whyFirstArrival', { number });
}

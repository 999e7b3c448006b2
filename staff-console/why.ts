import type { ConsoleTicket } from '../protocol/views.ts';
import { t } from './words.ts';

/** The short reason in a row of the list: whom a ticket passes or lets pass. */
export function whyInLine({ why }: ConsoleTicket): string {
  if (!why) return '';
  switch (why.code) {
    case 'priority':
      return why.over ? t('whyPriority', { rate: why.rate, over: why.over }) : t('whyRate', { rate: why.rate });
    case 'lets-pass':
      return why.over ? t('whyLetsPass', { over: why.over }) : t('whyArrival');
    case 'appointment':
      return t('whyAppointment');
    case 'returned':
      return t('whyReturned');
    case 'transferred':
      return t('whyTransferred');
    case 'delayed':
      return t('whyDelayed');
    case 'arrival':
      return t('whyArrival');
  }
}

/** The whole sentence under the bars: why this one is called first. */
export function whyFirst({ number, why }: ConsoleTicket): string {
  if (!why) return '';
  if (why.code === 'priority' && why.over) {
    return why.basis
      ? t('whyFirstPriorityBasis', { number, over: why.over, rate: why.rate, basis: why.basis })
      : t('whyFirstPriority', { number, over: why.over, rate: why.rate });
  }
  if (why.code === 'appointment') return t('whyFirstAppointment', { number });
  if (why.code === 'returned') return t('whyFirstReturned', { number });
  if (why.code === 'transferred') return t('whyFirstTransferred', { number });
  return t('whyFirstArrival', { number });
}

import type { TicketView } from '../protocol/views.ts';
import type { Standing } from './standing.ts';
import { t } from './words.ts';

/** The tab's title: the number and how it stands, so a glance at the phone's tabs is enough. */
export function titleOf(view: TicketView, standing: Standing, lost: boolean): string {
  const title = standingTitle(view, standing);
  return lost ? t('titleLost', { title }) : title;
}

function standingTitle({ ticket: { number }, ahead, counter }: TicketView, standing: Standing): string {
  switch (standing) {
    case 'waiting':
      return ahead === 0 ? t('titleNext', { number }) : t('titleWaiting', { number, count: ahead });
    case 'called':
      return t('titleCalled', { number, counter: counter?.number ?? '' });
    case 'serving':
      return t('titleServing', { number });
    case 'missed':
      return t('titleMissed', { number });
    case 'held':
      return t('titleHeld', { number });
    case 'served':
      return t('titleServed', { number });
    case 'cancelled':
      return t('titleCancelled', { number });
    case 'left':
      return t('titleLeft', { number });
    case 'past':
      return t('titlePast', { number });
  }
}

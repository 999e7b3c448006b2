import type { PersonNow } from '../protocol/views.ts';
import { timeOfDay } from '../ui/clock.ts';
import { t } from './words.ts';

/** Where somebody is now, in a few words for the head of a page: 备岗, 在 5 号窗口, 离岗，15:40 回. */
export function whereNow({ state, counter, until }: PersonNow): string {
  switch (state) {
    case 'free':
      return t('nowFree');
    case 'on-post':
      return t('nowAt', { n: counter ?? '' });
    case 'away':
      return until ? t('nowAwayUntil', { time: timeOfDay(until) }) : t('nowAway');
    case 'not-here':
      return t('nowNotHere');
  }
}

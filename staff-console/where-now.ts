import type { PersonNow } from '../protocol/views.ts';
import { timeOfDay } from '../ui/clock.ts';
import { k } from './counter/words.ts';

/** Where somebody is now, in a few words for the head of a page: 备岗, 在 5 号窗口, 离岗，15:40 回. */
export function whereNow({ state, counter, until }: PersonNow): string {
  switch (state) {
    case 'free':
      return k('nowFree');
    case 'on-post':
      return k('nowAt', { n: counter ?? '' });
    case 'away':
      return until ? k('nowAwayUntil', { time: timeOfDay(until) }) : k('nowAway');
    case 'not-here':
      return k('nowNotHere');
  }
}

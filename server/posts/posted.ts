import type { Looks } from '../hall/looks.ts';

/** The counters where somebody belongs, by the posts of the hall, and the one they stand now. */
export function countersOf({ hall, counterOf }: Pick<Looks, 'hall' | 'counterOf'>, jobNo: string): number[] {
  const posted = [...hall.posts.values()]
    .filter(({ a, b, more = [], standBy = [] }) => [a, b, ...more, ...standBy].includes(jobNo))
    .map(({ counter }) => counter);
  const stands = counterOf(jobNo);
  return stands === null || posted.includes(stands) ? posted : [...posted, stands];
}

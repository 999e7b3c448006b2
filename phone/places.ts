import { t } from './words.ts';

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

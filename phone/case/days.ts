import { t } from './words.ts';

/** "2026-12-07" as 12 月 7 日 / 7 Dec, whatever zone the phone is in. `gap` stands between figures and words. */
export function dayWords(day: string, gap = ''): string {
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  return t('dayOfMonth', { month: t('months').split(' ')[month - 1]!, date, gap });
}

/** 周一 / Mon */
export function weekdayWords(day: string): string {
  return t('weekdays').split(' ')[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

/** 11-23 */
export const shortDay = (day: string): string => day.slice(5);

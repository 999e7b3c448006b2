import { language } from '../../ui/language.ts';
import { t } from './words.ts';

/** "2026-12-07" as 12 月 7 日 / 7 Dec, whatever zone the phone is in. */
export function dayWords(day: string, gap = ''): string {
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  if (language.value === 'zh') return `${month}${gap}月${gap}${date}${gap}日`;
  return `${date} ${new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' })}`;
}

/** 周一 / Mon */
export function weekdayWords(day: string): string {
  return t('weekdays').split(' ')[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

/** 11-23 */
export const shortDay = (day: string): string => day.slice(5);

import type { Day } from '../../protocol/working-days.ts';
import { dateOfDay } from '../../ui/clock.ts';
import { language } from '../../ui/language.ts';
import { c } from './words.ts';

/** As the dictionary names them, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** 12 月 7 日 周一 */
export const dayWords = (day: Day): string =>
  language.value === 'zh'
    ? c('dayOfYear', {
        month: Number(day.slice(5, 7)),
        day: Number(day.slice(8)),
        weekday: c(weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]!),
      })
    : // Noon is the same day in any zone near the hall's.
      dateOfDay(`${day}T12:00:00+08:00`, 'en');

/** 12-07 */
export const shortDay = (day: Day): string => day.slice(5, 10);

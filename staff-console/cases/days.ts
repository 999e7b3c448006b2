import type { Day } from '../../protocol/working-days.ts';
import { dateOfDay, weekday } from '../../ui/clock.ts';
import { language } from '../../ui/language.ts';
import { c } from './words.ts';

/** Noon, so that the day is the same in any zone near the hall's. */
const noon = (day: Day): string => `${day}T12:00:00+08:00`;

/** 12 月 7 日 周一 */
export const dayWords = (day: Day): string =>
  language.value === 'zh'
    ? c('dayOfYear', {
        month: Number(day.slice(5, 7)),
        day: Number(day.slice(8)),
        weekday: weekday(noon(day), 'zh').replace('星期', '周'),
      })
    : dateOfDay(noon(day), 'en');

/** 12-07 */
export const shortDay = (day: Day): string => day.slice(5, 10);

import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { language } from '../../ui/language.ts';
import { minute } from '../hub.ts';
import { clockFace } from '../week.ts';
import { t } from '../words.ts';

/** Is it still the same day in the hall? */
export function isToday(at: string): boolean {
  return dateOfDay(at, 'en') === dateOfDay(minute.value, 'en');
}

/** 今天 13:30, 11月23日 星期一 8:30 */
export function whenWords(at: string): string {
  return `${isToday(at) ? t('nextToday') : dateOfDay(at, language.value)} ${clockFace(timeOfDay(at))}`;
}

import { language } from '../../ui/language.ts';

/** Days as the hall's calendar writes them, YYYY-MM-DD; nothing here knows an hour. Pure but for the language. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
export const monthOf = (day: string): string => day.slice(0, 7);
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}
export const lastOf = (month: string): string => dayAfter(`${monthAfter(month, 1)}-01`, -1);
export function mondayOf(day: string): string {
  return dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

const written = (day: string, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', { ...style, timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
/** 12月3日周四 */
export const dayWords = (day: string): string => written(day, { month: 'short', day: 'numeric', weekday: 'short' });
/** 12月3日 */
export const shortDay = (day: string): string => written(day, { month: 'short', day: 'numeric' });
/** 四 */
export const weekdayWord = (day: string): string =>
  written(day, { weekday: language.value === 'zh' ? 'narrow' : 'short' }).slice(0, language.value === 'zh' ? 1 : 2);

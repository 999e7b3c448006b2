import type { LongerHoursView } from '../../../protocol/longer-hours.ts';
import { dateOfDay, dayOf } from '../../../ui/clock.ts';
import { language } from '../../../ui/language.ts';
import { now } from '../../hub.ts';
import { w } from './words.ts';

export type LongerRequest = LongerHoursView['rows'][number];

/** 今天, or 11月24日 星期二. */
export function dayWords(day: string): string {
  // Noon is the same day wherever a hall may be.
  return day === dayOf(now.value) ? w('today') : dateOfDay(`${day}T04:00:00Z`, language.value);
}

/** 3、5 号窗口; none named: the whole hall. */
export const whereWords = (counters: readonly number[]): string =>
  counters.length === 0 ? w('wholeHall') : w('atCounters', { counters: counters.join(w('comma')) });

export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** 1 小时 30 分 between two times of a day. */
export function moreWords(usual: string, until: string): string {
  const all = minuteOf(until) - minuteOf(usual);
  const [h, min] = [Math.floor(all / 60), all % 60];
  return w(h === 0 ? 'spanMin' : min === 0 ? 'spanH' : 'spanHMin', { h, min });
}

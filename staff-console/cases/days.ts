import type { Day } from '../../protocol/working-days.ts';
import { timeOfDay } from '../../ui/clock.ts';

/** 12-07 */
export const shortDay = (day: Day): string => day.slice(5, 10);

/** 12-07 09:40 */
export const moment = (at: string): string => `${shortDay(at)} ${timeOfDay(at)}`;

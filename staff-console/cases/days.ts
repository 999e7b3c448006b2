import type { Day } from '../../protocol/working-days.ts';

/** 12-07 */
export const shortDay = (day: Day): string => day.slice(5, 10);

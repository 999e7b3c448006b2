import { timeOfDay } from '../ui/clock.ts';

/** 15:12:50 or 15:12:50.2 in the hall's time. Seconds are the same in every zone. */
export function exactTime(at: string, decimals: 0 | 1 = 1): string {
  const ms = Date.parse(at);
  const s = Math.floor(ms / 1000) % 60;
  const tenth = decimals === 1 ? `.${Math.floor((ms % 1000) / 100)}` : '';
  return `${timeOfDay(ms)}:${String(s).padStart(2, '0')}${tenth}`;
}

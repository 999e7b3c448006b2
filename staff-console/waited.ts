import type { ConsoleTicket } from '../protocol/views.ts';
import { t } from './words.ts';

/** Whole minutes between an instant and now. */
export function minutesSince(at: string, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - Date.parse(at)) / 60_000));
}

/** 35 分; from two hours on 3 小时 05 分, from two days on 28 天: nobody reads forty thousand minutes. */
export function longSince(at: string, nowMs: number): string {
  const min = minutesSince(at, nowMs);
  if (min >= 2 * 24 * 60) return t('nDays', { n: Math.floor(min / (24 * 60)) });
  return min < 120 ? t('nMin', { n: min }) : t('hoursMinutes', { h: Math.floor(min / 60), m: pad(min % 60) });
}

/** 1 分 20 秒; from an hour on 1 小时 05 分. */
export function spanWords(at: string | number, nowMs: number): string {
  const s = Math.max(0, Math.floor((nowMs - (typeof at === 'number' ? at : Date.parse(at))) / 1000));
  if (s >= 2 * 24 * 3600) return t('nDays', { n: Math.floor(s / (24 * 3600)) });
  if (s >= 3600) return t('hoursMinutes', { h: Math.floor(s / 3600), m: pad(Math.floor((s % 3600) / 60)) });
  return t('minutesSeconds', { m: Math.floor(s / 60), s: pad(s % 60) });
}

/** Minutes a visitor has waited since the first time in line, counted on while the view stands still. */
export function waitedMin(ticket: ConsoleTicket, nowMs: number): number {
  return ticket.state === 'waiting' ? minutesSince(ticket.firstWaitedAt, nowMs) : Math.floor(ticket.waitedS / 60);
}

/** Seconds to go, in words: how long a lock still holds. */
export function leftWords(seconds: number): string {
  const s = Math.max(0, Math.ceil(seconds));
  return s < 60 ? t('secondsLeft', { s }) : t('minutesSecondsLeft', { m: Math.floor(s / 60), s: pad(s % 60) });
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

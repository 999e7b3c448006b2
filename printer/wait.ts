import type { Span } from '../protocol/text.ts';
import type { Words } from './words.ts';

/** What is known of a visitor's wait when the slip is printed. */
export interface WaitFacts {
  /** The hall's own clock, "2026-11-23 08:31". */
  issuedAt: string;
  ahead: number;
  forecast: Span | null;
}

/** A forecast in whole minutes, the lower bound down, the upper bound up, as the kiosk's screen shows it. */
export function spanMinutes({ p50S, p90S }: Span): { fromMin: number; toMin: number } {
  const roundTo = p90S > 20 * 60 ? 5 : 1;
  const fromMin = Math.floor(p50S / 60 / roundTo) * roundTo;
  return { fromMin, toMin: Math.max(Math.ceil(p90S / 60 / roundTo) * roundTo, fromMin + 1) };
}

/** The wait in words, most important first: never one number, and no number at all when none is known. */
export function waitWords(words: Words, { issuedAt, ahead, forecast }: WaitFacts): string[] {
  if (forecast === null) return [words.ahead(ahead), words.listen];
  if (ahead === 0 && forecast.p90S < 60) return [words.noWait];
  const { fromMin, toMin } = spanMinutes(forecast);
  const calledBy = clockAfter(issuedAt, toMin);
  return [words.ahead(ahead), words.wait(fromMin, toMin), ...(calledBy === null ? [] : [words.calledBy(calledBy)])];
}

/** The hall's clock so many minutes later, "08:56"; null when there is no time of day to add to. */
function clockAfter(issuedAt: string, min: number): string | null {
  const [, hours, minutes] = /(\d{2}):(\d{2})/.exec(issuedAt) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const at = (Number(hours) * 60 + Number(minutes) + min) % (24 * 60);
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

import type { PeakSetting } from '../../protocol/peak-setting.ts';
import type { Span } from '../../protocol/text.ts';

/** A queue as a crowd is judged: since when each of its people waits, the longest first, and what somebody who came now would be told. */
export interface Line {
  queue: string;
  since: readonly number[];
  forecast: Span | null;
}

/** A queue in which too many wait, or too long; since when. */
export interface Crowded {
  queue: string;
  since: number;
  by: 'people' | 'waited' | 'forecast';
}

const minuteMs = 60_000;

/**
 * Is the hall's line passed (rulebook 21)? By how many wait, by how long the first has waited, or by what nine in ten who come now would wait.
 * A
 * forecast alone is a reason to propose something, none to raise an alarm. Since when is told from evidence: the one who was one too many, the minute the first had waited too long, else the last one to come.
 */
export function crowdedOf({ queue, since, forecast }: Line, rules: Required<PeakSetting>, now: number): Crowded | null {
  const tooMany = since[rules.waiting - 1];
  const tooLong = since[0] === undefined ? Number.POSITIVE_INFINITY : since[0] + rules.waitMin * minuteMs;
  const seen = [
    ...(tooMany === undefined ? [] : [{ by: 'people' as const, at: tooMany }]),
    ...(tooLong <= now ? [{ by: 'waited' as const, at: tooLong }] : []),
  ].sort((a, b) => a.at - b.at)[0];
  if (seen) return { queue, since: seen.at, by: seen.by };
  const last = since.at(-1);
  if (last !== undefined && forecast !== null && forecast.p90S >= rules.waitMin * 60)
    return { queue, since: last, by: 'forecast' };
  return null;
}

/** One counter that could be opened for a crowded queue, by whom, and what the wait would be then. */
export interface Opening {
  counter: number;
  staff: string;
  as: 'A' | 'B' | 'substitute';
  /** Stand-by staff are asked first (000/K 一). */
  standBy: boolean;
  /** The place among those who could come to this counter. */
  rank: number;
  after: Span;
}

/** The best of them: who stands by first, then where the wait becomes shortest, then in the order people are asked, then the lower number. */
export function bestOpening(openings: readonly Opening[]): Opening | null {
  return (
    [...openings].sort(
      (a, b) =>
        Number(b.standBy) - Number(a.standBy) ||
        a.after.p90S - b.after.p90S ||
        a.rank - b.rank ||
        a.counter - b.counter,
    )[0] ?? null
  );
}

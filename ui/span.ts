import type { Span } from '../protocol/text.ts';

/** A span in whole minutes as people read it: the lower bound down, the upper bound up, never equal. `none` when nobody need wait. */
export function spanMinutes(span: Span): { fromMin: number; toMin: number; none: boolean } {
  const roundTo = span.p90S > 20 * 60 ? 5 : 1;
  const fromMin = Math.floor(span.p50S / 60 / roundTo) * roundTo;
  const toMin = Math.max(Math.ceil(span.p90S / 60 / roundTo) * roundTo, fromMin + 1);
  return { fromMin, toMin, none: span.p90S < 60 };
}

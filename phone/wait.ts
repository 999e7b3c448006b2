import type { Span } from '../protocol/text.ts';
import { spanMinutes } from '../ui/span.ts';

/** A forecast some time after it was made. `by` is the moment before which nine of ten are called. */
export type Wait =
  | { kind: 'span'; fromMin: number; toMin: number; by: number }
  | { kind: 'soon'; by: number }
  | { kind: 'overdue'; by: number }
  | { kind: 'unsure' };

const minuteMs = 60_000;

/** Time that has passed since the forecast was made is no longer waited: the promised moment stays where it was. */
export function waitAt(forecast: Span | null, madeAt: number, now: number): Wait {
  if (!forecast) return { kind: 'unsure' };
  const by = Math.ceil((madeAt + forecast.p90S * 1000) / minuteMs) * minuteMs;
  if (forecast.p90S < 60) return { kind: 'soon', by };
  const passedS = Math.max(0, Math.floor((now - madeAt) / 1000));
  if (passedS > forecast.p90S) return { kind: 'overdue', by };
  const left = spanMinutes({ p50S: Math.max(0, forecast.p50S - passedS), p90S: forecast.p90S - passedS });
  return left.none ? { kind: 'soon', by } : { kind: 'span', fromMin: left.fromMin, toMin: left.toMin, by };
}

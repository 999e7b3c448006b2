import type { Span } from '../protocol/text.ts';
import { spanMinutes } from '../ui/span.ts';

/** How the honest span is told: nobody need wait, from–to, more than the hour the track shows, or not known because no counter is calling. */
export type Wait =
  | { kind: 'none' }
  | { kind: 'span'; fromMin: number; toMin: number }
  | { kind: 'over' }
  | { kind: 'unknown' };

const trackMin = 60;

export function waitOf(forecast: Span | null): Wait {
  if (!forecast) return { kind: 'unknown' };
  const { fromMin, toMin, none } = spanMinutes(forecast);
  if (none) return { kind: 'none' };
  return fromMin >= trackMin ? { kind: 'over' } : { kind: 'span', fromMin, toMin };
}

/** Where the ink lies on the 0–60 min track, in parts of it; what goes past the hour is clipped. */
export function inkOf(wait: Wait): { from: number; to: number } | null {
  if (wait.kind === 'over') return { from: 0.95, to: 1 };
  if (wait.kind !== 'span') return null;
  return { from: wait.fromMin / trackMin, to: Math.min(wait.toMin / trackMin, 1) };
}

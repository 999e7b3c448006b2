import type { Link } from '../ui/live.ts';

/** Where a screen stands with the hub: what it may draw at all. */
export type Standing = 'unknown' | 'pairing' | 'connecting' | 'lost' | 'shown';

interface Signs {
  topic: string | null;
  refusal: string | undefined;
  link: Link;
  ready: boolean;
}

export function standing({ topic, refusal, link, ready }: Signs): Standing {
  if (topic === null) return 'unknown';
  if (link === 'lost') return 'lost';
  if (refusal) return refusal.startsWith('unknown') ? 'unknown' : 'pairing';
  return ready ? 'shown' : 'connecting';
}

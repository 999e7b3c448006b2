import type { PrinterNow } from '../../protocol/view-parts.ts';
import type { Hall } from '../hall/hall.ts';
import type { Looks } from '../hall/looks.ts';
import type { ViewLooks } from '../store/view-look-ups.ts';
import type { Sightings } from './sightings.ts';

/** The words and sounds of a call, made by the voice room. */
export interface Announcer {
  words(call: { number: string; counter: number }): { zh: string; en: string };
  clips(call: { number: string; counter: number; times: number }): { zh: string | null; en: string | null };
}

/** What views are drawn from. */
export interface Setting {
  hall: Hall;
  looks: Looks;
  more: ViewLooks;
  sightings: Sightings;
  announcer: Announcer;
  printers(): (PrinterNow & { sinceMs: number })[];
  now(): number;
  day(): string;
}

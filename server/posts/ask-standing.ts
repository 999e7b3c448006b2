import type { Looks } from '../hall/looks.ts';
import type { Ask } from './ask-looks.ts';
import { peakRules } from './peak-rules.ts';

/** Does somebody still wait for who was asked? Who asked for a cover and has left meanwhile does not. */
export function isLive({ counter }: Pick<Looks, 'counter'>, ask: Ask): boolean {
  if (ask.state !== 'asked') return false;
  if (ask.task === 'open') return true;
  const at = counter(ask.counter);
  return at !== null && at.staff === ask.by && at.sign === null;
}

/** From when on an ask counts as not answered (rulebook 21; the minutes are ours, `peak.askMin`). */
export const overdueFrom = ({ hall }: Pick<Looks, 'hall'>, { at }: Pick<Ask, 'at'>): number =>
  at + peakRules(hall.file).askMin * 60_000;

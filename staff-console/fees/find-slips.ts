import type { FeesFound, FeeSlip } from '../../protocol/fees-view.ts';
import { askHub } from '../ask-hub.ts';

/** The slips a number or a scanned code stands for; null when the hub did not say. */
export const findSlips = async (words: string): Promise<FeeSlip[] | null> =>
  (await askHub<FeesFound>(`/api/fees?find=${encodeURIComponent(words)}`))?.slips ?? null;

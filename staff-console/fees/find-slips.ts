import type { FeesFound, FeeSlip } from '../../protocol/fees-view.ts';
import { notice } from '../notice.ts';

/** The slips a number or a scanned code stands for; null when the hub did not answer. */
export async function findSlips(words: string): Promise<FeeSlip[] | null> {
  try {
    const answer = await fetch(`/api/fees?find=${encodeURIComponent(words)}`);
    return answer.ok ? ((await answer.json()) as FeesFound).slips : [];
  } catch {
    // No line: the page says so itself.
    notice.value = { kind: 'unreachable' };
    return null;
  }
}

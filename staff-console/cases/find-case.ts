import type { CasePage } from '../../protocol/case-view.ts';
import { notice } from '../notice.ts';
import { openCase } from '../case-to-open.ts';
import { askHub } from '../ask-hub.ts';
import { c } from './words.ts';

/** Opens the case with this number, as it stands on its papers; of those at hand the end of the number is enough. */
export async function openByNumber(
  number: string,
  atHand: readonly { id: string; number: string }[] = [],
): Promise<void> {
  const near = atHand.filter((one) => one.number.endsWith(number));
  if (near.length === 1) {
    openCase.value = { id: near[0]!.id, step: null };
    return;
  }
  const answer = await askHub<CasePage>(`/api/cases?number=${encodeURIComponent(number)}`);
  if (!answer) return;
  const found = answer.cases[0];
  if (found) openCase.value = { id: found.id, step: null };
  else notice.value = { kind: 'not-now', text: c('notFound', { number }) };
}

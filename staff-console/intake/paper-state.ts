import type { CaseShown } from '../../protocol/case-answer.ts';
import type { PaperKind } from '../../protocol/case-paper.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { n } from './words.ts';

export const paperWords = {
  'materials-list': 'paperMaterials',
  acceptance: 'paperAcceptance',
  receipt: 'paperReceipt',
  'one-time-notice': 'noticeTitle',
  'supplement-notice': 'paperSupplement',
  refusal: 'refusalTitle',
  'return-of-materials': 'paperReturn',
  'pause-notice': 'paperPause',
  'extension-notice': 'paperExtension',
  'delay-notice': 'paperDelay',
  decision: 'paperDecision',
  collection: 'paperCollection',
  delivery: 'paperDelivery',
  'fee-slip': 'paperFee',
  'agency-list': 'paperAgencyList',
  'agency-receipt': 'paperAgency',
} as const satisfies Record<PaperKind, string>;

const servedWords = {
  slip: 'servedSlip',
  signed: 'servedSigned',
  oral: 'servedOral',
  'by-hand': 'servedHand',
} as const;

type Document = CaseShown['documents'][number];

/** Where a paper is: in the applicant's hands, at the printer, or in nobody's. */
export function paperState({ served, job }: Document): { look: 'ok' | 'warn' | 'on'; words: string } {
  if (served)
    return {
      look: 'ok',
      words: n(servedWords[served.how], { time: timeOfDay(served.at) }),
    };
  if (!job) return { look: 'warn', words: n('notPrinted') };
  if (job.state === 'sent-unconfirmed') return { look: 'on', words: n('sentUnconfirmed') };
  if (job.state === 'printed') return { look: 'ok', words: n('printed') };
  if (job.state === 'queued' || job.state === 'sending') return { look: 'on', words: n('printing') };
  return { look: 'warn', words: n('printFailed') };
}

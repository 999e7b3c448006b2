import type { PaperKind } from '../../protocol/case-paper.ts';
import type { Day } from '../../protocol/working-days.ts';

/** The word that names a kind of paper in its number: 告 for a notice, 受 for an acceptance. */
const words: Record<PaperKind, string> = {
  'materials-list': '收',
  acceptance: '受',
  receipt: '回',
  'one-time-notice': '告',
  'supplement-notice': '补',
  refusal: '不受',
  'return-of-materials': '退',
  'pause-notice': '停',
  'extension-notice': '延',
  'delay-notice': '迟',
  decision: '决',
  collection: '领',
  delivery: '送',
  'fee-slip': '费',
  'agency-list': '接',
  'agency-receipt': '代',
};

/** Cases of a hall on a day: LJ-20261123. */
export const caseSeries = (hall: string, day: Day): string => `${hall}-${day.replaceAll('-', '')}`;
/** LJ-20261123-0195 */
export const caseNumber = (series: string, n: number): string => `${series}-${String(n).padStart(4, '0')}`;

/** Papers of a kind in a hall on a day: `LJ 告〔2026〕1123`. */
export const paperSeries = (hall: string, kind: PaperKind, day: Day): string =>
  `${hall} ${words[kind]}〔${day.slice(0, 4)}〕${day.slice(5, 7)}${day.slice(8)}`;
/** LJ 告〔2026〕1123-032 */
export const paperNumber = (series: string, n: number): string => `${series}-${String(n).padStart(3, '0')}`;

/** Takes a number of either sort apart into its series and its place there. */
export function placeInSeries(number: string): { series: string; n: number } {
  const dash = number.lastIndexOf('-');
  return { series: number.slice(0, dash), n: Number(number.slice(dash + 1)) };
}

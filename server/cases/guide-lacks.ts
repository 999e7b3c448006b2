import type { GuideLack, KeptGuide } from '../../protocol/guide.ts';

/**
 * What a guide lacks before people may be told it: the six publics (content, materials, procedure, fee standard, fee basis, completion
 * limit; 000/S 4.1) and the wider list (004/A 三1, 000/C (2)). No fees and no samples are said by an empty list, not by silence.
 */
export function lacksOf(guide: KeptGuide): GuideLack[] {
  const { materials, fees, promisedDays, statutoryDays } = guide;
  const lacks: [GuideLack, boolean][] = [
    ['content', guide.content === undefined],
    ['materials', materials === undefined],
    ['procedure', guide.procedure === undefined],
    ['fees', fees === undefined],
    ['fee-basis', (fees ?? []).some(({ amountYuan, basis }) => amountYuan > 0 && !basis)],
    ['limit', promisedDays === undefined],
    ['basis', (guide.basis ?? []).length === 0],
    ['applicants', guide.applicants === undefined],
    ['conditions', guide.conditions === undefined],
    ['statutory', statutoryDays === undefined],
    // 0 statutory days: no law sets a limit.
    ['limit-above-law', (statutoryDays ?? 0) > 0 && (promisedDays ?? 0) > (statutoryDays ?? 0)],
    ['result', guide.result === undefined],
    ['samples', guide.samples === undefined],
  ];
  return lacks.filter(([, missing]) => missing).map(([lack]) => lack);
}

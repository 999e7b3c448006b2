import type { CaseView } from '../../protocol/case-view.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { allStages } from './case-words.ts';
import { shortDay } from './days.ts';
import { c } from './words.ts';
import { cp } from './page/words.ts';

/** 环节: where the case is on its way, with whom, since when, and by when it should go on; of what is behind it, when it was done. */
export function StageLine({ kase }: { kase: CaseView }) {
  const last = kase.stages.at(-1);
  return (
    <ol class="stage-line" aria-label={cp('stages')}>
      {allStages.map((stage) => {
        const spell = kase.stages.findLast((one) => one.stage === stage);
        const here = last !== undefined && last.stage === stage && last.until === null;
        return (
          <li key={stage} class={here ? 'here' : spell ? 'done' : 'ahead'} aria-current={here ? 'step' : undefined}>
            <b>{c(`stage:${stage}`)}</b>
            <small>
              {spell
                ? `${spell.holder.name} ${shortDay(here ? spell.since : (spell.until ?? spell.since))} ${here ? timeOfDay(spell.since) : ''}`
                : cp('notYet')}
            </small>
            {here && kase.stageLimit && <small>{cp('stageBy', { day: shortDay(kase.stageLimit.date) })}</small>}
          </li>
        );
      })}
    </ol>
  );
}

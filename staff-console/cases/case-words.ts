import type { CaseLineShown, CaseView } from '../../protocol/case-view.ts';
import type { IconName } from '../../ui/icons.tsx';
import { shortDay } from './days.ts';
import { c } from './words.ts';

/** How a case stands: icon and words, amber when it is near, ink when it is past; never colour alone. */
export function stateLook({ clock, state, light, ended }: CaseView): { look: string; icon: IconName; words: string } {
  const { left } = clock;
  if (ended?.audit === 'open') return { look: 'warn', icon: 'warning', words: c('refusedComplete') };
  if (state === 'delivered' || state === 'refused' || state === 'withdrawn')
    return { look: 'ok', icon: 'check', words: '' };
  if (left === null) return { look: '', icon: 'clock', words: c('clockStands') };
  if (left < 0) return { look: 'dark', icon: 'warning', words: c('overdueDays', { n: -left }) };
  if (light !== 'green')
    return { look: 'warn', icon: 'clock', words: c(left === 0 ? 'dueToday' : 'leftDays', { n: left }) };
  return { look: '', icon: 'clock', words: c('leftDays', { n: left }) };
}

/** The same of a line in a list. */
export function lineLook({ light, due, recalled, returned, asksApproval }: CaseLineShown): {
  look: string;
  icon: IconName;
  words: string;
} {
  const day = due === null ? '' : shortDay(due);
  if (asksApproval) return { look: 'warn', icon: 'bell', words: c('asksApproval') };
  if (light === 'red') return { look: 'dark', icon: 'warning', words: c('overdueSince', { day }) };
  if (recalled && !returned) return { look: 'warn', icon: 'bell', words: c('bringBack', { day }) };
  if (light === 'amber') return { look: 'warn', icon: 'clock', words: c('dueBy', { day }) };
  return { look: '', icon: 'clock', words: due === null ? c('noLimitNow') : c('dueBy', { day }) };
}

/** 受理 · 审查 */
export const placeWords = ({ state, stage }: Pick<CaseLineShown, 'state' | 'stage'>): string =>
  state === 'accepted' && stage !== null && isStage(stage) ? c(`stage:${stage}`) : c(`state:${state}`);

const stages = ['accept', 'review', 'decide', 'result', 'collect'] as const;
export type Stage = (typeof stages)[number];
export const allStages = stages;
export const isStage = (stage: string): stage is Stage => (stages as readonly string[]).includes(stage);

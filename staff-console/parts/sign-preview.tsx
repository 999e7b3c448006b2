import type { ConsoleView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { t } from '../words.ts';
import { DoorSign } from './door-sign.tsx';

interface Props {
  view: ConsoleView;
  reason: string;
  backAt: number;
  goTo: readonly number[];
}

/** The sign as the hall will see it, and what else changes with it. */
export function SignPreview({ view, reason, backAt, goTo }: Props) {
  return (
    <aside class="side" aria-label={t('signPreview')}>
      <h2 class="side-title">{t('signPreview')}</h2>
      <DoorSign number={view.number} name={say(view.name)} reason={reason} backAt={backAt} goTo={goTo} />
      <section class="card effects">
        <h2>{t('afterPress')}</h2>
        <ul class="eff">
          <li>
            <Icon name="screen" />
            {t('awayEffectBoards')}
          </li>
          <li>
            <Icon name="person" />
            {t('awayEffectLine', { n: view.counts.waiting })}
          </li>
          <li>
            <Icon name="clock" />
            {t('awayEffectTime')}
          </li>
          <li>
            <Icon name="bell" />
            {t('awayEffectLate', { time: timeOfDay(backAt) })}
          </li>
        </ul>
      </section>
    </aside>
  );
}

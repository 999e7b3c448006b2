import type { QueueWait } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { spanMinutes } from '../../ui/span.ts';
import { En, enOf } from '../parts.tsx';
import { t, tIn } from './words.ts';

/** A line of people: how many, and how long, as an honest span. */
export function Queue({ queue: { queue, name, count, forecast } }: { queue: QueueWait }) {
  const span = forecast && spanMinutes(forecast);
  return (
    <div class="queue">
      <div class="l n">{queue}</div>
      <div class="w">
        <div class="name">
          <span class="trim">{say(name)}</span>
          <En>{enOf(name)}</En>
        </div>
        {count === 0 && (!span || span.none) ? (
          <div class="q">
            <span class="none">{t('noWait')}</span>
            <En>{tIn('en', 'noWait')}</En>
          </div>
        ) : (
          <div class="q">
            <span>
              {t('waitingBefore')} <b class="n">{count}</b> {t('people')}
            </span>
            {span && !span.none && (
              <span>
                {t('about')}{' '}
                <b class="n">
                  {span.fromMin}–{span.toMin}
                </b>{' '}
                {t('minutes')}
              </span>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

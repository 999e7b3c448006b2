import { timeOfDay } from '../ui/clock.ts';
import type { Wait } from './wait.ts';
import { t } from './words.ts';

/** The honest span: from–to and the time that holds nine times out of ten, never one number. */
export function Forecast({ wait }: { wait: Wait }) {
  switch (wait.kind) {
    case 'span':
      return (
        <>
          <p class="soft">{t('waitHead')}</p>
          <p class="span">
            {wait.fromMin > 0 ? `${wait.fromMin}–${wait.toMin}` : wait.toMin}
            <small>{t(wait.fromMin > 0 ? 'minutes' : 'minutesWithin')}</small>
          </p>
          <p class="note">{t('calledBy', { time: timeOfDay(wait.by) })}</p>
        </>
      );
    case 'soon':
      return <Words sum={t('soon')} what={t('soonWhat')} />;
    case 'overdue':
      return <Words sum={t('overdue')} what={t('overdueWhat', { time: timeOfDay(wait.by) })} />;
    case 'unsure':
      return <Words sum={t('unsure')} what={t('unsureWhat')} />;
  }
}

function Words({ sum, what }: { sum: string; what: string }) {
  return (
    <>
      <p class="big-words">{sum}</p>
      <p class="note">{what}</p>
    </>
  );
}

import type { QueueWait } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { spanMinutes } from '../../ui/span.ts';
import { En, enOf } from '../parts.tsx';
import { t, tIn } from './words.ts';

const hourMin = 60;

/** A line of people: how many, and how long, as an honest span. */
export function Queue({ queue }: { queue: QueueWait }) {
  return (
    <div class="queue" data-queue={queue.queue}>
      <div class="l n">{queue.queue}</div>
      <div class="w">
        <div class="name">
          <span class="trim">{say(queue.name)}</span>
          <En>{enOf(queue.name)}</En>
        </div>
        <Waiting queue={queue} />
      </div>
    </div>
  );
}

function Waiting({ queue: { count, forecast, counters } }: { queue: QueueWait }) {
  const span = forecast && spanMinutes(forecast);
  if (count === 0 && (!span || span.none || counters.length === 0)) {
    // Nobody waits: because there is no need to, or because nobody could be served.
    const word = counters.length > 0 ? 'noWait' : 'noCounter';
    return (
      <div class="q">
        <span class={counters.length > 0 ? 'none' : 'none mute'}>{t(word)}</span>
        <En>{tIn('en', word)}</En>
      </div>
    );
  }
  return (
    <div class="q">
      <span>
        {t('waitingBefore')} <b class="n">{count}</b> {t('people')}
      </span>
      {span && !span.none && counters.length > 0 && <Span {...span} />}
      {counters.length === 0 && <span class="mute">{t('noCounter')}</span>}
    </div>
  );
}

/** More than an hour is said in words, as at the kiosk: figures that large promise a sharpness nobody has. */
function Span({ fromMin, toMin }: { fromMin: number; toMin: number }) {
  if (fromMin >= hourMin) return <span>{t('overAnHour')}</span>;
  return (
    <span>
      {t('about')}{' '}
      <b class="n">
        {fromMin}–{toMin}
      </b>{' '}
      {t('minutes')}
    </span>
  );
}

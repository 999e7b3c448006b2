import type { HallView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import { minutesSince } from '../waited.ts';
import { t } from '../words.ts';
import { h } from './words.ts';
import { spanWordsOf } from './span-words.ts';

const dotsMost = 40;
const manyFrom = 26;

/** A queue as people on their seats: one dot a person, filled in once they have waited as long as the hall calls too long. */
export function QueueZone({
  queue: { queue, name, count, forecast, oldestSince, late, counters },
  hot,
}: {
  queue: HallView['waiting'][number];
  hot: boolean;
}) {
  const oldestMin = oldestSince === null ? 0 : minutesSince(oldestSince, now.value);
  return (
    <div class={`zn ${hot ? 'hot' : ''}`}>
      <div class="zn-head">
        <b>
          {queue} {say(name)}
        </b>
        <span class="num">{t('nPeople', { n: count })}</span>
      </div>
      <div class={`seats ${count > manyFrom ? 'many' : ''}`} aria-hidden="true">
        {Array.from({ length: Math.min(count, dotsMost) }, (_, i) => (
          <i key={i} class={i < late ? 'late' : ''} />
        ))}
        {count > dotsMost && <em>+{count - dotsMost}</em>}
      </div>
      <span class="note">
        {count === 0 && counters.length === 0
          ? t('noCounterOpen')
          : `${spanWordsOf(forecast)}${oldestMin > 0 ? t('clause') + h('oldestMin', { n: oldestMin }) : ''}`}
      </span>
    </div>
  );
}

import { timeOfDay } from '../../ui/clock.ts';
import { Mark } from '../marks.tsx';
import { Digits } from '../parts.tsx';
import { t as shared } from '../words.ts';
import { line } from './sign-line.ts';
import { t, tIn } from './words.ts';

/** No sign of life from the hub: the number of the counter is all that is still surely true. */
export function Lost({ number, wide }: { number: number | null; wide: boolean }) {
  const { live } = line;
  const since = live.heardAt.value > 0 ? timeOfDay(live.heardAt.value + live.offsetMs.value) : null;
  return (
    <main class={`${wide ? 'bar' : 'small'} warn out`}>
      {number !== null && (
        <h1 class="id">
          <Digits usual={wide ? (number < 10 ? 1 : 1.7) : 2}>{number}</Digits>
          <span class="v">{shared('counterUnit')}</span>
        </h1>
      )}
      <div class="mid" role="status">
        <div class="state">
          <Mark name="severed" tone="warn" />
          <span>{t('lost')}</span>
        </div>
        <span class="big zh t">{t('listen')}</span>
        <div class="rsn">
          <span>{since && t('lostSince', { time: since })}</span>
          <span class="en" lang="en">
            {tIn('en', 'lost')}. {tIn('en', 'listen')}.
          </span>
        </div>
      </div>
    </main>
  );
}

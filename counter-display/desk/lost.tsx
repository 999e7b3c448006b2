import { timeOfDay } from '../../ui/clock.ts';
import { Mark } from '../marks.tsx';
import { En } from '../parts.tsx';
import { line } from './desk-line.ts';
import { t, tIn } from './words.ts';

/** No sign of life from the hub: what stays on the screen is told to be old. */
export function Lost({ alone }: { alone: boolean }) {
  const { live } = line;
  const time = timeOfDay(live.heardAt.value + live.offsetMs.value);
  return (
    <div class={alone ? 'severed whole' : 'severed'} role="status">
      <Mark name="severed" tone="warn" />
      <p>
        <b>{t('lostTitle')}</b>
        {t('lostHow')}
        <En>{tIn('en', 'lostTitle')}.</En>
      </p>
      {!alone && <p class="as-of">{t('lostAsOf', { time })}</p>}
    </div>
  );
}

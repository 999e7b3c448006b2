import { timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { t } from './words.ts';

/** Said as soon as the hub falls silent: from when, what that means, and where the truth still is. */
export function Lost({ since }: { since: number }) {
  const time = timeOfDay(since);
  return (
    <section class="lost" role="alert">
      <Icon name="warning" />
      <div>
        <b>{t('lost', { time })}</b>
        <p>{t('lostMeans', { time })}</p>
      </div>
    </section>
  );
}

import { t, tIn } from './words.ts';

/** Before the first call of the day. */
export function NoCalls() {
  return (
    <section class="call none">
      <div>
        <h2 class="t">{t('noCallsYet')}</h2>
        <p>{t('noCallsHow')}</p>
        <p class="en" lang="en">
          {tIn('en', 'noCallsYet')}. {tIn('en', 'noCallsHow')}
        </p>
      </div>
    </section>
  );
}

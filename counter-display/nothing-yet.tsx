import { Mark } from './marks.tsx';
import { t, tIn } from './words.ts';

/** The first seconds, before the hub has answered. */
export function Connecting() {
  return (
    <main class="alone">
      <p class="quiet">
        {t('connecting')}
        <span class="en" lang="en">
          {tIn('en', 'connecting')}
        </span>
      </p>
    </main>
  );
}

/** The address names a counter or a zone this hall has not. */
export function Unknown() {
  return (
    <main class="alone">
      <section class="cut-off">
        <Mark name="unattended" tone="warn" />
        <div>
          <h1 class="t">{t('unknownTitle')}</h1>
          <p class="p">{t('unknownHow')}</p>
          <p class="en" lang="en">
            {tIn('en', 'unknownTitle')}. {tIn('en', 'unknownHow')}
          </p>
        </div>
      </section>
    </main>
  );
}

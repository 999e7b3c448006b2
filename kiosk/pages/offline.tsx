import { live, now } from '../hub.ts';
import { Dots } from '../parts/dots.tsx';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Lines, Rich } from '../parts/rich.tsx';
import { t } from '../words.ts';
import './offline.css';

/** The line is cut: no number and no wait is shown, for none would be true. Where to go, what still counts, and since when. */
export function Offline() {
  return (
    <>
      <Head small />
      <main class="main offline">
        <span class="offline-sign">
          <Icon name="unplug" look="i-128" />
        </span>
        <h1 class="ask" tabIndex={-1} data-start>
          <Lines text={t('offline')} />
        </h1>
        <p class="offline-how">{t('offlineHow')}</p>
        <section class="goto push">
          <Icon name="desk" />
          <div>
            <p class="k">{t('offlineGo')}</p>
            <p class="v">{t('offlineDesk')}</p>
            <p class="k">{t('offlineDeskHow')}</p>
          </div>
        </section>
        <ul class="plain push">
          <li>
            <Icon name="check" look="i-40" />
            <span>
              <Rich word="offlineStill" values={{ valid: t('offlineValid') }} />
            </span>
          </li>
          <li>
            <Icon name="check" look="i-40" />
            <span>{t('offlineOther')}</span>
          </li>
        </ul>
        <p class="retry push">
          <Dots />
          <span>
            {t('offlineRetry')} <CutOff />
          </span>
        </p>
      </main>
      <Foot help={false} />
    </>
  );
}

/** How long, by this screen's own clock. */
function CutOff() {
  void now.value;
  const since = live.heardAt.value;
  if (since === 0) return <>{t('offlineNever')}</>;
  return (
    <Rich word="offlineFor" values={{ time: lengthWords(Math.max(0, Math.floor((Date.now() - since) / 1000))) }} />
  );
}

function lengthWords(lengthS: number): string {
  const m = Math.floor(lengthS / 60);
  if (m === 0) return t('seconds', { s: lengthS });
  if (m < 60) return t('minutes', { m, s: lengthS % 60 });
  return t('hours', { h: Math.floor(m / 60), m: m % 60 });
}

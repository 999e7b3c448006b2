import { Icon } from '../ui/icons.tsx';
import type { Live } from '../ui/live.ts';
import { Header } from './header.tsx';
import { t } from './words.ts';

/** Before the first view: nothing is known, and nothing is pretended. */
export function Connecting({ live }: { live: Live }) {
  const lost = live.link.value === 'lost';
  return (
    <div class="page">
      <Header link={live.link.value} />
      <main class="alone">
        <Icon name={lost ? 'warning' : 'clock'} size={56} />
        <h1>{t(lost ? 'noneTitle' : 'firstTitle')}</h1>
        <p role="status">{t(lost ? 'noneWhat' : 'firstWait')}</p>
        {lost && <p class="note">{t('noneAgain')}</p>}
        {lost && (
          <button type="button" class="btn" onClick={() => live.reconnect()}>
            {t('again')}
          </button>
        )}
      </main>
    </div>
  );
}

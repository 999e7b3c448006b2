import { live } from '../hub.ts';
import { t } from '../words.ts';

/** Before the hub has answered for the first time nothing is known, and nothing is claimed. */
export function Connecting() {
  return (
    <main class="connecting" aria-busy="true">
      <p>
        <b>{t('connecting')}</b>
      </p>
      <p class="soft">{live.link.value === 'lost' ? t('connectingLong') : t('connectingWait')}</p>
    </main>
  );
}

import type { SessionAnswer } from '../../protocol/wire.ts';
import { Shell } from '../parts/shell.tsx';
import { Top } from '../parts/top.tsx';
import { signOut } from '../session.ts';
import { t } from '../words.ts';

/** Somebody whose role works elsewhere: said plainly, with the way out. */
export function NoRoom({ who }: { who: SessionAnswer }) {
  return (
    <Shell
      top={<Top plate={t('plateConsole')} place={t('consoleName')} who={<b>{who.staff.name}</b>} />}
      slots={[
        null,
        null,
        null,
        null,
        null,
        null,
        { key: 'F10', label: t('signOut'), look: 'on', run: () => void signOut() },
        null,
      ]}
    >
      <main class="deck whole">
        <section class="card plain">
          <h1>{t('noRoom')}</h1>
          <p class="soft">{t('noRoomMore')}</p>
        </section>
      </main>
    </Shell>
  );
}

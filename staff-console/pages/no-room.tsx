import type { SessionAnswer } from '../../protocol/wire.ts';
import { notice } from '../notice.ts';
import { Shell } from '../parts/shell.tsx';
import { Top } from '../parts/top.tsx';
import { signOut } from '../session.ts';
import { t } from '../words.ts';

/** Somebody whose role works elsewhere: said plainly, with the way out. */
export function NoRoom({ who }: { who: SessionAnswer }) {
  const leave = async () => {
    if (!(await signOut())) notice.value = { kind: 'unreachable' };
  };
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
        { key: 'F10', label: t('signOut'), look: 'on', run: () => void leave() },
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

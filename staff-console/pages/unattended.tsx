import type { ConsoleView } from '../../protocol/views.ts';
import { mainDeed } from '../deeds.ts';
import { now } from '../hub.ts';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Line } from '../parts/line.tsx';
import { spanWords } from '../waited.ts';
import { t } from '../words.ts';

/** The hall sees this counter as unattended: one press says that somebody is here again. */
export function Unattended({ view }: { view: ConsoleView }) {
  return (
    <div class="deck">
      <main class="stage">
        {mainDeed.value && (
          <Go
            name="open-counter"
            look="summon"
            run={mainDeed.value.run}
            small={
              <>
                <KeyCap name="Space" /> {t('or')} <KeyCap name="F2" />
              </>
            }
          >
            <span class="verb">{t('standAgain')}</span>
          </Go>
        )}
        <section class="card why-card">
          <h2>{t('unattendedTitle')}</h2>
          <p class="quiet-words">
            {view.since ? t('unattendedSince', { span: spanWords(view.since, now.value) }) : t('unattendedWords')}
          </p>
        </section>
      </main>
      <aside class="side" aria-label={t('waitingLine')}>
        <Line view={view} />
      </aside>
    </div>
  );
}

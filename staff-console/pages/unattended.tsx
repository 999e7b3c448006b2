import type { ConsoleView } from '../../protocol/views.ts';
import { mainDeed } from '../deeds.ts';
import { now } from '../hub.ts';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Line } from '../parts/line.tsx';
import { spanWords } from '../waited.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

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
                <KeyCap name="Space" /> {k('or')} <KeyCap name="F2" />
              </>
            }
          >
            <span class="verb">{k('standAgain')}</span>
          </Go>
        )}
        <section class="card why-card">
          <h2>{k('unattendedTitle')}</h2>
          <p class="quiet-words">
            {view.since ? k('unattendedSince', { span: spanWords(view.since, now.value) }) : k('unattendedWords')}
          </p>
        </section>
      </main>
      <aside class="side" aria-label={t('waitingLine')}>
        <Line view={view} />
      </aside>
    </div>
  );
}

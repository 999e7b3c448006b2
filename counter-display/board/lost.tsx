import type { BoardView } from '../../protocol/views.ts';
import { Mark } from '../marks.tsx';
import { En } from '../parts.tsx';
import { line } from './board-line.ts';
import { Known } from './earlier.tsx';
import { Halls } from './halls.tsx';
import { Head } from './head.tsx';
import { t, tIn } from './words.ts';

/** No sign of life from the hub: the board says so, drops all red, and dims what it last knew. */
export function Lost({ view }: { view: BoardView | null }) {
  if (!view)
    return (
      <main class="alone">
        <Cut />
      </main>
    );
  return (
    <main class="board lost">
      <Head view={view} />
      <Cut />
      <section class="earlier dim">
        {view.calls.slice(0, 3).map((call) => (
          <Known key={call.id} call={call} />
        ))}
      </section>
      <Halls view={view} lost />
      <div class="key" />
      <AsOf />
    </main>
  );
}

function Cut() {
  return (
    <section class="cut-off" role="status">
      <Mark name="severed" tone="warn" />
      <div>
        <h2 class="t">{t('lostTitle')}</h2>
        <p class="p">{t('lostHow')}</p>
        <p class="en" lang="en">
          {tIn('en', 'lostTitle')}. {tIn('en', 'lostHow')}
        </p>
      </div>
    </section>
  );
}

/** When what is dimmed was true: to the second, for somebody may act on it. */
function AsOf() {
  const { live, now } = line;
  const heard = live.heardAt.value + live.offsetMs.value;
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Shanghai' }).format(heard);
  const minutes = Math.floor((now.value - heard) / 60_000);
  return (
    <footer class="line">
      <Mark name="away" tone="warn" />
      <span>
        {t('lostAsOf', { time })}
        {minutes > 0 ? t('lostFor', { minutes }) : t('lostNow')}
      </span>
      <En>{tIn('en', 'lostAsOf', { time })}</En>
    </footer>
  );
}

import type { ConsoleView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { mainDeed } from '../deeds.ts';
import { now } from '../hub.ts';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Line } from '../parts/line.tsx';
import { DoorSign } from '../parts/door-sign.tsx';
import { spanWords } from '../waited.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

/** The away sign is up: one press when back. */
export function Away({ view }: { view: ConsoleView }) {
  const { sign } = view;
  if (!sign || !mainDeed.value) return null;
  const late = Date.parse(sign.backAt) < now.value;
  return (
    <div class="deck">
      <main class="stage">
        <Go
          name="take-down-sign"
          look="summon"
          run={mainDeed.value.run}
          small={
            <>
              <KeyCap name="Space" /> {k('or')} <KeyCap name="F2" />
            </>
          }
        >
          <span class="verb">{k('imBack')}</span>
          <span class="next">
            <span class="no time">{timeOfDay(sign.backAt)}</span>
            <span class="of">{late ? k('overdueBy', { span: spanWords(sign.backAt, now.value) }) : k('backBy')}</span>
          </span>
        </Go>
        <section class="card why-card">
          <h2>{k('signNow')}</h2>
          <DoorSign
            number={view.number}
            name={say(view.name)}
            reason={say(sign.reason)}
            backAt={sign.backAt}
            goTo={sign.goTo}
          />
        </section>
        <section class={`card away-since ${late ? 'late' : ''}`}>
          <p>
            <b class="num">{k('awayFor', { span: spanWords(sign.since, now.value) })}</b>
            <span class="soft">{k('awaySince', { time: timeOfDay(sign.since) })}</span>
          </p>
          <p class="note">{late ? k('awayLateWords') : k('awayWords')}</p>
        </section>
      </main>
      <aside class="side" aria-label={t('waitingLine')}>
        <Line view={view} />
      </aside>
    </div>
  );
}

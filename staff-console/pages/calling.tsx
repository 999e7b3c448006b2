import type { ConsoleView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { spanMinutes } from '../../ui/span.ts';
import { mainDeed, markMissed, recall, recallsLeft } from '../deeds.ts';
import { useKeys } from '../keys.ts';
import { Act } from '../parts/act.tsx';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Line } from '../parts/line.tsx';
import { Reprint } from '../parts/reprint.tsx';
import { Seen } from '../parts/seen.tsx';
import { Track } from '../parts/track.tsx';
import { TicketChips } from '../parts/ticket-chips.tsx';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

/** A visitor is called and on the way: begin when they are here, call again, or mark missed when the hall's number of recalls is reached. */
export function Calling({ view }: { view: ConsoleView }) {
  const { current } = view;
  useKeys({ F3: () => recall(view), F4: () => markMissed(view) });
  if (!current) return null;
  const left = recallsLeft(view);
  const usual = spanMinutes(current.usualS);
  return (
    <div class="deck">
      <main class="stage">
        <section class="ticket">
          <div class={`no ${current.number.length > 4 ? 'long' : ''}`}>{current.number}</div>
          <div class="about">
            <TicketChips ticket={current} />
            <p class="what">{say(current.service)}</p>
            <p class="soft usual-line">
              <span>{k('materialsUsual', { n: current.materials.length, from: usual.fromMin, to: usual.toMin })}</span>
              <Reprint ticket={current} short />
            </p>
            {current.note && <p class="soft note-line">{t('noteOf', { note: current.note })}</p>}
          </div>
        </section>
        <div class="do">
          {mainDeed.value && (
            <Go name="begin-service" look="big" run={mainDeed.value.run} small={k('beginWhenHere')}>
              <b class="verb">{k('begin')}</b>
              <span class="hint">
                <KeyCap name="Space" /> {k('or')} <KeyCap name="F2" />
              </span>
            </Go>
          )}
          <Act
            name="recall"
            label={k('recall')}
            keyName="F3"
            note={k('recallNote', { done: current.recalls + 1, of: view.rules.recallsBeforeMissed + 1 })}
            run={() => recall(view)}
          />
          <Act
            name="mark-missed"
            label={t('missed')}
            keyName="F4"
            locked={left > 0}
            note={left > 0 ? k('missedAfter', { n: left }) : k('missedNote', { n: view.rules.returnBehind })}
            run={() => markMissed(view)}
          />
        </div>
        <Track view={view} />
        <Seen view={view} />
      </main>
      <aside class="side" aria-label={t('waitingLine')}>
        <Line view={view} />
      </aside>
    </div>
  );
}

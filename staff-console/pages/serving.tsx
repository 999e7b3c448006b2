import type { ConsoleView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { Icon } from '../../ui/icons.tsx';
import { spanMinutes } from '../../ui/span.ts';
import { classIcon } from '../class-icon.ts';
import { hold, mainDeed } from '../deeds.ts';
import { now } from '../hub.ts';
import { openPage } from '../page.ts';
import { Go } from '../parts/go.tsx';
import { HolderCard } from '../parts/holder.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Line } from '../parts/line.tsx';
import { Materials } from '../parts/materials.tsx';
import { Pace } from '../parts/pace.tsx';
import { Reprint } from '../parts/reprint.tsx';
import { linked } from '../hub.ts';
import { underway } from '../press.ts';
import { waitedMin } from '../waited.ts';
import { t } from '../words.ts';

/** A visitor is at the counter: what they came for, what it needs, who they are as far as they told, and the three ways on. */
export function Serving({ view }: { view: ConsoleView }) {
  const { current } = view;
  if (!current) return null;
  const usual = spanMinutes(current.usualS);
  return (
    <div class="deck foot">
      <main class="stage">
        <div class="now">
          <span class={`no ${current.number.length > 4 ? 'long' : ''}`}>{current.number}</span>
          <div class="grow">
            <h1 class="what">{say(current.service)}</h1>
            <p class="note nowrap">
              <Icon name={classIcon(current.class, false)} />{' '}
              {current.className ? say(current.className) : t('ordinary')}
              <span>{t('waitedMin', { n: waitedMin(current, now.value) })}</span>
              {current.deaf && (
                <span>
                  <Icon name="deaf" /> {t('deaf')}
                </span>
              )}
              {current.note && <span>{t('noteOf', { note: current.note })}</span>}
            </p>
          </div>
          <Pace begunAt={current.begunAt ?? current.calledAt} usual={usual} />
        </div>
        <Materials ticket={current.id} materials={current.materials} />
      </main>
      <aside class="side" aria-label={t('visitorAndLine')}>
        <HolderCard holder={current.holder} />
        <Line view={view} passive />
      </aside>
      <div class="outs">
        <button type="button" aria-disabled={underway.value !== null || !linked.value} onClick={() => hold(view)}>
          <b>{underway.value === 'hold-ticket' ? t('underway') : t('hold')}</b>
          <span>
            <KeyCap name="F7" /> {t('holdNote')}
          </span>
        </button>
        <button type="button" onClick={() => openPage('transfer')}>
          <b>{t('transfer')}</b>
          <span>
            <KeyCap name="F6" /> {t('transferNote')}
          </span>
        </button>
        <Reprint ticket={current} />
      </div>
      {mainDeed.value && (
        <Go name="finish-service" look="bar" run={mainDeed.value.run} small={t('finishNote')}>
          <b class="verb">{t('finish')}</b>
          <span class="hint">
            <KeyCap name="Space" /> {t('or')} <KeyCap name="F2" />
          </span>
        </Go>
      )}
    </div>
  );
}

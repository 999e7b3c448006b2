import type { ComponentChildren } from 'preact';
import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { language, say } from '../../ui/language.ts';
import { switchLanguage } from '../chosen-language.ts';
import { hallFacts } from '../hall-facts.ts';
import { now } from '../hub.ts';
import { t } from '../words.ts';
import { LostBand, NoticeBand, PracticeStrip } from './bands.tsx';

/** The frame of signing in and of taking a counter: at the left the time and what is known of the day, at the right what to do. */
export function Gate({ facts, children }: { facts?: { words: string; value: string }[]; children: ComponentChildren }) {
  return (
    <div class="gate">
      <aside aria-label={t('today')}>
        <p class="mark">
          <Icon name="horn" />
          <b>{t('brand')}</b>
        </p>
        <div>
          <p class="t">{timeOfDay(now.value)}</p>
          <p class="day">{dateOfDay(now.value, language.value)}</p>
        </div>
        {facts && facts.length > 0 && (
          <dl>
            {facts.map(({ words, value }) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <p class="hall-name">
          <span>{hallFacts.value ? say(hallFacts.value.hall.name) : ''}</span>
          <button type="button" class="tongue" lang={language.value === 'zh' ? 'en' : 'zh-CN'} onClick={switchLanguage}>
            {t('tongue')}
          </button>
        </p>
      </aside>
      <div class="gate-right">
        <PracticeStrip />
        <LostBand />
        <NoticeBand />
        {children}
      </div>
    </div>
  );
}
